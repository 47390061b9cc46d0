import type { Survey } from './survey.ts';

/** A post as it stands in the page: one element, or several rows of which one holds the words. */
export interface Block {
  /** The place of the element that stands for the post. */
  readonly place: number;
  /** The places of all elements of the post: siblings, in document order. */
  readonly parts: readonly number[];
}

/** Times of one kind, at one height above them: perhaps the posts of the page. */
export interface Candidate {
  readonly blocks: readonly Block[];
  /** How much it promises: how many blocks hold words, and whether those are more than labels. */
  readonly worth: number;
}

const HIGHEST = 16;
const MOST_GROUPS = 12;
/** UTF-16 units: "Ok" is a post. */
const LEAST_WORDS = 2;
/** A block of a post holds this much as a rule. */
const USUAL_WORDS = 100;
/** The share of posts whose rows must hold words. */
const MOST = 0.7;

/** Times of one kind stand in the same elements, as far as the third one up; the largest groups first. */
export function groupMoments(page: Survey, moments: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const place of moments) {
    const above = page.up[place] ?? -1;
    const kind = `${page.keys[place]} ${page.keys[above]} ${page.keys[page.up[above] ?? -1]}`;
    const group = groups.get(kind);
    if (group) group.push(place);
    else groups.set(kind, [place]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GROUPS);
}

/** Words of blocks without those of the blocks within them. */
function proseOf(page: Survey, places: readonly number[]): number[] {
  const amounts = places.map((place) => page.proseIn(place));
  const open: number[] = [];
  for (const [at, place] of places.entries()) {
    while (open.length && (page.last[places[open.at(-1) ?? 0] ?? 0] ?? 0) < place) open.pop();
    const around = open.at(-1);
    if (around !== undefined) amounts[around] = (amounts[around] ?? 0) - page.proseIn(place);
    open.push(at);
  }
  return amounts;
}

/** The siblings behind an element, as far as `end`. */
function siblings(page: Survey, from: number, around: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at < end && page.up[at] === around; at = (page.last[at] ?? at) + 1) found.push(at);
  return found;
}

/**
 * Rows that belong together (a row of who and when, then a row of words, or the other way round): each head with its
 * siblings up to the next. Null where the heads hold the words themselves.
 */
function joinRows(page: Survey, heads: readonly number[]): Block[] | null {
  const amount = (rows: readonly number[]): number => rows.reduce((sum, place) => sum + page.proseIn(place), 0);
  const inHeads = amount(heads);
  const after = heads.map((head, at) =>
    siblings(page, (page.last[head] ?? head) + 1, page.up[head] ?? -1, heads[at + 1] ?? page.elements.length),
  );
  const before = heads.map((head, at) => {
    const around = page.up[head] ?? -1;
    const past = at > 0 ? (page.last[heads[at - 1] ?? 0] ?? 0) + 1 : 0;
    return siblings(page, past > around ? past : around + 1, around, head);
  });
  for (const rows of [after, before]) {
    // Behind the last post comes the rest of the list, above the first one what stands over it.
    const between = rows === after ? rows.slice(0, -1) : rows.slice(1);
    const most = Math.max(1, ...between.map(({ length }) => length));
    const own = rows.map((row) => (rows === after ? row.slice(0, most) : row.slice(-most)));
    const filled = own.filter((row) => amount(row) >= LEAST_WORDS).length;
    if (filled < heads.length * MOST || amount(own.flat()) < inHeads) continue;
    return heads.map((head, at): Block => {
      const row = own[at] ?? [];
      const place = row.reduce((best, one) => (page.proseIn(one) > page.proseIn(best) ? one : best), row[0] ?? head);
      return { place, parts: rows === after ? [head, ...row] : [...row, head] };
    });
  }
  return null;
}

function toCandidate(page: Survey, places: readonly number[]): Candidate | null {
  const amounts = proseOf(page, places);
  const nested = amounts.some((amount, at) => amount !== page.proseIn(places[at] ?? 0));
  const joined = nested ? null : joinRows(page, places);
  const blocks = joined ?? places.map((place): Block => ({ place, parts: [place] }));
  const words = joined ? joined.map(({ parts }) => parts.reduce((sum, part) => sum + page.proseIn(part), 0)) : amounts;
  const filled = words.filter((amount) => amount >= LEAST_WORDS).length;
  if (filled < 2) return null;
  const usual = words.reduce((sum, amount) => sum + Math.min(amount, 4 * USUAL_WORDS), 0) / filled / USUAL_WORDS;
  return { blocks, worth: filled * Math.min(1, 0.2 + usual) - 0.5 * (blocks.length - filled) };
}

/**
 * What could be the posts around times of one kind: their ancestors at every height above which two of them share one.
 * There the list begins, or a post that holds a second time (when it was edited): both are offered.
 */
export function candidatesAround(page: Survey, moments: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let level = [...moments];
  for (let height = 0; height < HIGHEST && level.length > 1; height += 1) {
    const above = [...new Set(level.map((place) => page.up[place] ?? -1))].filter((place) => place >= 0);
    const candidate = above.length < level.length ? toCandidate(page, level) : null;
    if (candidate) found.push(candidate);
    level = above.sort((a, b) => a - b);
  }
  return found;
}
