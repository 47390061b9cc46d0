import type { Instant } from '../model/ids.ts';
import { type Problem, problem } from '../model/result.ts';
import type { Rewording, Written } from '../model/writing.ts';
import type { Library } from '../storage/library.ts';

/**
 * Saving what a person writes, field by field. Each save reads, compares and writes in one transaction, so that two
 * windows never overwrite each other unseen. A failed write is an answer, not an exception: the writer keeps the text.
 */
export type Shelf = Pick<
  Library,
  | 'atomically'
  | 'clip'
  | 'changeClip'
  | 'reflection'
  | 'saveReflection'
  | 'highlights'
  | 'saveHighlight'
  | 'packet'
  | 'savePacket'
  | 'changeReview'
>;

export type ClipChange = Parameters<Library['changeClip']>[1];
export type StoredClip = NonNullable<Awaited<ReturnType<Library['clip']>>>;

/** A text as it is stored, and how another one is written in its place. */
export interface Stored {
  readonly text: string;
  readonly at: Instant;
  readonly write: (to: string) => Promise<Instant>;
}

export async function compareAndWrite(
  library: Shelf,
  { from, to }: Rewording,
  read: () => Promise<Stored | null | undefined>,
): Promise<Written> {
  try {
    return await library.atomically(async (): Promise<Written> => {
      const stored = await read();
      if (!stored) return { kind: 'failed', problem: problem('not-found') };
      if (stored.text === to) return { kind: 'written', at: stored.at };
      if (stored.text !== from) return { kind: 'changed', theirs: stored.text, at: stored.at };
      return { kind: 'written', at: await stored.write(to) };
    });
  } catch (error) {
    return { kind: 'failed', problem: toProblem(error) };
  }
}

/** What a rejected call of the library tells; anything else is thrown on, because it is ours to mend. */
export function toProblem(error: unknown): Problem {
  const told = (error as { readonly problem?: Problem } | null)?.problem;
  if (told === undefined) throw error;
  return told;
}
