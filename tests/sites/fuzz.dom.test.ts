import { describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { readingSchema } from '../../model/post-schema.ts';
import type { Page, Site } from '../../sites/contract.ts';
import { fixtures, pageOf, parse, siteOf, sites, templateOf } from './fixtures.ts';
import { MARKUP, mutate, randomOf } from './mutations.ts';
import { manyPosts } from './template.ts';

/** Mutated pages made of each fixture. More with `VITE_FUZZ_ROUNDS=200 npx vitest run tests/sites/fuzz.dom.test.ts`. */
const ROUNDS = Number(import.meta.env['VITE_FUZZ_ROUNDS'] ?? 2);
/** A reader that takes longer hangs, however busy the machine is. Milliseconds. */
const PATIENCE = 40_000;
/** So many posts in one another make a page of a thousand elements and more in depth. */
const DEEP = 250;

const seedOf = (words: string): number => [...words].reduce((sum, sign) => Math.imul(sum, 31) + sign.charCodeAt(0), 7);

/**
 * Reads the posts of a page, every so many of them, each reading through the door that a message passes, and asks about
 * a few elements. The posts as JSON.
 */
function readAll(site: Site, document: Document, page: Page, seed: number, every = 1): string {
  const random = randomOf(seed);
  const began = performance.now();
  const posts = [...site.posts(document)];
  const readings = posts.filter((_, at) => at % every === 0).map((post) => site.read(post, page));
  const elements = [...document.querySelectorAll('body *')];
  for (let asked = 0; asked < 5; asked++) {
    const post = site.postAt(elements[Math.floor(random() * elements.length)] ?? document.documentElement);
    if (post) expect(posts).toContain(post);
  }
  const first = posts[0];
  if (first) {
    site.thread?.(first, page);
    site.expand?.(first);
  }
  expect(performance.now() - began).toBeLessThan(PATIENCE);
  for (const reading of readings) {
    const sent = JSON.parse(JSON.stringify(reading)) as unknown;
    const { success, error } = readingSchema.safeParse(sent);
    if (!success) throw new Error(`${error.message} in ${JSON.stringify(sent).slice(0, 600)}`);
  }
  return JSON.stringify(readings.map(({ post }) => post));
}

it.each(fixtures.map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const))(
  '%s is read however it is broken',
  (name, fixture) => {
    for (let round = 0; round < ROUNDS; round++) {
      const seed = seedOf(`${name} ${round}`);
      const document = parse(fixture.html);
      const changes = mutate(document, seed);
      try {
        const read = readAll(siteOf(fixture), document, pageOf(fixture), seed);
        expect(read).not.toContain(MARKUP);
      } catch (error) {
        throw new Error(`round ${round} of ${name}, after ${changes.join(', ')}`, { cause: error });
      }
    }
  },
);

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const template = templateOf(id);
  const page: Page = { url: template.url, now: '2026-03-03T00:00:00.000Z' as Instant };

  it('reads posts that stand in one another, a thousand elements deep', () => {
    const slot = '<i class="the-next"></i>';
    const document = parse(template.page(template.post(undefined, undefined, slot)));
    const pattern = document.body.cloneNode(true) as Element;
    // A parser stops at a depth of 512; scripts can go on.
    for (let depth = 1; depth < DEEP; depth++) {
      const [place] = document.getElementsByClassName('the-next');
      place?.replaceWith(...pattern.cloneNode(true).childNodes);
    }
    readAll(site, document, page, 1, 50);
  });

  // How its time grows with the page is what `npm run bench -- sites` tells.
  it('reads a page of 10,000 posts', () => {
    const around = [...site.posts(parse(template.page('')))].length;
    const document = parse(template.page(manyPosts(template, 10_000)));
    const began = performance.now();
    const posts = [...site.posts(document)];
    // The reader that guesses may take the first and the last for something else.
    expect(posts.length).toBeGreaterThan(9_990 + around);
    expect(posts.length).toBeLessThanOrEqual(10_000 + around);
    for (const post of [posts[5], posts[5_000], posts[9_980]])
      expect(post && site.read(post, page).post.text).toBeTruthy();
    expect(performance.now() - began).toBeLessThan(PATIENCE);
  });
});
