import type { Source } from '../model/clip.ts';
import type { ClipId } from '../model/ids.ts';
import { type Problem, problem } from '../model/result.ts';
import { type Known, NOBODY } from '../privacy/finding.ts';
import type { Library } from '../storage/library.ts';

/** An error that can be told to a user. */
export class ToldError extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code']) {
    super(code);
    this.name = 'ToldError';
    this.problem = problem(code);
  }
}

export function namesIn({ author, quoted, speakers }: Source): Known {
  return { authors: quoted ? [author, quoted.author] : [author], others: speakers };
}

/**
 * Who is named by the source of a clip. A source that was destroyed or is damaged names nobody; what was masked at
 * capture stays masked. While the library is locked the names cannot be known, and it rejects with `locked`: nothing
 * is judged without them.
 */
export async function knownNames(library: Pick<Library, 'source'>, id: ClipId): Promise<Known> {
  const source = await library.source(id);
  if (source.ok) return namesIn(source.value);
  if (source.error.code === 'locked') throw new ToldError('locked');
  return NOBODY;
}

export const together = (known: readonly Known[]): Known => ({
  authors: known.flatMap(({ authors }) => authors),
  others: known.flatMap(({ others }) => others),
});
