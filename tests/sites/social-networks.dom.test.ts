import { describe, expect, it } from 'vitest';
import type { Page, Site } from '../../sites/contract.ts';
import { type Fixture, fixtures, pageOf, parse, siteOf } from './fixtures.ts';

function open(site: string, name: string): { reader: Site; page: Page; posts: Element[] } {
  const fixture = fixtures.find((one): one is Fixture => one.site === site && one.name === name);
  if (!fixture) throw new Error(`${site} has no ${name}`);
  const reader = siteOf(fixture);
  return { reader, page: pageOf(fixture), posts: [...reader.posts(parse(fixture.html))] };
}

describe('what a post answers', () => {
  it.each([
    ['bluesky', 'thread', 'wrote it down', ['Moss & Thimble', 'Tern 🌊', 'Moss & Thimble']],
    ['bluesky', 'thread', 'Following for', ['Moss & Thimble', 'Tern 🌊']],
    ['bluesky', 'tree', 'How hot', ['Tern 🌊', 'Moss', 'Quill']],
    ['bluesky', 'feed', 'third time', ['Moss']],
    ['bluesky', 'feed', 'bolted down', []],
    ['threads', 'thread', 'cold tea', ['moss.thimble']],
    ['threads', 'thread', 'Do they know', []],
    ['facebook', 'thread', 'do not laugh', ['Moss Thimble', 'Tern Gray']],
    ['facebook', 'light', 'Is that bad', ['Quill']],
    ['instagram', 'thread', 'by the canal', ['salt.heron', 'loom.wren']],
    ['instagram', 'page', 'Spring again', ['salt.heron', 'loom.wren']],
    ['tiktok', 'thread', 'a sock over it', ['Pebble']],
    ['tiktok', 'drawer', 'A night nurse', ['Pebble']],
  ])('%s/%s: “%s”, outermost first', (site, name, words, names) => {
    const { reader, page, posts } = open(site, name);
    const post = posts.find((one) => reader.read(one, page).post.text?.includes(words));
    expect(post, `no post says ${words}`).toBeDefined();
    const above = post ? reader.thread?.(post, page) : undefined;
    expect(above?.map((one) => reader.read(one, page).post.author.name)).toEqual(names);
  });
});

describe('the control that shows the rest', () => {
  it.each([
    ['bluesky', ['Graphic MediaShow', undefined, undefined]],
    ['threads', ['Read more', undefined]],
    ['facebook', ['See more', 'See more', undefined]],
    ['instagram', ['more', undefined, undefined]],
    ['tiktok', ['more', undefined]],
  ])('%s', (site, texts) => {
    const { reader, posts } = open(site, 'cut');
    expect(posts.map((post) => reader.expand?.(post)?.textContent)).toEqual(texts);
  });
});
