import type { Clip, WorkingText } from '../model/clip.ts';
import type { Stretch } from '../model/packet.ts';
import type { Edit, Part } from '../model/review.ts';
import { partsOf, toWorking, withParts } from './edits/parts.ts';
import { projectAll } from './edits/projection.ts';
import { moveStretches, toExcerpt } from './excerpt.ts';

/** What of a clip would leave, and which of its parts that is. */
export interface Leaving extends Pick<Clip, 'title' | 'quoted' | 'media' | 'contentWarning'> {
  readonly text: WorkingText;
  readonly parts: readonly Part[];
  readonly retold: boolean;
}

/**
 * The projection of what would be handed out. A paraphrase replaces everything that the author wrote: title, quoted
 * words and descriptions of pictures lead back to the post as surely as its text, so they stay behind. So they do where
 * a packet quotes an excerpt, whose cuts are shown. The content warning goes along in every case.
 */
export function toLeaving(clip: Clip, edits: readonly Edit[], excerpt: readonly Stretch[] = []): Leaving {
  const projections = projectAll(partsOf(clip), edits);
  const projected = withParts(clip, new Map(Array.from(projections, ([part, { working }]) => [part, working])));
  const { contentWarning, title, text, quoted, media, paraphrase } = projected;
  const bare = { contentWarning, title: null, quoted: null, media: media.map(({ kind }) => ({ kind, alt: null })) };
  if (paraphrase && paraphrase.text.trim() !== '')
    return { ...bare, text: toWorking(paraphrase), parts: ['warning', 'paraphrase'], retold: true };
  if (excerpt.length > 0) {
    const stretches = moveStretches(excerpt, projections.get('text')?.replaced ?? []);
    return { ...bare, text: toExcerpt(text, stretches), parts: ['warning', 'text'], retold: false };
  }
  const parts: Part[] = ['warning', 'title', 'text', 'quoted', ...media.map((_, index): Part => `alt/${index}`)];
  return { contentWarning, title, text, quoted, media, parts, retold: false };
}

/** Every text that would leave. */
export const textsOf = ({
  text,
  title,
  quoted,
  media,
}: Omit<Leaving, 'contentWarning' | 'parts' | 'retold'>): WorkingText[] =>
  [title, text, quoted?.text, ...media.map(({ alt }) => alt)].filter((each) => each !== null && each !== undefined);

/** The author's own words as they would be quoted, in one text: what a second person approves, and nothing else. */
export function wordsToApprove(clip: Clip, edits: readonly Edit[], excerpt: readonly Stretch[] = []): string {
  const own = toLeaving({ ...clip, paraphrase: null }, edits, excerpt);
  return textsOf(own)
    .map(({ text }) => text)
    .join('\n\n');
}
