import { describe, expect, it } from 'vitest';
import { siteId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { nameOfAnswered, nameOfPost, namesInLink, toPlainAddress } from './post-name.ts';

const own = {
  id: siteId('quiet-network'),
  kind: 'network' as const,
  hosts: ['quiet.example', 'm.quiet.example'],
  idIn: ({ pathname }: URL) => /\/status\/(\d+)/.exec(pathname)?.[1] ?? null,
};
const engine = {
  id: siteId('board'),
  kind: 'engine' as const,
  hosts: [],
  idIn: ({ hash }: URL) => /^#p(\d+)$/.exec(hash)?.[1] ?? null,
};
const generic = { id: siteId('marked'), kind: 'generic' as const, hosts: [] };
const sites = [own, engine, generic];

const post = (site: string, change: Partial<Post> = {}): Post => ({
  site: siteId(site),
  id: null,
  permalink: null,
  author: { name: 'Otto', handle: null },
  title: null,
  text: 'Words.',
  language: null,
  published: null,
  inReplyTo: null,
  quoted: null,
  community: null,
  media: [],
  contentWarning: null,
  edited: false,
  standing: 'present',
  promoted: false,
  pinned: false,
  cut: false,
  audience: 'public',
  ...change,
});

describe('a post that was read', () => {
  it('is called by its site and its id, whichever host of the site it was on', () => {
    const read = post('quiet-network', { id: '77', permalink: 'https://m.quiet.example/otto/status/77' });
    expect(nameOfPost(read, 'https://m.quiet.example/home', sites)).toEqual({ place: 'quiet-network', id: '77' });
  });

  it('is another one where an engine runs on another host', () => {
    const read = post('board', { id: '77' });
    expect(nameOfPost(read, 'https://www.one.example/t/1', sites)).toEqual({ place: 'board@one.example', id: '77' });
    expect(nameOfPost(read, 'https://two.example/t/1', sites)).toEqual({ place: 'board@two.example', id: '77' });
  });

  it('is called by its address where its site cannot tell an id from one, and by its words at the last', () => {
    const read = post('marked', { id: 'c1', permalink: 'https://blog.example/a/?utm_source=x#c1' });
    expect(nameOfPost(read, 'https://blog.example/a', sites).id).toBe('blog.example/a#c1');
    expect(nameOfPost(post('marked'), 'https://blog.example/a', sites).id).toBe('https://blog.example/a\nWords.');
  });
});

describe('a link', () => {
  it('leads to the name of the post that was read there', () => {
    const read = post('quiet-network', { id: '77', permalink: 'https://quiet.example/otto/status/77' });
    const link = new URL('https://quiet.example/anybody/status/77?s=20');
    expect(namesInLink(link, sites)).toEqual([nameOfPost(read, link.href, sites)]);
    const marked = post('marked', { id: 'c1', permalink: 'https://blog.example/a#c1' });
    expect(namesInLink(new URL('http://www.blog.example/a/?fbclid=1#c1'), sites)).toContainEqual(
      nameOfPost(marked, 'https://blog.example/a', sites),
    );
  });

  it('that a post answers leads to the name of the post that was read', () => {
    const answer = post('board', { id: '78', inReplyTo: 'https://one.example/t/1#p77' });
    const answered = post('board', { id: '77', permalink: 'https://one.example/t/1#p77' });
    const page = 'https://one.example/t/1';
    expect(nameOfAnswered(answer, page, sites)).toEqual(nameOfPost(answered, page, sites));
    expect(nameOfAnswered(post('board', { inReplyTo: '77' }), page, sites)?.id).toBe('77');
    expect(nameOfAnswered(answered, page, sites)).toBeNull();
  });

  it('keeps what names the post and loses the rest', () => {
    expect(toPlainAddress(new URL('https://WWW.one.example/viewtopic.php?t=9&sid=abc&p=3#p3'))).toBe(
      'one.example/viewtopic.php?t=9&p=3#p3',
    );
  });
});
