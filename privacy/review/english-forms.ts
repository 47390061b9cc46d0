const PREFIX = /^(?:un|re|non|over|under|anti|pre|post|mis|sub|super|self|inter|micro|semi|co|out|up|down|de|dis)/;
const SUFFIX = /(?:s|es|ed|d|ing|in|er|ers|ly|y|ish|less|ness|able|ful|est|like|wise|ward|proof)$/;
/** Shorter parts make a word of any name. */
const SHORTEST_STEM = 4;
const SHORTEST_PART = 3;

/**
 * Whether an English word may be made of others by a prefix, an ending or by joining two: `unmedicated`, `homecare`,
 * `napping`. Folded. `rank` is that of `Lexicon.wordRank`.
 */
export function isMadeOfEnglish(word: string, rank: (part: string) => number): boolean {
  const known = (part: string): boolean => part.length >= SHORTEST_STEM && rank(part) > 0;
  const bare = word.replace(PREFIX, '');
  if (bare !== word && known(bare)) return true;
  const ending = SUFFIX.exec(word)?.[0];
  if (ending) {
    const stem = word.slice(0, word.length - ending.length);
    if (known(stem) || known(`${stem}e`)) return true;
    if (/(.)\1$/.test(stem) && known(stem.slice(0, -1))) return true;
    if (stem.endsWith('i') && known(`${stem.slice(0, -1)}y`)) return true;
  }
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    if (rank(word.slice(0, cut)) >= 2 && rank(word.slice(cut)) >= 2) return true;
  }
  return false;
}
