import { afterEach, expect, test } from 'vitest';
import type { ClipRequest } from '../model/clip.ts';
import { HELP_LINES } from '../model/help-lines.ts';
import { type ClipId, type Instant, siteId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { createFinder } from '../privacy/find.ts';
import { toPseudonym } from '../privacy/pseudonym.ts';
import type { Site } from '../sites/contract.ts';
import * as registry from '../sites/registry.ts';
import { Database } from '../storage/database.ts';
import { openLibrary } from '../storage/open.ts';
import { clipPost, findClip } from './clip.ts';

const NOW = '2026-03-01T10:11:12.345Z' as Instant;
const databases: Database[] = [];
let count = 0;

function workspace() {
  const database = new Database(`clipping-${count++}`);
  databases.push(database);
  const library = openLibrary({ now: () => NOW, toPseudonym, pickNumber: (taken) => taken.size + 1 }, database);
  const outside = {
    library,
    find: createFinder(),
    now: () => NOW,
    sites: Object.values<Site>(registry),
    helpLines: async () => HELP_LINES.IE,
  };
  return { database, library, clip: (request: ClipRequest, ownPage = false) => clipPost(outside, request, ownPage) };
}

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.delete()));
});

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClipId;

const POST: Post = {
  site: siteId('x'),
  id: '1890000000000000001',
  permalink: 'https://x.com/marisol_v/status/1890000000000000001',
  author: { name: 'Marisol Vantongeren', handle: 'marisol_v' },
  title: null,
  text: 'Marisol here again. The nurse asked what usually works. Write me: marisol.v@mail.example or call 613-555-0142. @dr_okonkwo, thank you.',
  language: 'en',
  published: { raw: '2026-02-14T17:52:29.000Z', at: '2026-02-14T17:52:29.000Z' as Instant, precision: 'exact' },
  inReplyTo: null,
  quoted: null,
  community: null,
  media: [{ kind: 'image', alt: 'Marisol Vantongeren with her walker' }],
  contentWarning: null,
  edited: false,
  standing: 'present',
  promoted: false,
  pinned: false,
  cut: false,
  audience: 'public',
};

const request = (n: number, post: Partial<Post> = {}, change: Partial<ClipRequest> = {}): ClipRequest => ({
  id: id(n),
  reading: {
    post: { ...POST, permalink: `https://x.com/marisol_v/status/${post.id ?? POST.id}`, ...post },
    misses: [],
    via: {},
  },
  gesture: 'control',
  pageUrl: 'https://x.com/home',
  capturedAt: NOW,
  conversation: null,
  speakers: [{ name: 'Ambrose Okonkwo', handle: 'dr_okonkwo' }],
  said: { public: false, acknowledged: [] },
  ...change,
});

test('a public post becomes a clip in which nothing names its author, and a sealed source in which all does', async () => {
  const { clip, library, database } = workspace();
  expect(await clip(request(1))).toMatchObject({ kind: 'clipped', clipId: id(1), pseudonym: 'P01' });
  const kept = await library.clip(id(1));
  const readable = JSON.stringify(await database.clips.toArray());
  for (const name of [
    'Marisol',
    'Vantongeren',
    'marisol_v',
    'mail.example',
    '555-0142',
    'okonkwo',
    '1890000000000000001',
    '17:52',
  ]) {
    expect(readable.toLowerCase()).not.toContain(name.toLowerCase());
  }
  expect(kept?.text.text).toContain('The nurse asked what usually works.');
  expect(kept?.text.text.slice(kept.text.masks[0]?.start, kept.text.masks[0]?.end)).toBe('[name]');
  expect(kept?.published).toEqual({ at: '2026-02-14T00:00:00.000Z', precision: 'day' });
  expect(await library.source(id(1))).toMatchObject({
    ok: true,
    value: { permalink: POST.permalink, author: POST.author, text: POST.text, published: '2026-02-14T17:52:29.000Z' },
  });
});

test('the same post is one clip: by the same message again, and by another gesture', async () => {
  const { clip, library } = workspace();
  await clip(request(1));
  expect(await clip(request(1))).toMatchObject({ kind: 'clipped', clipId: id(1) });
  expect(await clip(request(2))).toEqual({ kind: 'already', clipId: id(1), pseudonym: 'P01', clippedAt: NOW });
  expect(await library.countClips()).toBe(1);
});

test('a post that was destroyed is refused when it is clipped again, with the reason', async () => {
  const { clip, library } = workspace();
  await clip(request(1));
  await library.destroyClip(id(1), 'withdrawn');
  expect(await clip(request(2))).toEqual({ kind: 'refused', reason: 'withdrawn' });
  await clip(request(3, { id: '3' }));
  await library.destroyClip(id(3), 'known');
  expect(await clip(request(4, { id: '3' }))).toEqual({ kind: 'refused', reason: 'own-patient' });
  expect(await library.countClips()).toBe(0);
});

test('one author keeps one pseudonym; two without a name are two', async () => {
  const { clip } = workspace();
  await clip(request(1));
  expect(await clip(request(2, { id: '2' }))).toMatchObject({ pseudonym: 'P01' });
  const unnamed = { author: { name: null, handle: null } };
  expect(await clip(request(3, { id: '3', ...unnamed }))).toMatchObject({ pseudonym: 'P02' });
  expect(await clip(request(4, { id: '4', ...unnamed }))).toMatchObject({ pseudonym: 'P03' });
});

