import { describe, expect, it } from 'vitest';
import { fixtures, pageOf, parse, siteOf } from './fixtures.ts';

function pageNamed(site: string, name: string) {
  const fixture = fixtures.find((one) => one.site === site && one.name === name);
  if (!fixture) throw new Error(`${site} has no page '${name}'`);
  const reader = siteOf(fixture);
  return { reader, page: pageOf(fixture), posts: [...reader.posts(parse(fixture.html))] };
}

describe('what a post answers on sites of several layouts and containers', () => {
  it.each([
    ['youtube', 'thread', 'you counted', ['Pump Walk', '@stair_counter', '@PumpWalk']],
    ['linkedin', 'thread', 'the one with the fish', ['Ines Farrow', 'Tobin Ash']],
    ['linkedin', 'ember-thread', 'Celui du poisson', ['Ines Farrow', 'Tobin Ash']],
    ['linkedin', 'public', 'My fish', ['Ines Farrow']],
    ['lemmy', 'thread', 'brass band', ['Kidney Kettle', 'mug_life']],
    ['quora', 'thread', 'I had 13', ['Ada Lowe']],
    ['tumblr', 'thread', 'A fork counts', ['spoon-ledger']],
    ['reddit', 'old-thread', 'You are a genius', ['ladle_and_line', 'whisk_not_want']],
    ['reddit', 'redesign-thread', 'vient d’une école', ['marmite_lente', 'tabouret42', null]],
  ])('%s/%s: “%s”, outermost first', (site, name, words, names) => {
    const { reader, page, posts } = pageNamed(site, name);
    const post = posts.find((each) => reader.read(each, page).post.text?.includes(words));
    expect(post).toBeDefined();
    const chain = post ? (reader.thread?.(post, page) ?? []) : [];
    expect(chain.map((above) => reader.read(above, page).post.author.name)).toEqual(names);
  });
});

describe('the control that shows the rest, where the beginning alone is there', () => {
  it.each([
    ['youtube', 'cut', 'expand'],
    ['lemmy', 'cut', 'btn btn-sm btn-link'],
    ['quora', 'cut', 'q-text qu-cursor--pointer qt_read_more'],
    ['reddit', 'old-listing', 'expando-button collapsed hide-when-pinned selftext'],
  ])('%s/%s', (site, name, mark) => {
    const { reader, page, posts } = pageNamed(site, name);
    const cut = posts.filter((post) => reader.read(post, page).post.cut);
    expect(cut.length).toBeGreaterThan(0);
    const controls = cut.map((post) => reader.expand?.(post) ?? null);
    expect(controls.map((control) => control && (control.id || control.className))).toContain(mark);
  });
});

describe('a time on LinkedIn', () => {
  it('is that of the id, unless the page says that the post is older than the id', () => {
    const { reader, page, posts } = pageNamed('linkedin', 'ember-thread');
    const [liked, comment] = posts.map((post) => reader.read(post, page).post.published);
    // Somebody liked it today; it was written five days ago.
    expect(liked).toEqual({ raw: '5 j', at: '2026-11-18T12:00:00.000Z', precision: 'day' });
    expect(comment).toEqual({ raw: '5 j', at: '2026-11-18T10:00:00.125Z', precision: 'exact' });
  });
});
