/** One file of a new site: its path from the project's root, and what stands in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** Lower case with hyphens: `care-forum`. */
export const SITE_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * What a new site begins with: its file with the contract filled in, a thread with what is read from it, and the
 * template that the tests fill. `month` is when its pages are looked at: `March 2026`.
 */
export function toSiteFiles(name: string, month: string): readonly SiteFile[] {
  const fixtures = `tests/fixtures/sites/${name}`;
  return [
    { path: `sites/${name}.ts`, content: toSite(name, month) },
    { path: `${fixtures}/thread.html`, content: THREAD },
    { path: `${fixtures}/thread.json`, content: `${JSON.stringify(toExpected(name), null, 2)}\n` },
    { path: `${fixtures}/template.html`, content: toTemplate(name) },
  ];
}

/** The registry with one more line, in the order of the alphabet below its head. */
export function toRegistry(registry: string, name: string): string {
  const [head = '', ...lines] = registry.trimEnd().split('\n');
  return `${[head, ...[...lines, `export { site as ${toCamel(name)} } from './${name}.ts';`].toSorted()].join('\n')}\n`;
}

const toCamel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const toSite = (name: string, month: string): string => `import { siteId } from '../model/ids.ts';
import type { Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { attr, one } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { readHref } from './reading/links.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * What this site is, which of its pages were seen, and in which month (${month}). Two anchors a field at least, the most
 * stable first: machine data that the site must keep right, then test ids and ARIA, then structure.
 */
export const site: Site = {
  id: siteId('${name}'),
  name: '${name}',
  kind: 'community',
  hosts: ['${name}.example'],
  ...postsBy('article'),
  read: reader(siteId('${name}'), {
    id: {
      'data-id': (post) => attr(post, 'data-id'),
      'element-id': (post) => attr(post, 'id'),
    },
    permalink: {
      'time-link': (post, page) => readHref(one(post, 'a:has(time)'), page),
      bookmark: (post, page) => readHref(one(post, 'a[rel~="bookmark"]'), page),
    },
    name: {
      author: (post) => readLine(one(post, '[rel~="author"]')),
      header: (post) => readLine(one(post, 'header a')),
    },
    text: {
      body: (post, page) => {
        const body = one(post, '[itemprop~="text"], .body');
        return body && readText(body, { page });
      },
      paragraphs: (post, page) => readText(post, { page, skip: 'header, footer, button' }),
    },
    published: {
      time: (post) => readTime(one(post, 'a time[datetime]')),
      'any-time': (post) => readTime(one(post, 'time[datetime]')),
    },
  }),
};
`;

const THREAD = `<!doctype html>
<html lang="en">
<body>
  <!-- Invented posts in the site's own markup. Nobody in them exists. -->
  <article data-id="1001">
    <header><a rel="author" href="/u/kettle_on">Kettle On</a> <a href="/posts/1001"><time datetime="2026-03-02T08:15:00Z">2 March</time></a></header>
    <div class="body"><p>The pharmacist said the price quietly, so that the line behind me would not hear it.</p></div>
  </article>
</body>
</html>
`;

/** What is read from the thread, in the short form of the fixtures. */
const toExpected = (name: string) => ({
  url: `https://${name}.example/posts/1001`,
  posts: [
    {
      id: '1001',
      permalink: `https://${name}.example/posts/1001`,
      text: 'The pharmacist said the price quietly, so that the line behind me would not hear it.',
      audience: 'unknown',
      name: 'Kettle On',
      published: '2026-03-02T08:15:00.000Z exact',
    },
  ],
});

/** The same markup around any words: tests fill it, with hostile ones too. */
const toTemplate = (name: string): string => `<!-- https://${name}.example/posts/1001 -->
<main>
<!-- post -->
<article data-id="1001">
  <header><a rel="author" href="/u/kettle_on">{{name}}</a> <a href="/posts/1001"><time datetime="2026-03-02T08:15:00.000Z">2 March</time></a></header>
  <div class="body">{{words}}</div>{{inner}}
</article>
<!-- /post -->
</main>
`;
