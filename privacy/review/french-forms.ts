/** Endings of regular French forms, and what stands in their place in the form that a word list keeps. Longest first. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['eraient', ['er']],
  ['issaient', ['ir']],
  ['issent', ['ir']],
  ['issait', ['ir']],
  ['issais', ['ir']],
  ['issant', ['ir']],
  ['erions', ['er']],
  ['aient', ['er']],
  ['erais', ['er']],
  ['erait', ['er']],
  ['erons', ['er']],
  ['eront', ['er']],
  ['ement', ['', 'e']],
  ['antes', ['er', 'ant']],
  ['ants', ['er', 'ant']],
  ['ante', ['er', 'ant']],
  ['erai', ['er']],
  ['eras', ['er']],
  ['erez', ['er']],
  ['ions', ['er']],
  ['euse', ['eur', 'eux']],
  ['euses', ['eur', 'eux']],
  ['trice', ['teur']],
  ['trices', ['teur']],
  ['ives', ['if']],
  ['ive', ['if']],
  ['era', ['er']],
  ['ais', ['er']],
  ['ait', ['er']],
  ['ant', ['er']],
  ['ent', ['er']],
  ['ons', ['er']],
  ['iez', ['er']],
  ['ees', ['er']],
  ['aux', ['al']],
  ['ee', ['er']],
  ['es', ['er', 'e', '']],
  ['ez', ['er']],
  ['ai', ['er']],
  ['e', ['er', '']],
  ['s', ['']],
  ['x', ['']],
];
/** Shorter words are kept as they are: too many names would be taken for a form of one. */
const SHORTEST = 4;

/**
 * Forms from which a French form may come by a regular ending: `mangeaient` from `manger`, `grises` from `gris`. Folded
 * in, folded out. A list that keeps those need not keep this one.
 */
export function* frenchBases(form: string): Generator<string> {
  for (const [ending, bases] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length < SHORTEST - 1) continue;
    for (const base of bases) yield stem + base;
    // mangeait, commencait: the letter that keeps the sound
    if (stem.endsWith('e') && /^[aio]/.test(ending)) yield `${stem.slice(0, -1)}er`;
  }
}
