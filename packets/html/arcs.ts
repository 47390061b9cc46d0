/** One arc of the cover, around a centre at 0, 0. Angles in degrees, clockwise from three o'clock. */
export interface Arc {
  readonly radius: number;
  readonly from: number;
  readonly sweep: number;
}

const INNER = 92;
const OUTER = 272;
const WIDEST_STEP = 36;
const MOST_RINGS = 16;

/**
 * One arc for each patient-teacher, drawn anew for each packet from its code: the same packet always has the same
 * cover. Up to 16 voices have a ring of their own; more share rings.
 */
export function toArcs(voices: number, code: string): Arc[] {
  const next = numbersFrom(code);
  const rings = Math.min(voices, MOST_RINGS);
  const step = rings > 1 ? Math.min(WIDEST_STEP, (OUTER - INNER) / (rings - 1)) : 0;
  const first = OUTER - step * (rings - 1);
  return Array.from({ length: rings }, (_, ring) => {
    const onRing = Math.ceil((voices - ring) / rings);
    const share = 360 / onRing;
    const turn = onRing === 1 ? 120 + 90 * next() : 360 * next();
    return Array.from({ length: onRing }, (_, index) => ({
      radius: first + step * ring,
      from: turn + share * index,
      sweep: share * (0.5 + 0.3 * next()),
    }));
  }).flat();
}

/** The path of an arc for an SVG `d`, to a tenth of a unit. */
export function toPath({ radius, from, sweep }: Arc): string {
  const at = (degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  };
  return `M${at(from)}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${sweep > 180 ? 1 : 0} 1 ${at(from + sweep)}`;
}

/** Numbers from 0 to 1 that depend on the seed alone (FNV-1a, then mulberry32). */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
