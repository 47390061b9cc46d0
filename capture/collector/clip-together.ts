import type { ClipRequest } from '../../model/clip.ts';
import type { ClipId, ConversationId } from '../../model/ids.ts';
import type { Author, Reading } from '../../model/post.ts';
import { refusalOf } from '../../model/refusal.ts';
import { fail, type ProblemCode, problem } from '../../model/result.ts';
import type { Page } from '../../sites/contract.ts';
import type { Kit } from '../composer/contract.ts';
import { readWhole } from '../composer/read-post.ts';
import type { Found } from '../find-post.ts';
import type { Along, Going, Together } from './contract.ts';
import { readConversation } from './conversation.ts';

/** The post that was clipped first, and what the others are clipped with. */
export interface Anchor {
  readonly found: Found;
  readonly clipId: ClipId;
  readonly page: Page;
  readonly request: ClipRequest;
  readonly conversation: ConversationId;
  /** What was sent for a post before: sent again under the same id, it is written once. */
  readonly sent: Map<string, ClipRequest>;
}

/** So many posts are read before the page gets its turn. */
const AT_ONCE = 25;
/** As many names as a message may hold. */
const MAX_SPEAKERS = 500;

/**
 * Clips the posts of a conversation one after the other, in its order, each under an id of its own and all of one
 * conversation. All are read first, because a site may take elements back while the clips are written. A post that
 * would have to be asked about is left out: nobody answers for ten people with one press.
 */
export async function clipTogether(kit: Kit, anchor: Anchor, along: Along, going: Going): Promise<Together> {
  const { above, below } = readConversation(kit.finder, anchor.found, anchor.page, along);
  const posts = [...above, ...below];
  const readings = await readAll(kit.window, posts, anchor.page, going.signal);
  const answered = new Map([anchor.found, ...posts].map((one) => [one.post, toAnswered(one, anchor.page)]));
  const clipIds = new Map<Element, ClipId>();
  const made: ClipId[] = [];
  let leftOut = 0;
  let stopped: ProblemCode | null = null;
  going.went(0, posts.length);
  for (const [at, found] of posts.entries()) {
    const reading = readings[at];
    if (!reading || going.signal.aborted) break;
    const request = await toRequest(kit, anchor, found, reading);
    const answer = request && (await kit.parts.send('clip.save', request).catch(() => fail(problem('no-answer'))));
    if (answer && !answer.ok) {
      stopped = answer.error.code;
      break;
    }
    const kind = answer?.value.kind;
    if (answer && (answer.value.kind === 'clipped' || answer.value.kind === 'already')) {
      clipIds.set(found.post, answer.value.clipId);
      if (kind === 'clipped') made.push(answer.value.clipId);
    } else leftOut++;
    going.went(at + 1, posts.length);
  }
  clipIds.set(anchor.found.post, anchor.clipId);
  const clips = [...above, anchor.found, ...below].flatMap(({ post }) => {
    const [id, to] = [clipIds.get(post), answered.get(post)];
    return id ? [{ id, answers: (to && clipIds.get(to)) ?? null }] : [];
  });
  const { conversation, clipId, found } = anchor;
  const announced = found.site.announced?.(found.post) ?? null;
  const replies = { to: clipId, announced, kept: below.filter(({ post }) => clipIds.has(post)).length };
  const gathering = { conversation, clips, replies: along === 'conversation' ? replies : null };
  const gathered = await kit.parts.send('clip.gather', gathering).catch(() => fail(problem('no-answer')));
  return { made, kept: clips.length - 1, leftOut, problem: stopped ?? (gathered.ok ? null : gathered.error.code) };
}

const toAnswered = ({ site, post }: Found, page: Page): Element | undefined => site.thread?.(post, page).at(-1);

async function readAll(
  window: Window,
  posts: readonly Found[],
  page: Page,
  signal: AbortSignal,
): Promise<(Reading | null)[]> {
  const readings: (Reading | null)[] = [];
  for (const { site, post } of posts) {
    if (signal.aborted) break;
    readings.push(site.read?.(post, page) ?? null);
    if (readings.length % AT_ONCE === 0) await new Promise((resolve) => window.setTimeout(resolve));
  }
  return readings;
}

/** Null for a post that is not offered for clipping at all. */
async function toRequest(kit: Kit, anchor: Anchor, found: Found, first: Reading): Promise<ClipRequest | null> {
  if (refusalOf(first.post)) return null;
  const { post } = first;
  const name = post.id ?? post.permalink ?? post.text ?? '';
  const before = anchor.sent.get(name);
  if (before) return before;
  const reading = await readWhole(kit.window, found, first, anchor.page);
  const request: ClipRequest = {
    ...anchor.request,
    id: kit.parts.newId(),
    reading,
    conversation: anchor.conversation,
    speakers: speakersBeside(anchor.request, reading),
    said: { ...anchor.request.said, acknowledged: [] },
  };
  anchor.sent.set(name, request);
  return request;
}

/** Who speaks on the page besides the author: those who were known at the first post, and its own author. */
function speakersBeside({ speakers, reading: first }: ClipRequest, reading: Reading): Author[] {
  const { name, handle } = reading.post.author;
  return [first.post.author, ...speakers]
    .filter((other) => (other.name || other.handle) && (other.name !== name || other.handle !== handle))
    .slice(0, MAX_SPEAKERS);
}
