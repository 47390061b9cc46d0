import { inverse, moveBack, moveHighlight } from '../annotations/moved.ts';
import { anchor, describe } from '../annotations/selectors.ts';
import type { Highlight } from '../model/annotation.ts';
import type { Clip, Source, WorkingText } from '../model/clip.ts';
import type { ClipId, Instant } from '../model/ids.ts';
import type { Packet } from '../model/packet.ts';
import { fail, ok, type Problem, problem, type Result } from '../model/result.ts';
import type { BeforeReview, Edit, Part, Parts, Replacement, Review } from '../model/review.ts';
import { bake, withoutFindings, withoutWords } from '../privacy/edits/bake.ts';
import { inOrder, newReview } from '../privacy/edits/decide.ts';
import { partsOf, withParts } from '../privacy/edits/parts.ts';
import { findInParts, undecided } from '../privacy/edits/undecided.ts';
import { moveStretches } from '../privacy/excerpt.ts';
import { type Find, NOBODY } from '../privacy/finding.ts';
import type { Library, Rewriting } from '../storage/library.ts';
import { namesIn } from './known-names.ts';

export interface FinishOutside {
  readonly library: Pick<
    Library,
    'clip' | 'review' | 'highlights' | 'highlightsState' | 'source' | 'revisions' | 'packets' | 'rewrite'
  >;
  readonly find: Find;
  readonly now: () => Instant;
}

/** `undecided`: `left` findings wait for a person. */
export type ReviewProblem = Problem | { readonly code: 'undecided'; readonly left: number };

/** How often it begins anew because another window wrote in the meantime. */
const TRIES = 4;

interface Read {
  readonly clip: Clip;
  readonly review: Review | undefined;
  readonly highlights: readonly Highlight[];
  readonly source: Source | null;
  readonly packets: readonly Packet[];
  readonly from: Rewriting['from'];
}

/**
 * Works the decisions into the clip: working text, selectors of highlights, excerpts and history are rewritten in one
 * transaction, and the words that were taken out live on in the sealed source alone. `undoable` is false where there
 * is no source any more: then they are gone. A source that is locked or damaged stops it before anything is written.
 */
export async function finishReview(
  outside: FinishOutside,
  id: ClipId,
): Promise<Result<{ readonly undoable: boolean }, ReviewProblem>> {
  return rewriting(outside, id, async (read) => {
    const { clip, review = newReview(id, outside.now()), highlights, source } = read;
    const parts = partsOf(clip);
    const known = source ? namesIn(source) : NOBODY;
    const findings = findInParts(parts, outside.find, known);
    const open = undecided(findings, review.edits, parts);
    if (open.length > 0) return fail({ code: 'undecided', left: open.length });
    const { edits, replaced, takenOut, parts: baked } = bake(parts, review.edits);
    const revisions = await outside.library.revisions(id);
    const clean = (working: WorkingText): WorkingText =>
      withoutFindings(withoutWords(working, takenOut), outside.find, known);
    const before: BeforeReview = {
      parts: [...parts],
      edits: review.edits,
      done: review.done,
      targets: highlights.map(({ id: mark, target, withheld }) => [mark, target, withheld ?? false]),
      revisions,
      at: outside.now(),
    };
    const after = baked.get('text')?.text ?? '';
    const moved = highlights.map((mark) => moveHighlight(mark, clip.text.text, after, replaced.get('text') ?? []));
    const rewrite: Rewriting = {
      clipId: id,
      from: read.from,
      texts: withParts(clip, baked),
      review: { ...review, state: 'finished', edits, done: [], undone: [], updatedAt: outside.now() },
      targets: moved.map(({ id: mark, target, withheld }) => [mark, target, withheld ?? false]),
      revisions: revisions.map((revision) => ({
        ...revision,
        title: revision.title && clean(revision.title),
        text: clean(revision.text),
      })),
      excerpts: moveExcerpts(read, replaced.get('text') ?? []),
      source: source && { ...source, reviews: [...(source.reviews ?? []), before] },
    };
    return ok({ rewrite, answer: { undoable: source !== null } });
  });
}

