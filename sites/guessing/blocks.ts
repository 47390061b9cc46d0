import type { Survey } from './survey.ts';

/** A post as it stands in the page: one element, or several rows of which one holds the words. */
export interface Block {
  /** The place of the element that stands for the post. */
  readonly place: number;
  /** All elements of the post, in document order: siblings. */
  readonly parts: readonly number[];
}

/** Times of one kind, at one height above them: perhaps the posts of the page. */
export interface Candidate {
  readonly blocks: readonly Block[];
  /** How many of them hold words. */
  readonly filled: number;
  readonly prose: number;
}

const HIGHEST = 16;
/** UTF-16 units: "Thank you!" is a post. */
const LEAST_WORDS = 2;
const GROUPS = 12;

/** Times of one kind stand in the same elements, as far as the third one up. */
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
    .slice(0, GROUPS);
}

/** Blocks in document order with the blocks that stand directly in each. */
export function innerBlocks(page: Survey, places: readonly number[]): Map<number, number[]> {
  const inner = new Map<number, number[]>(places.map((place) => [place, []]));
  const open: number[] = [];
  for (const place of places) {
    while (open.length && (page.last[open.at(-1) ?? 0] ?? 0) < place) open.pop();
    const around = open.at(-1);
    if (around !== undefined) inner.get(around)?.push(place);
    open.push(place);
  }
  return inner;
}

/** The sum of words in blocks, where those that repeat (labels, signatures) count once. */
export function distinctProse(page: Survey, places: Iterable<number>): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const place of places) {
    const print = page.print(place);
    if (seen.has(print)) continue;
    seen.add(print);
    sum += page.prose(place);
  }
  return sum;
}

function siblingsAfter(page: Survey, place: number, until: number): number[] {
  const found: number[] = [];
  for (
    let at = (page.last[place] ?? 0) + 1;
    at < until && page.up[at] === page.up[place];
    at = (page.last[at] ?? at) + 1
  )
    found.push(at);
  return found;
}
function siblingsBefore(page: Survey, place: number, from: number): number[] {
  const around = page.up[place] ?? -1;
  const found: number[] = [];
  let at = from > around ? from : around + 1;
  while (at < place) {
    if (page.up[at] !== around) return [];
    found.push(at);
    at = (page.last[at] ?? at) + 1;
  }
  return found;
}

/** Rows that belong together (a row of who and when, a row of words): around each head its siblings up to the next. */
function joinRows(page: Survey, heads: readonly number[]): Block[] | null {
  const inHeads = distinctProse(page, heads);
  const after = heads.map((head, at) => siblingsAfter(page, head, heads[at + 1] ?? page.elements.length));
  const before = heads.map((head, at) =>
    siblingsBefore(page, head, at > 0 ? (page.last[heads[at - 1] ?? 0] ?? 0) + 1 : 0),
  );
  for (const [rows, first] of [
    [after, true],
    [before, false],
  ] as const) {
    const filled = rows.filter((row) => row.some((place) => page.prose(place) >= LEAST_WORDS));
    if (filled.length < heads.length * 0.7 || distinctProse(page, rows.flat()) < inHeads) continue;
    // The last one has the rest of the page behind it, the first one what stands above the list.
    const counts = (first ? rows.slice(0, -1) : rows.slice(1)).map((row) => row.length);
    const most = counts.length ? Math.max(...counts) : 1;
    const sums = new Map<string, number[]>();
    for (const place of rows.flatMap((row) => (first ? row.slice(0, most) : row.slice(-most))))
      sums.set(page.keys[place] ?? '', [...(sums.get(page.keys[place] ?? '') ?? []), place]);
    return heads.map((head, at): Block => {
      const row = (first ? rows[at]?.slice(0, most) : rows[at]?.slice(-most)) ?? [];
      const words = row.reduce((best, place) => (page.prose(place) > page.prose(best) ? place : best), row[0] ?? head);
      return { place: words, parts: first ? [head, ...row] : [...row, head] };
    });
  }
  return null;
}

/**
 * What could be the posts around times of one kind: their ancestors at every height up to which no two times share one.
 * Where times do share one (a second time in a post: when it was edited) the climb goes on, and both are offered.
 */
export function candidatesAround(page: Survey, moments: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let level = [...moments];
  for (let height = 0; height < HIGHEST && level.length > 1; height += 1) {
    const above = [...new Set(level.map((place) => page.up[place] ?? -1))].filter((place) => place >= 0);
    if (above.length < level.length) {
      const candidate = toCandidate(page, level);
      if (candidate) found.push(candidate);
    }
    level = above.sort((a, b) => a - b);
  }
  return found;
}

function toCandidate(page: Survey, places: readonly number[]): Candidate | null {
  const inner = innerBlocks(page, places);
  const nested = [...inner.values()].some((within) => within.length > 0);
  const joined = nested ? null : joinRows(page, places);
  const blocks = joined ?? places.map((place): Block => ({ place, parts: [place] }));
  const amounts = blocks.map(({ parts }) =>
    parts.reduce(
      (sum, part) =>
        sum + page.prose(part) - (inner.get(part) ?? []).reduce((within, place) => within + page.prose(place), 0),
      0,
    ),
  );
  const filled = amounts.filter((amount) => amount >= LEAST_WORDS).length;
  return filled > 1 ? { blocks, filled, prose: amounts.reduce((sum, amount) => sum + amount, 0) } : null;
}
