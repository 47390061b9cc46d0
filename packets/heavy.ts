import type { Concern } from '../model/clip.ts';

/** What a reader is warned of before a clip. That its author may be a minor is for a faculty member to decide instead. */
export const heavy = ({ concerns }: { readonly concerns: readonly Concern[] }): Exclude<Concern, 'minor'>[] =>
  concerns.filter((concern) => concern !== 'minor');
