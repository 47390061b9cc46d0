import type { Pseudonym } from '../model/ids.ts';

export interface Voices {
  /** In the order in which they are first heard. */
  readonly names: readonly Pseudonym[];
  /** The name in this packet of a person known by their name in the workspace. */
  nameOf(pseudonym: Pseudonym): Pseudonym;
}

interface Spoken {
  readonly pseudonym: Pseudonym;
  readonly quoted: { readonly pseudonym: Pseudonym } | null;
}

/**
 * Counts the patient-teachers of one packet anew: `P01` is whoever is heard first, so that a name says nothing about
 * the workspace and does not lead from one packet to another. One person keeps one name, also where they are quoted.
 */
export function toVoices(clips: readonly Spoken[]): Voices {
  const heard = new Set(
    clips.flatMap(({ pseudonym, quoted }) => (quoted ? [pseudonym, quoted.pseudonym] : [pseudonym])),
  );
  const digits = Math.max(2, String(heard.size).length);
  const names = new Map(
    Array.from(heard, (pseudonym, index) => [pseudonym, `P${String(index + 1).padStart(digits, '0')}` as Pseudonym]),
  );
  return {
    names: [...names.values()],
    nameOf(pseudonym) {
      const name = names.get(pseudonym);
      if (name === undefined) throw new Error('nobody by this name speaks in these clips');
      return name;
    },
  };
}
