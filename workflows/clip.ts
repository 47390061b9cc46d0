import type { Clip, ClipAnswer, ClipRequest, Source, WorkingText } from '../model/clip.ts';
import type { AuthorKey, Fingerprint, Instant } from '../model/ids.ts';
import type { Author, Post, When } from '../model/post.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Find, Known } from '../privacy/find.ts';
import { askAudience, findConcerns, refusePlace } from '../privacy/guards.ts';
import { toWorkingText } from '../privacy/mask.ts';
import type { ClipDraft, Identity, Library } from '../storage/library.ts';

export interface ClipOutside {
  readonly library: Pick<Library, 'identity' | 'saveClip' | 'clipByFingerprint'>;
  readonly find: Find;
  readonly now: () => Instant;
}

/**
 * The way of a post, from the message to the finished transaction: is it public, is it safe to keep, who must not be
 * recognisable in it; then clip and sealed source are written together. The answer is given when they are on the disk.
 *
 * Rejects where the library cannot write. `ownPage` is true for the practice feed, which is a page of the extension and has no public address.
 */
export async function clipPost(outside: ClipOutside, request: ClipRequest, ownPage: boolean): Promise<ClipAnswer> {
  const stop = guard(request, request.reading.post, ownPage);
  if (stop) return stop;
  const fingerprint = await fingerprintOf(outside.library.identity, request);
  const here = await outside.library.clipByFingerprint(fingerprint);
  if (here && here.id !== request.id) return already(here);

  const { clip, tombstone } = await outside.library.saveClip(
    await toDraft(outside, request, fingerprint),
    toSource(request),
  );
  if (!clip) return { kind: 'refused', reason: tombstone.reason === 'known' ? 'own-patient' : 'withdrawn' };
  if (clip.id !== request.id) return already(clip);
  return { kind: 'clipped', clipId: clip.id, pseudonym: clip.pseudonym, concerns: clip.concerns };
}

const already = (clip: Clip): ClipAnswer => ({
  kind: 'already',
  clipId: clip.id,
  pseudonym: clip.pseudonym,
  clippedAt: clip.clippedAt,
});

function guard(request: ClipRequest, post: Post, ownPage: boolean): ClipAnswer | null {
  const refused = (ownPage ? null : refusePlace(request.pageUrl)) ?? refusalOf(post);
  if (refused) return { kind: 'refused', reason: refused };
  const audience = askAudience(post, request.said);
  if (audience === 'ask') return { kind: 'ask-audience' };
  if (audience !== 'no') return { kind: 'refused', reason: audience };
  const concerns = concernsOf(post);
  if (concerns.includes('minor')) return { kind: 'refused', reason: 'minor' };
  const unseen = concerns.filter((concern) => !request.said.acknowledged.includes(concern));
  return unseen.length > 0 ? { kind: 'interrupted', concerns: unseen } : null;
}

const concernsOf = (post: Post) =>
  findConcerns([post.title, post.contentWarning, post.text].filter((words) => words !== null).join('\n\n'));

/** A post without an id or an address of its own is known by its page and its words. */
function fingerprintOf(identity: Identity, { reading: { post }, pageUrl }: ClipRequest): Promise<Fingerprint> {
  return identity.fingerprint(post.site, post.id ?? post.permalink ?? `${pageUrl}\n${post.text ?? post.title ?? ''}`);
}

/** Somebody without a name is a new person each time: two unnamed authors must not be told as one. */
function authorOf(identity: Identity, post: Post, otherwise: string): Promise<AuthorKey> {
  return identity.author(post.site, post.author.handle ?? post.author.name ?? otherwise);
}

async function toDraft(outside: ClipOutside, request: ClipRequest, fingerprint: Fingerprint): Promise<ClipDraft> {
  const { identity } = outside.library;
  const { post, misses, via } = request.reading;
  const known: Known = { authors: authorsOf(post), others: request.speakers };
  const mask = (words: string): WorkingText => toWorkingText(words, outside.find(words, known));
  const maskOr = (words: string | null): WorkingText | null => (words === null ? null : mask(words));
  const at = outside.now();
  return {
    id: request.id,
    fingerprint,
    answers: post.inReplyTo === null ? null : await identity.fingerprint(post.site, post.inReplyTo),
    author: await authorOf(identity, post, request.id),
    site: post.site,
    title: maskOr(post.title),
    text: mask(post.text ?? ''),
    quoted: post.quoted && {
      author: await authorOf(identity, post.quoted, `${request.id}/quoted`),
      text: mask(post.quoted.text ?? ''),
    },
    language: post.language,
    published: post.published && toDay(post.published),
    community: maskOr(post.community),
    media: post.media.map(({ kind, alt }) => ({ kind, alt: maskOr(alt) })),
    contentWarning: maskOr(post.contentWarning),
    concerns: concernsOf(post),
    edited: post.edited,
    cut: post.cut,
    audience: post.audience === 'public' || post.audience === 'unlisted' ? post.audience : 'said-public',
    gesture: request.gesture,
    misses,
    via,
    paraphrase: null,
    note: '',
    state: 'kept',
    conversation: null,
    revisitedAt: null,
    clippedAt: at,
    updatedAt: at,
  };
}

const authorsOf = (post: Post): readonly Author[] => [post.author, ...(post.quoted ? [post.quoted.author] : [])];

/** An exact time leads back to the post, so the clip keeps the day; the source keeps the rest. */
function toDay({ at, precision }: When): Clip['published'] {
  if (at === null) return null;
  const finer = precision === 'exact' || precision === 'minute';
  return { at: `${at.slice(0, 10)}T00:00:00.000Z` as Instant, precision: finer ? 'day' : precision };
}

function toSource({ id, reading: { post }, pageUrl, speakers, capturedAt }: ClipRequest): Source {
  return {
    clipId: id,
    permalink: post.permalink,
    pageUrl,
    postId: post.id,
    author: post.author,
    title: post.title,
    text: post.text,
    published: post.published?.at ?? post.published?.raw ?? null,
    quoted: post.quoted && { author: post.quoted.author, text: post.quoted.text, permalink: post.quoted.permalink },
    speakers,
    capturedAt,
  };
}
