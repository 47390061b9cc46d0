import type { Clip, ClipAnswer, ClipRequest, KnownClip, PostAsked, Source, WorkingText } from '../model/clip.ts';
import type { HelpLines } from '../model/help-lines.ts';
import type { AuthorKey, Fingerprint, Instant } from '../model/ids.ts';
import type { Author, Post, When } from '../model/post.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Find, Known } from '../privacy/find.ts';
import { askAudience, findConcerns, refusePlace } from '../privacy/guards.ts';
import { toWorkingText } from '../privacy/mask.ts';
import type { ClipDraft, Identity, Library } from '../storage/library.ts';
import { type NamedSite, nameOfAnswered, nameOfPost, type PostName, placeOf } from './post-name.ts';

export interface ClipOutside {
  readonly library: Pick<Library, 'identity' | 'saveClip' | 'clipByFingerprint'>;
  readonly find: Find;
  readonly now: () => Instant;
  /** Those of the user's country: they come with the answer, because a stranger's page carries none of them. */
  readonly helpLines: () => Promise<HelpLines>;
  /** All that read posts, by which a post is named. */
  readonly sites: readonly NamedSite[];
}

/**
 * The way of a post, from the message to the finished transaction: is it public, is it safe to keep, who must not be
 * recognisable in it; then clip and sealed source are written together. The answer is given when they are on the disk.
 *
 * Rejects where the library cannot write. `ownPage` is true for the practice feed, which is a page of the extension and has no public address.
 */
export async function clipPost(outside: ClipOutside, request: ClipRequest, ownPage: boolean): Promise<ClipAnswer> {
  const stop = guard(request, request.reading.post, ownPage);
  if (stop?.kind === 'interrupted') return { ...stop, help: await outside.helpLines() };
  if (stop) return stop;
  const { reading, pageUrl } = request;
  const fingerprint = await print(outside.library.identity, nameOfPost(reading.post, pageUrl, outside.sites));
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

/** The clip of a post that stands in a page now, or null where it was not clipped. Reads only. */
export async function findClip(
  {
    library,
    sites,
  }: { readonly library: Pick<Library, 'identity' | 'clipByFingerprint'> } & Pick<ClipOutside, 'sites'>,
  { pageUrl, ...post }: PostAsked,
): Promise<KnownClip | null> {
  const name = nameOfPost({ ...post, title: null }, pageUrl, sites);
  const clip = await library.clipByFingerprint(await print(library.identity, name));
  return clip ? toKnown(clip) : null;
}

const toKnown = ({ id, pseudonym, clippedAt }: Clip): KnownClip => ({ clipId: id, pseudonym, clippedAt });
const already = (clip: Clip): ClipAnswer => ({ kind: 'already', ...toKnown(clip) });

type Stop = Exclude<ClipAnswer, { kind: 'interrupted' }> | Omit<Extract<ClipAnswer, { kind: 'interrupted' }>, 'help'>;

function guard(request: ClipRequest, post: Post, ownPage: boolean): Stop | null {
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

const print = (identity: Identity, { place, id }: PostName): Promise<Fingerprint> => identity.fingerprint(place, id);

/** One handle is one person on a site, and another one on every host of an engine. */
function authorOf({ library, sites }: ClipOutside, post: Post, pageUrl: string, otherwise: string): Promise<AuthorKey> {
  const place = placeOf(post, post.permalink ?? pageUrl, sites);
  // Somebody without a name is a new person each time: two unnamed authors must not be told as one.
  return library.identity.author(place, post.author.handle ?? post.author.name ?? otherwise);
}

async function toDraft(outside: ClipOutside, request: ClipRequest, fingerprint: Fingerprint): Promise<ClipDraft> {
  const { identity } = outside.library;
  const { pageUrl } = request;
  const { post, misses, via } = request.reading;
  const answered = nameOfAnswered(post, pageUrl, outside.sites);
  const known: Known = { authors: authorsOf(post), others: request.speakers };
  const mask = (words: string): WorkingText => toWorkingText(words, outside.find(words, known));
  const maskOr = (words: string | null): WorkingText | null => (words === null ? null : mask(words));
  const at = outside.now();
  return {
    id: request.id,
    fingerprint,
    answers: answered && (await print(identity, answered)),
    author: await authorOf(outside, post, pageUrl, request.id),
    site: post.site,
    title: maskOr(post.title),
    text: mask(post.text ?? ''),
    quoted: post.quoted && {
      author: await authorOf(outside, post.quoted, pageUrl, `${request.id}/quoted`),
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
    conversation: request.conversation,
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