test.each([
  ['an advertisement', request(1, { promoted: true }), 'promoted'],
  ['a deleted post', request(1, { standing: 'deleted' }), 'deleted'],
  ['a post without words', request(1, { text: null, media: [] }), 'no-text'],
  ['a locked account', request(1, { audience: 'followers' }), 'followers-only'],
  [
    'a direct message',
    request(1, { audience: 'direct' }, { said: { public: true, acknowledged: [] } }),
    'direct-message',
  ],
  ['a page of the own network', request(1, {}, { pageUrl: 'http://ward-wiki/notes' }), 'local-address'],
  ['a mailbox', request(1, {}, { pageUrl: 'https://mail.google.com/mail/u/0/' }), 'webmail'],
  ['a health record', request(1, {}, { pageUrl: 'https://mychart.hospital.example/visits' }), 'health-record'],
  ['a page of the browser', request(1, {}, { pageUrl: 'chrome://settings/' }), 'browser-page'],
  ['a minor', request(1, { text: 'I’m 15 and nobody believes my knees.' }), 'minor'],
])('%s is refused and nothing is written', async (_, refused, reason) => {
  const { clip, library } = workspace();
  expect(await clip(refused)).toEqual({ kind: 'refused', reason });
  expect(await library.countClips()).toBe(0);
});

test('where the page does not tell who can read it, the user is asked first', async () => {
  const { clip, library } = workspace();
  const unknown = { audience: 'unknown' } as const;
  expect(await clip(request(1, unknown))).toEqual({ kind: 'ask-audience' });
  expect(await library.countClips()).toBe(0);
  const said = { said: { public: true, acknowledged: [] } };
  expect(await clip(request(1, unknown, said))).toMatchObject({ kind: 'clipped' });
  expect((await library.clip(id(1)))?.audience).toBe('said-public');
});

test('words of a crisis come after the help lines, and the clip remembers them', async () => {
  const { clip, library } = workspace();
  const crisis = { text: 'I told the triage desk I wanted to die. She asked for my postal code.' };
  expect(await clip(request(1, crisis))).toEqual({ kind: 'interrupted', concerns: ['self-harm'], help: HELP_LINES.IE });
  expect(await library.countClips()).toBe(0);
  const said = { said: { public: false, acknowledged: ['self-harm'] as const } };
  expect(await clip(request(1, crisis, said))).toMatchObject({ kind: 'clipped', concerns: ['self-harm'] });
});

test('a quoted author has a pseudonym of their own, the same as when they are clipped', async () => {
  const { clip, library } = workspace();
  const quoted: Post = {
    ...POST,
    id: null,
    permalink: null,
    author: { name: 'Tomas Reyk', handle: 'night_kettle' },
    text: 'Tomas Reyk wrote this.',
  };
  await clip(request(1, { quoted }));
  const kept = await library.clip(id(1));
  expect(kept?.quoted).toMatchObject({ pseudonym: 'P02', text: { text: '[name] wrote this.' } });
  expect(await clip(request(2, { ...quoted, id: '7' }))).toMatchObject({ pseudonym: 'P02' });
});

test('the practice feed is a page of the extension and needs no public address', async () => {
  const { clip } = workspace();
  expect(await clip(request(1, {}, { pageUrl: 'chrome-extension://abc/practice.html' }), true)).toMatchObject({
    kind: 'clipped',
  });
});

test('a post of 100,000 characters is kept whole', async () => {
  const { clip, library } = workspace();
  const text = 'It was a long night. '.repeat(5_000).trim();
  await clip(request(1, { text }));
  expect((await library.clip(id(1)))?.text.text).toBe(text);
});

test('one number on two hosts of one engine is two posts, and two authors of one name are two people', async () => {
  const { library, clip } = workspace();
  const on = (n: number, host: string): ClipRequest => {
    const post = { ...POST, site: siteId('phpbb'), id: '7', permalink: `https://${host}/viewtopic.php?p=7#p7` };
    return { ...request(n, {}), reading: { post, misses: [], via: {} }, pageUrl: `https://${host}/viewtopic.php?t=1` };
  };
  expect((await clip(on(71, 'one.example'))).kind).toBe('clipped');
  expect((await clip(on(72, 'two.example'))).kind).toBe('clipped');
  expect((await clip(on(73, 'one.example'))).kind).toBe('already');
  const [first, second] = await library.clips();
  expect(first?.author).not.toBe(second?.author);
});

test('a post is asked after by what its clip is known by', async () => {
  const { library, clip } = workspace();
  const words = { id: null, permalink: null, title: null, text: 'Words without an address.' };
  const [first, second] = [await clip(request(1)), await clip(request(2, words))];
  const find = (post: Partial<Post>, pageUrl = 'https://x.com/home') =>
    findClip({ library, sites: Object.values<Site>(registry) }, { ...POST, ...post, pageUrl });
  expect(first).toMatchObject({ kind: 'clipped' });
  expect(second).toMatchObject({ kind: 'clipped' });
  expect(await find({ text: null })).toEqual({ clipId: id(1), pseudonym: 'P01', clippedAt: NOW });
  expect(await find(words)).toMatchObject({ clipId: id(2) });
  expect(await find(words, 'https://x.com/elsewhere')).toBeNull();
  expect(await find({ id: '7', permalink: null })).toBeNull();
});
