import { afterEach, describe, expect, it } from 'vitest';
import { readingSchema } from '../../model/post-schema.ts';
import { sitesOfHost } from '../../sites/hosts.ts';
import { markedIn, marksOf } from '../../sites/marks.ts';
import { type Fixture, fixtures, pageOf, parse, readAll, siteOf, sites, toCompact } from './fixtures.ts';

const titled = fixtures.map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const);

describe.each(titled)('%s', (_, fixture) => {
  const site = siteOf(fixture);
  const page = pageOf(fixture);

  it('is read as its JSON says', () => {
    const posts = readAll(site, parse(fixture.html), page).map(({ post }) => toCompact(post));
    expect(posts).toEqual(fixture.expected.posts);
  });

  it('is a page of this site', () => {
    const [own] = sitesOfHost(sites, new URL(fixture.expected.url).hostname);
    expect(own?.id ?? markedIn(marksOf(sites), parse(fixture.html))[0]).toBe(site.id);
  });

  it('gives readings that pass the door, and a reason for every field without a value', () => {
    for (const reading of readAll(site, parse(fixture.html), page)) {
      expect(readingSchema.parse(reading)).toEqual(reading);
      const { author, ...fields } = reading.post;
      const flat = { ...fields, 'author.name': author.name, 'author.handle': author.handle };
      const missing = Object.entries(flat).filter(([, value]) => value === null);
      const missed = reading.misses.map(({ field }) => field);
      expect(missed).toEqual([...new Set(missed)]);
      expect(missed).toEqual(expect.arrayContaining(missing.map(([field]) => field)));
      for (const field of missed) expect(reading.via).not.toHaveProperty([field]);
    }
  });

  it('knows the innermost post of every element, and only posts that it lists', () => {
    const document = parse(fixture.html);
    const posts = [...site.posts(document)];
    for (const post of posts) expect(site.postAt(post)).toBe(post);
    for (const element of document.querySelectorAll('body *')) {
      const around = posts.filter((post) => post.contains(element));
      const post = site.postAt(element);
      if (post) expect(post).toBe(around.at(-1));
      else expect(around.filter((outer) => !element.closest('[hidden], [style]') && outer === element)).toEqual([]);
    }
  });
});

describe('in a page that is shown', () => {
  let head: Element[] = [];
  afterEach(() => {
    for (const element of head) element.remove();
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });

  /** The same markup in this very document, which has styles and a layout; nothing in it loads or runs. */
  const show = (fixture: Fixture): void => {
    const parsed = parse(fixture.html);
    for (const element of parsed.querySelectorAll('script:not([type])')) element.remove();
    for (const element of parsed.querySelectorAll('[src]')) element.removeAttribute('src');
    document.documentElement.lang = parsed.documentElement.lang;
    document.body.innerHTML = parsed.body.innerHTML;
    head = [...parsed.head.querySelectorAll('meta, link')].map((element) => document.importNode(element));
    document.head.append(...head);
  };

  it.each(titled.filter(([, { name }]) => name === 'thread'))('%s is read alike', (_, fixture) => {
    show(fixture);
    const posts = readAll(siteOf(fixture), document, pageOf(fixture)).map(({ post }) => toCompact(post));
    expect(posts).toEqual(fixture.expected.posts);
  });

  it.each(titled.filter(([, { name }]) => name === 'thread'))('%s has no post where style hides it', (_, fixture) => {
    show(fixture);
    const hide = document.createElement('style');
    hide.textContent = 'body > * { display: none }';
    document.body.append(hide);
    expect([...siteOf(fixture).posts(document)]).toEqual([]);
  });
});

describe('what a post answers', () => {
  const chainOf = (site: string, words: string): (string | null)[] => {
    const fixture = fixtures.find((one) => one.site === site && one.name === 'thread');
    if (!fixture) throw new Error(`${site} has no thread`);
    const reader = siteOf(fixture);
    const page = pageOf(fixture);
    const posts = [...reader.posts(parse(fixture.html))];
    const post = posts.find((one) => reader.read(one, page).post.text?.includes(words));
    if (!post) throw new Error(`no post of ${site} says ${words}`);
    return (reader.thread?.(post, page) ?? []).map((above) => reader.read(above, page).post.author.name);
  };

  it.each([
    ['x', 'I was bed 4 once', ['Maple Rounds']],
    ['reddit', 'printed out', ['spoonful_of_april', 'spoonful_of_april', 'oat_ledger']],
    ['mastodon', 'which book', ['Gorse', 'Lantern Moth :moth:', 'Gorse']],
    ['healthunlocked', 'They all say that', ['BonesBetty', 'SlowHip', 'Marrowfat']],
    ['structured', 'hid the salt', ['Ruth Amend', 'Ilse Born']],
  ])('%s: “%s”, outermost first', (site, words, names) => {
    expect(chainOf(site, words)).toEqual(names);
  });
});

describe('the control that shows the rest', () => {
  const controls = (site: string): (string | undefined)[] => {
    const fixture = fixtures.find((one) => one.site === site && one.name === 'cut');
    if (!fixture) throw new Error(`${site} has no cut post`);
    const reader = siteOf(fixture);
    return [...reader.posts(parse(fixture.html))].map((post) => reader.expand?.(post)?.textContent);
  };

  it('is offered where it shows it in place, and not where it leads away', () => {
    expect(controls('x')).toEqual(['Show more', undefined]);
    expect(controls('reddit')).toEqual(['Read more']);
    expect(controls('mastodon')).toEqual([undefined, 'Show more', undefined]);
  });
});