/**
 * Takes the last finished review back from the sealed source: the words stand again where they stood, highlights on
 * them, and the decisions can be undone one by one. A part whose text was changed since stays as it is. A clip whose
 * source was destroyed, or that was never rewritten, is told as `not-found`.
 */
export async function reopenReview(outside: FinishOutside, id: ClipId): Promise<Result<null, ReviewProblem>> {
  return rewriting(outside, id, async (read) => {
    const { clip, highlights, source } = read;
    const before = source?.reviews?.at(-1);
    if (!source || !before) return fail(problem('not-found'));
    const was: Parts = new Map(before.parts);
    const baked = bake(was, before.edits);
    const now = partsOf(clip);
    const isSame = (part: Part): boolean => was.has(part) && now.get(part)?.text === baked.parts.get(part)?.text;
    const back = new Map(Array.from(now, ([part, text]) => [part, (isSame(part) ? was.get(part) : text) ?? text]));
    const edits: Edit[] = [
      ...before.edits.filter(({ part }) => isSame(part)),
      ...(read.review?.edits ?? []).filter(({ part }) => !isSame(part)),
    ];
    const whole = Array.from(was.keys()).every(isSame);
    const replaced = baked.replaced.get('text') ?? [];
    const rewrite: Rewriting = {
      clipId: id,
      from: read.from,
      texts: withParts(clip, back),
      review: {
        clipId: id,
        state: 'open',
        edits: inOrder(edits, back),
        done: whole ? before.done : [],
        undone: [],
        updatedAt: outside.now(),
      },
      targets: isSame('text') ? highlights.map((mark) => takeBack(mark, before, clip, was, replaced)) : [],
      revisions: before.revisions,
      excerpts: isSame('text') ? moveExcerpts(read, inverse(replaced)) : [],
      source: { ...source, reviews: source.reviews?.slice(0, -1) ?? [] },
    };
    return ok({ rewrite, answer: null });
  });
}

/** A highlight that was there before has its own words again; one made since holds the whole of what it touched. */
function takeBack(
  { id, target, withheld }: Highlight,
  before: BeforeReview,
  clip: Clip,
  was: Parts,
  replaced: readonly Replacement[],
): Rewriting['targets'][number] {
  const kept = before.targets.find(([mark]) => mark === id);
  if (kept) return kept;
  const span = anchor(clip.text.text, target);
  const text = was.get('text')?.text ?? '';
  if (!span) return [id, target, withheld ?? false];
  const { start, end } = moveBack(span, replaced);
  return [id, describe(text, start, end), false];
}

const moveExcerpts = ({ clip, packets }: Read, replaced: readonly Replacement[]): Rewriting['excerpts'] =>
  packets.flatMap(({ id, excerpts }) => {
    const quoted = excerpts?.[clip.id];
    return excerpts && quoted ? [[id, { ...excerpts, [clip.id]: moveStretches(quoted, replaced) }] as const] : [];
  });

/** Reads, computes and writes; where another window wrote between, once more. */
async function rewriting<T>(
  { library }: FinishOutside,
  id: ClipId,
  toRewrite: (read: Read) => Promise<Result<{ readonly rewrite: Rewriting; readonly answer: T }, ReviewProblem>>,
): Promise<Result<T, ReviewProblem>> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const [clip, review, highlightsState, highlights, source, packets] = await Promise.all([
      library.clip(id),
      library.review(id),
      library.highlightsState(id),
      library.highlights(id),
      library.source(id),
      library.packets(),
    ]);
    if (!clip) return fail(problem('not-found'));
    if (!source.ok && source.error.code !== 'not-found') return source;
    const from = { clipAt: clip.updatedAt, reviewAt: review?.updatedAt ?? null, highlights: highlightsState };
    const read = { clip, review, highlights, source: source.ok ? source.value : null, packets, from };
    const made = await toRewrite(read);
    if (!made.ok) return made;
    if (await library.rewrite(made.value.rewrite)) return ok(made.value.answer);
  }
  return fail(problem('changed-meanwhile'));
}
