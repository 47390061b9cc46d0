import type { Finding, Known } from './finding.ts';
import { NOBODY } from './finding.ts';

/** What belongs to a sentence and not to a name. */
const EDGE = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu;

/**
 * The names that a person has confirmed in a text: what the findings of names cover that were not kept. Give those that
 * were masked; offsets are UTF-16 units of `text`.
 */
export function confirmedNames(text: string, masked: readonly Finding[]): string[] {
  const names = masked
    .filter(({ identifier }) => identifier === 'name')
    .map(({ start, end }) => text.slice(start, end).replace(EDGE, ''))
    .filter((name) => /\p{L}{2}/u.test(name));
  return [...new Set(names)];
}

/**
 * Everybody who is known, and the confirmed names with them: `find(text, withConfirmed(names))` finds these again in the
 * rest of the post, in its thread, and in the user's own notes. In full they are masked in any capitals (tier 1), in
 * part with their own capitals; a part in small letters is asked about (tier 2), because it may be a word.
 */
export const withConfirmed = (names: readonly string[], known: Known = NOBODY): Known => ({
  ...known,
  confirmed: [...new Set([...(known.confirmed ?? []), ...names])],
});
