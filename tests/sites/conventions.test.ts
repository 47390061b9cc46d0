import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_ID } from '../../model/ids.ts';
import type { Site } from '../../sites/contract.ts';
import { hostMatches, matchPatterns, sitesOfHost } from '../../sites/hosts.ts';
import * as registry from '../../sites/registry.ts';
import { scriptsOfHost } from '../../sites/scripts.ts';

const sites = Object.entries(registry) as [string, Site][];
const all = sites.map(([, site]) => site);
const files = readdirSync('sites')
  .filter((file) => /^export const site\b/m.test(file.endsWith('.ts') ? readFileSync(`sites/${file}`, 'utf8') : ''))
  .map((file) => file.replace(/\.ts$/, ''));
const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What a site's fixtures show: a cut text, a quoted or shared post, one that is gone, one that tries to break out … */
const KINDS = ['thread', 'cut', 'quote', 'gone', 'hostile', 'interface', 'template'] as const;

describe('the folder of sites', () => {
  it('registers every file that holds a site, under its own name', () => {
    expect(all.map(({ id }) => String(id)).toSorted()).toEqual(files.toSorted());
    expect(sites.map(([name]) => name)).toEqual(all.map(({ id }) => camel(id)));
  });

  it.each(all.map((site) => [site.id, site] as const))('%s says what it is', (id, site) => {
    const source = readFileSync(`sites/${id}.ts`, 'utf8');
    expect(id).toMatch(SITE_ID);
    expect(source, 'the month in which its selectors were seen').toMatch(
      /\/\*\*[\s\S]*(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:of )?20\d\d[\s\S]*?\*\//,
    );
    if (site.kind === 'engine' || site.kind === 'generic' || site.kind === 'guess') {
      expect(site.hosts).toEqual([]);
      expect(site.marks).toBeDefined();
    } else expect(site.hosts.length).toBeGreaterThan(0);
    for (const host of site.hosts) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it.each(all.map(({ id }) => id))('%s is proved by invented pages of every kind', (id) => {
    const pages = readdirSync(`tests/fixtures/sites/${id}`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/-.*|\.html$/g, ''));
    expect(pages).toEqual(expect.arrayContaining([...KINDS]));
  });

  it('asks for https hosts that a browser takes as match patterns', () => {
    for (const { hosts } of all)
      for (const pattern of matchPatterns(hosts)) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  });
});

describe('hosts', () => {
  it.each([
    ['x.com', 'x.com', true],
    ['x.com', 'X.COM', true],
    ['x.com', 'x.com.', true],
    ['x.com', 'netflix.com', false],
    ['x.com', 'x.com.evil.example', false],
    ['*.x.com', 'mobile.x.com', true],
    ['*.x.com', 'x.com', false],
    ['*.x.com', 'netflix.com', false],
    ['*.x.com', 'evilx.com', false],
  ])('%s and %s: %s', (pattern, host, expected) => expect(hostMatches(pattern, host)).toBe(expected));

  it('name one site at most each', () => {
    for (const host of all.flatMap(({ hosts }) => hosts)) expect(sitesOfHost(all, host)).toHaveLength(1);
  });

  it('decide what a page carries: its own reader where the host says which, and the clipper last', () => {
    expect(scriptsOfHost(all, 'x.com')).toEqual(['site-x.js', 'clipper.js']);
    expect(scriptsOfHost(all, 'forum.example')).toEqual(['clipper.js']);
  });
});
