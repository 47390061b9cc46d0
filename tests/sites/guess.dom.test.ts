import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { SURE_ENOUGH } from '../../sites/guessing/guess.ts';
import { markedIn, marksOf } from '../../sites/marks.ts';
import { site } from '../../sites/unknown.ts';
import { type Fixture, fixtures, pageOf, parse, sites } from './fixtures.ts';

const own = fixtures.filter((fixture) => fixture.site === site.id);
const named = (name: string): Fixture => {
  const found = own.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`there is no invented page ${name}`);
  return found;
};
const sureOf = (document: Document): number => site.sure?.(document) ?? Number.NaN;

afterEach(() => document.body.replaceChildren());

describe('how sure a guess is', () => {
  it.each(own.filter(({ expected }) => expected.posts.length).map(({ name, html }) => [name, html]))(
    'is well above the threshold where people talk: %s',
    (_, html) => expect(sureOf(parse(html))).toBeGreaterThan(SURE_ENOUGH + 0.1),
  );

  const without = own.filter(({ expected }) => !expected.posts.length);
  it('is asked of lists, articles, goods, results, letters and histories', () =>
    expect(without.length).toBeGreaterThanOrEqual(7));

  it.each(without.map(({ name, html }) => [name, html]))('is well below it where nobody does: %s', (_, html) => {
    const document = parse(html);
    expect(sureOf(document)).toBeLessThan(SURE_ENOUGH - 0.1);
    for (const element of document.querySelectorAll('body, body *')) expect(site.postAt(element)).toBeNull();
  });

  it('leaves a page to the reader that knows it', () => {
    const readers = fixtures
      .filter((fixture) => fixture.site === 'mastodon')
      .map(({ html }) => markedIn(marksOf(sites), parse(html)));
    for (const ids of readers) {
      expect(ids[0]).not.toBe('unknown');
      expect(ids.at(-1)).toBe('unknown');
    }
  });
});

describe('a guessed post', () => {
  it('is the row with the words, where another row says who wrote them', () => {
    const document = parse(named('two-rows').html);
    const [first] = site.posts(document);
    expect(first?.textContent).toContain('my case was interesting');
    expect(first?.previousElementSibling?.textContent).toContain('Marl');
  });

  it('answers those it stands in, outermost first', () => {
    const fixture = named('nested');
    const page = pageOf(fixture);
    const post = [...site.posts(parse(fixture.html))][2];
    const above = post ? (site.thread?.(post, page) ?? []) : [];
    expect(above.map((one) => site.read(one, page).post.author.name)).toEqual(['linnet', 'old_barge']);
  });

  it('puts the day first where one date of the page can mean nothing else', () => {
    const fixture = named('rows');
    const html = fixture.html.replaceAll('23/11/2025', '03/11/2025').replaceAll('24/11/2025', '04/11/2025');
    const read = (source: string): (string | null | undefined)[] =>
      [...site.posts(parse(source))].map((post) => site.read(post, pageOf(fixture)).post.published?.at?.slice(0, 10));
    expect(read(html)[0]).toBe('2025-03-11');
    expect(read(html.replace('04/11/2025 09:05', '14/11/2025 09:05'))[0]).toBe('2025-11-03');
  });
});

describe('what a guess costs', () => {
  const words = 'the night was long, and the corridor was longer than any that I had ever walked in';
  const spelt = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const draw = (posts: number): void => {
    const post = (at: number): string =>
      `<div class="entry"><div class="who"><a href="/p/${at % 9}">name ${'abcdefghi'[at % 9]}</a></div><i>${1 + (at % 28)} March 2026</i>
       <div class="said"><p>In bed ${spelt(at)} ${words}.</p><p>I wrote it down for ${spelt(at)} and for me.</p></div>
       <div class="foot"><a href="/r/${at}">Reply</a> <a href="/t/${at}">Thank</a></div></div>`;
    document.body.innerHTML = Array.from({ length: posts }, (_, at) => post(at)).join('');
  };
  const spent = (work: () => unknown): number => {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    });
    return Math.min(...times);
  };

  it('is paid once: a pointer that rests on the page asks again for next to nothing', () => {
    draw(400);
    const page = { url: 'https://table.example/', now: '2026-03-30T00:00:00.000Z' as Instant };
    const posts = [...site.posts(document)];
    expect(posts).toHaveLength(400);
    const last = posts[399];
    if (!last) throw new Error('no last post');
    const once = spent(() => {
      draw(400);
      return [...site.posts(document)];
    });
    draw(400);
    const target = document.querySelectorAll('p')[700] ?? document.body;
    site.postAt(target);
    expect(spent(() => site.postAt(target)) * 10).toBeLessThan(once);
    expect(site.read([...site.posts(document)][399] ?? last, page).post.author.name).toBe('name d');
  });

  it('grows with the page and no faster', () => {
    const cost = (posts: number): number =>
      spent(() => {
        draw(posts);
        expect([...site.posts(document)]).toHaveLength(posts);
      });
    cost(200);
    expect(cost(2_000)).toBeLessThan(cost(500) * 4 * 3);
  });
});
