import type { Instant } from '../../model/ids.ts';
import type { Post, Reading } from '../../model/post.ts';
import { refusalOf } from '../../model/refusal.ts';
import type { Page, Site } from '../../sites/contract.ts';
import * as registry from '../../sites/registry.ts';
import { type Template, toTemplate } from './template.ts';

export const sites: readonly Site[] = Object.values(registry);

/** What a fixture's JSON says: where the page was, when it was looked at, and what is to be read from it. */
export interface Expected {
  readonly url: string;
  readonly now?: string;
  readonly posts: readonly Record<string, unknown>[];
}

const pages = import.meta.glob<string>('../fixtures/sites/*/*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<Expected>('../fixtures/sites/*/*.json', { import: 'default', eager: true });

export interface Fixture {
  readonly site: string;
  /** `thread` of `tests/fixtures/sites/x/thread.html`. */
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const TEMPLATE = 'template';
const named = Object.entries(pages).map(([path, html]) => {
  const [, site = '', name = ''] = /sites\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
  return { path, html, site, name };
});

/** Every saved page under `tests/fixtures/sites`, found by its name. One without expectations is an error. */
export const fixtures: readonly Fixture[] = named.flatMap(({ path, html, site, name }) => {
  if (name === TEMPLATE) return [];
  const said = expected[path.replace(/\.html$/, '.json')];
  if (!said) throw new Error(`${path} has no JSON beside it that says what is read from it`);
  return [{ site, name, html, expected: said }];
});

export function templateOf(site: string): Template {
  const html = named.find((file) => file.site === site && file.name === TEMPLATE)?.html ?? '';
  const template = toTemplate(html);
  if (!template) throw new Error(`${site} has no template.html with an address and {{words}}`);
  return template;
}

export const siteOf = ({ site }: Pick<Fixture, 'site'>): Site => {
  const found = sites.find(({ id }) => id === site);
  if (!found) throw new Error(`no site is named ${site}`);
  return found;
};

export const pageOf = ({ expected: { url, now } }: Pick<Fixture, 'expected'>): Page => ({
  url,
  now: (now ?? '2026-11-23T12:00:00.000Z') as Instant,
});

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const readAll = (site: Site, root: ParentNode, page: Page): Reading[] =>
  [...site.posts(root)].map((post) => site.read(post, page));

/** A post without what it does not have: as it stands in a fixture's JSON. */
export function toCompact(post: Post): Record<string, unknown> {
  const { site: _, published, quoted, author, ...rest } = post;
  const refused = refusalOf(post);
  const all = {
    ...rest,
    name: author.name,
    handle: author.handle,
    published: published && `${published.at ?? published.raw} ${published.precision}`,
    quoted: quoted && toCompact(quoted),
    refused,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) =>
        value !== null && value !== false && value !== 'present' && !(Array.isArray(value) && !value.length),
    ),
  );
}
