import type { Identifier, WorkingText } from '../model/clip.ts';
import type { ClipId } from '../model/ids.ts';
import type { Check, CheckLevel } from '../model/packet.ts';
import type { Find, Finding, Known } from './finding.ts';
import { toFolded } from './matchable.ts';
import { leftOf, type Span, union } from './spans.ts';
import { type Lexicon, trace } from './traceability.ts';

/** Checks that are the same for a clip and for a composite: over texts as they would leave. */
export interface Looking {
  readonly id: ClipId;
  readonly known: Known;
  readonly find: Find;
  /** Names of rare diseases, where a list of them is loaded. */
  readonly findRare?: ((text: string) => readonly Span[]) | undefined;
  readonly lexicon?: Lexicon | undefined;
}

export const check = (level: CheckLevel, code: Check['code'], clipId: ClipId, words: string | null = null): Check => ({
  level,
  code,
  clipId,
  words,
  identifier: null,
});

/** Whether anything but placeholders, spaces and signs is left. */
export function hasWords({ text, masks }: WorkingText): boolean {
  let read = 0;
  let left = '';
  for (const mask of masks) {
    left += text.slice(read, mask.start);
    read = mask.end;
  }
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(left + text.slice(read));
}

/** Together they tell one person from all others, however little each says. */
const QUASI: readonly Identifier[] = ['facility', 'place', 'date', 'age', 'quasi'];
const MOST_QUASI = 2;

/** What can still be read in texts that would leave, and should not be. */
export function checkReadable(texts: readonly WorkingText[], looking: Looking): Check[] {
  const { id, find, known, findRare } = looking;
  const read = texts.map((working) => ({ working, findings: uncovered(working, find(working.text, known)) }));
  const words = (working: WorkingText, { start, end }: Span): string => working.text.slice(start, end);
  const checks: Check[] = read.flatMap(({ working, findings }) =>
    findings
      .filter(({ tier }) => tier === 1)
      .map((finding) => ({
        ...check('blocker', 'unmasked-identifier', id, words(working, finding)),
        identifier: finding.identifier,
      })),
  );
  const places = read.some(({ findings }) => findings.some(({ identifier }) => isPlace(identifier)));
  const [rare] = places && findRare ? texts.flatMap((each) => findRare(each.text).map((at) => words(each, at))) : [];
  if (rare !== undefined) checks.push(check('blocker', 'rare-with-place', id, rare));
  const quasi = new Set(
    read.flatMap(({ working, findings }) =>
      findings.filter(({ identifier }) => QUASI.includes(identifier)).map((each) => toFolded(words(working, each))),
    ),
  );
  if (quasi.size > MOST_QUASI) checks.push(check('warning', 'quasi-identifiers', id, [...quasi].join(', ')));
  return checks;
}

const isPlace = (identifier: Identifier): boolean => identifier === 'place' || identifier === 'facility';

/** What a reviewer's coarser words say was decided; a direct identifier in them was not. */
function uncovered({ masks, generalised = [] }: WorkingText, findings: readonly Finding[]): Finding[] {
  const covered = { 1: union(masks), 2: union([...masks, ...generalised]) };
  return findings.filter((finding) => leftOf(finding, covered[finding.tier]).length > 0);
}

/** Whether a rewording is one: copied words block, single turns of phrase that can be searched for warn. */
export function checkRetold(retold: string, sources: readonly WorkingText[], { id, lexicon }: Looking): Check[] {
  const traces = sources.map((source) => trace(retold, source, lexicon));
  if (traces.some(({ copied }) => copied)) return [check('blocker', 'paraphrase-copied', id)];
  const found = traces.flatMap(({ runs, tokens }) => [...runs, ...tokens])[0];
  if (!found) return [];
  return [check('warning', 'paraphrase-close', id, retold.slice(found.retold.start, found.retold.end))];
}
