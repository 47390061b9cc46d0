import type { Clip, Source } from '../model/clip.ts';
import type { Instant, RecordId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { fail, ok, type Problem, problem, type Result } from '../model/result.ts';
import { newReview } from '../privacy/edits/decide.ts';
import type { Find } from '../privacy/finding.ts';
import { toWorkingText } from '../privacy/mask.ts';
import type { Library } from '../storage/library.ts';
import { namesIn } from './known-names.ts';
import { type NamedSite, nameOfPost } from './post-name.ts';

export interface RevisitOutside {
  readonly library: Pick<
    Library,
    'identity' | 'clipByFingerprint' | 'source' | 'review' | 'highlightsState' | 'rewrite' | 'changeClip'
  >;
  readonly find: Find;
  readonly now: () => Instant;
  readonly newId: () => RecordId;
  /** All that read posts, by which a post is named. */
  readonly sites: readonly NamedSite[];
}

/** What the user's own visit to a page told about a clip: nothing new, that its post was changed, or that it is gone. */
export type Revisited = 'unknown' | 'same' | 'changed' | 'gone';

/**
 * Compares a post that the user sees again with the clip of it. One that its author deleted, or wrote anew, is
 * quarantined until somebody decides; the earlier text stays as a revision, the new one waits for its review. Nothing is
 * ever fetched for this.
 */
export async function revisitPost(
  outside: RevisitOutside,
  post: Post,
  pageUrl: string,
): Promise<Result<Revisited, Problem>> {
  const { library, now } = outside;
  if (post.id === null && post.permalink === null) return ok('unknown');
  const { place, id } = nameOfPost(post, pageUrl, outside.sites);
  const clip = await library.clipByFingerprint(await library.identity.fingerprint(place, id));
  if (!clip) return ok('unknown');
  if (post.standing !== 'present') {
    await library.changeClip(clip.id, { state: 'quarantined', revisitedAt: now() });
    return ok('gone');
  }
  const source = await library.source(clip.id);
  if (!source.ok) {
    if (source.error.code === 'not-found') return ok('unknown');
    return source;
  }
  // A page that shows the beginning only tells nothing about the rest.
  const isSame =
    post.cut || post.text === null || (post.text === source.value.text && post.title === source.value.title);
  if (!isSame && !(await writeAnew(outside, clip, source.value, post))) return fail(problem('changed-meanwhile'));
  await library.changeClip(clip.id, { revisitedAt: now(), ...(isSame ? {} : { state: 'quarantined' }) });
  return ok(isSame ? 'same' : 'changed');
}

async function writeAnew(outside: RevisitOutside, clip: Clip, source: Source, post: Post): Promise<boolean> {
  const { library, find, now, newId } = outside;
  const [review, highlights] = await Promise.all([library.review(clip.id), library.highlightsState(clip.id)]);
  const known = namesIn(source);
  const mask = (words: string) => toWorkingText(words, find(words, known));
  const { contentWarning, quoted, community, media, paraphrase } = clip;
  return library.rewrite({
    clipId: clip.id,
    from: { clipAt: clip.updatedAt, reviewAt: review?.updatedAt ?? null, highlights },
    texts: {
      ...{ contentWarning, quoted, community, media, paraphrase },
      title: post.title === null ? null : mask(post.title),
      text: mask(post.text ?? ''),
    },
    review: newReview(clip.id, now()),
    targets: [],
    revisions: [{ id: newId(), clipId: clip.id, title: clip.title, text: clip.text, at: now() }],
    excerpts: [],
    // What a review took out belonged to the words that are gone.
    source: { ...source, title: post.title, text: post.text, reviews: [] },
  });
}

/** Somebody looked at a quarantined clip and keeps it. */
export const releaseClip = (library: Pick<Library, 'changeClip'>, id: Clip['id']): Promise<Clip | undefined> =>
  library.changeClip(id, { state: 'kept' });
