import type { Page } from '@playwright/test';
import { feed } from '../../../assets/practice/feed.ts';
import type { PracticePost } from '../../../assets/practice/post.ts';
import type { ClipAnswer, ClipRequest, Concern } from '../../../model/clip.ts';
import type { ClipId, Instant } from '../../../model/ids.ts';
import { siteId } from '../../../model/ids.ts';
import type { Post } from '../../../model/post.ts';
import type { Result } from '../../../model/result.ts';

/** All posts of the practice feed that can be clipped, answers included, in the order in which they stand there. */
const posts: readonly PracticePost[] = feed.flatMap(withReplies).filter(({ followersOnly }) => !followersOnly);

function withReplies(post: PracticePost): PracticePost[] {
  return [post, ...(post.replies ?? []).flatMap(withReplies)];
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClipId;

/**
 * Clips posts of the practice feed as a page would: through the message and the background, the whole way to the disk.
 * Answers the ids of the clips, the first clipped first. `slugs` chooses posts; without them the first `count` are taken.
 */
export async function seed(
  page: Page,
  { slugs, count = 6 }: { readonly slugs?: readonly string[]; readonly count?: number } = {},
): Promise<ClipId[]> {
  const chosen = slugs ? slugs.map((slug) => bySlug(slug)) : posts.slice(0, count);
  const ids: ClipId[] = [];
  for (const [index, post] of chosen.entries()) {
    const request = toRequest(post, id(index + 1));
    const first = await save(page, request);
    const answer =
      first.kind === 'interrupted'
        ? await save(page, { ...request, said: { ...request.said, acknowledged: first.concerns } })
        : first;
    if (answer.kind !== 'clipped') throw new Error(`${post.slug} was not clipped: ${JSON.stringify(answer)}`);
    ids.push(answer.clipId);
  }
  return ids;
}

/** Where the post of `seedWords` stands. */
export const linkOf = (n = 900): string => `https://mastodon.example/@kettle_on/11223344550000${n}`;

/** Clips one invented post with words of the test's own, the same way. `n` keeps ids apart. */
export async function seedWords(page: Page, words: readonly string[], n = 900): Promise<ClipId> {
  const [first] = posts;
  if (!first) throw new Error('The practice feed is empty');
  const { note: _, replies: __, ...post } = first;
  const request = toRequest({ ...post, slug: `words-${n}`, words }, id(n));
  const { reading } = request;
  const answer = await save(page, {
    ...request,
    reading: { ...reading, post: { ...reading.post, permalink: linkOf(n) } },
  });
  if (answer.kind !== 'clipped') throw new Error(`It was not clipped: ${JSON.stringify(answer)}`);
  return answer.clipId;
}

function bySlug(slug: string): PracticePost {
  const post = posts.find((each) => each.slug === slug);
  if (!post) throw new Error(`The practice feed has no post ${slug}`);
  return post;
}

/** What a page would send for a post of the practice feed, were it a public post of some site. */
export function toRequest(post: PracticePost, clipId: ClipId): ClipRequest {
  const said: { public: boolean; acknowledged: Concern[] } = { public: true, acknowledged: [] };
  const read: Post = {
    site: siteId('mastodon'),
    id: post.slug,
    permalink: null,
    author: { name: post.name, handle: post.handle },
    title: null,
    text: post.words.join('\n\n'),
    language: post.lang,
    published: { raw: post.at, at: post.at as Instant, precision: 'exact' },
    inReplyTo: null,
    quoted: null,
    community: null,
    media: [],
    contentWarning: post.note ?? null,
    edited: false,
    standing: 'present',
    promoted: false,
    pinned: false,
    cut: false,
    audience: 'public',
  };
  return {
    id: clipId,
    reading: { post: read, misses: [], via: {} },
    gesture: 'control',
    pageUrl: 'https://mastodon.example/home',
    capturedAt: post.at as Instant,
    conversation: null,
    speakers: posts.map(({ name, handle }) => ({ name, handle })),
    said,
  };
}

async function save(page: Page, input: ClipRequest): Promise<ClipAnswer> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<Result<ClipAnswer>>, {
    name: 'clip.save',
    input,
  });
  if (!answer.ok) throw new Error(`The background refused a clip: ${answer.error.code}`);
  return answer.value;
}
