import { cleanup, render } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../assets/styles/page.css';
import { feed } from '../../assets/practice/feed.ts';
import type { PracticePost } from '../../assets/practice/post.ts';
import { Surroundings } from '../../components/base/context.tsx';
import '../../components/practice/practice.css';
import { PracticeView } from '../../components/practice/practice-view.tsx';
import type { Instant } from '../../model/ids.ts';
import { refusalOf } from '../../model/refusal.ts';
import { createFinder } from '../../privacy/find.ts';
import { findConcerns } from '../../privacy/guards.ts';
import { toWorkingText } from '../../privacy/mask.ts';
import { site } from '../../sites/structured.ts';

/** The feed as it is shown, read by the very reader that serves every page with structured data. */
const page = { url: 'https://practice.earshot.example/feed', now: '2026-11-20T12:00:00.000Z' as Instant };

const flat = (
  posts: readonly PracticePost[],
  answers: PracticePost | null = null,
): { post: PracticePost; answers: PracticePost | null }[] =>
  posts.flatMap((post) => [{ post, answers }, ...flat(post.replies ?? [], post)]);
const all = flat(feed);

beforeAll(() => {
  render(
    <Surroundings language="en" theme="light" title="Practice">
      <PracticeView posts={feed} shortcut="Alt+C" library="library.html" onPanel={() => {}} />
    </Surroundings>,
  );
});
afterAll(cleanup);

const elementOf = (slug: string): Element => {
  const element = document.getElementById(slug);
  if (!element) throw new Error(`no ${slug}`);
  return element;
};
const read = (slug: string) => site.read(elementOf(slug), page).post;

it('says on its face that nobody in it exists', () => {
  expect(document.querySelector('.opening')?.textContent).toContain('Nobody in this feed exists.');
});

it('has some thirty posts in both languages, each with an address of its own', () => {
  expect(feed.length).toBeGreaterThanOrEqual(25);
  expect(new Set(all.map(({ post }) => post.slug)).size).toBe(all.length);
  expect(all.filter(({ post }) => post.lang === 'fr').length).toBeGreaterThanOrEqual(8);
});

it('uses no telephone, address or link that could be anybody’s', () => {
  const words = all.map(({ post }) => post.words.join('\n')).join('\n');
  for (const [address] of words.matchAll(/[\w.]+@[\w.]+\w|https?:\/\/\S+/g)) expect(address).toMatch(/\.example(\/|$)/);
  for (const [number] of words.matchAll(/\(?\d{3}\)?[ -]\d{3}-\d{4}/g)) expect(number).toMatch(/555-01\d\d$/);
  for (const [number] of words.matchAll(/\b0\d(?: \d\d){4}\b/g)) expect(number).toMatch(/^01 99 00/);
});

it('is found post by post, in order', () => {
  expect([...site.posts(document)].map((element) => element.id)).toEqual(all.map(({ post }) => post.slug));
});

describe.each(all)('$post.slug', ({ post, answers }) => {
  it('is read as it was written', () => {
    const found = read(post.slug);
    expect(found.text).toBe(post.words.join('\n\n'));
    expect(found.author).toEqual({ name: post.name, handle: post.handle });
    expect(found.permalink).toBe(`https://practice.earshot.example/posts/${post.slug}`);
    expect(found.published).toMatchObject({ at: new Date(post.at).toISOString(), precision: 'exact' });
    expect(found.language).toBe(post.lang);
    expect(found.contentWarning).toBe(post.note ?? null);
    expect(found.inReplyTo).toBe(answers ? `https://practice.earshot.example/posts/${answers.slug}` : null);
    expect(found.audience).toBe(post.followersOnly ? 'followers' : 'public');
  });

  it('is found from its words', () => {
    const words = elementOf(post.slug).querySelector('.words');
    expect(words && site.postAt(words)?.id).toBe(post.slug);
  });
});

describe('what the guards make of it', () => {
  const heavy = (concern: 'self-harm' | 'minor') =>
    all
      .map(({ post }) => post)
      .filter((post) => findConcerns([post.note, ...post.words].filter(Boolean).join('\n\n')).includes(concern))
      .map(({ slug }) => slug);

  it('refuses the post for followers and no other for its audience', () => {
    const refused = all.filter(({ post }) => refusalOf(read(post.slug)) !== null);
    expect(refused.map(({ post }) => [post.slug, refusalOf(read(post.slug))])).toEqual([
      ['chose-the-words', 'followers-only'],
    ]);
  });

  it('refuses the one by a minor, and interrupts at the one in a crisis', () => {
    expect(heavy('minor')).toEqual(['five-minutes']);
    expect(heavy('self-harm')).toEqual(['the-pen']);
  });
});

describe('what is masked in it', () => {
  const find = createFinder();
  const masked = (slug: string): string => {
    const { author, text } = read(slug);
    const others = all.map(({ post }) => ({ name: post.name, handle: post.handle }));
    return toWorkingText(text ?? '', find(text ?? '', { authors: [author], others })).text;
  };

  it.each([
    ['the-form', ['ruth.ac@mailbox.example', '613-555-0148', 'Ruth']],
    ['almost-worse', ['@tessellate']],
    ['the-letter', ['letters.example']],
    ['the-portal', ['(416) 555-0177', '555-0177']],
    ['parents-evening', ['@lowerdeck_anna']],
    ['bed-eleven', ['Gord']],
    ['le-jeudi', ['jeudi@entraide.example', '01 99 00 12 34', '@capucine_v']],
    ['the-radiator', ['HAROLD']],
  ])('%s no longer says %s', (slug, gone) => {
    const text = masked(slug);
    for (const words of gone) {
      expect(read(slug).text).toContain(words);
      expect(text).not.toContain(words);
    }
  });

  it('leaves a post without identifiers as it is', () => {
    expect(masked('eleven-seconds')).toBe(read('eleven-seconds').text);
    expect(masked('sustained')).toBe(read('sustained').text);
  });
});
