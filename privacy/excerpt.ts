import type { Mask, WorkingText } from '../model/clip.ts';
import type { Stretch } from '../model/packet.ts';
import type { Replacement } from '../model/review.ts';

/** What stands where words were left out. */
export const CUT = '[…]';

/**
 * The part of a text that is quoted, with every cut shown. Stretches may overlap and come in any order; each grows to
 * the whole of a placeholder or replacement that it cuts. Stretches that hold no word are passed over; without any the
 * text is quoted whole.
 */
export function toExcerpt(working: WorkingText, stretches: readonly Stretch[]): WorkingText {
  const kept = joined(
    stretches
      .map((stretch) => toWhole(working, stretch))
      .filter(({ start, end }) => working.text.slice(start, end).trim() !== ''),
    working.text,
  );
  if (kept.length === 0) return working;
  let text = '';
  const masks: Mask[] = [];
  const generalised: Mask[] = [];
  let read = 0;
  for (const { start, end } of kept) {
    const gap = working.text.slice(read, start);
    const [before, after] = spacesOf(gap);
    if (gap.trim() !== '') text += `${text === '' ? '' : before}${CUT}${after}`;
    const shift = text.length - start;
    const moved = (spans: readonly Mask[]): Mask[] =>
      spans
        .filter((span) => span.start >= start && span.end <= end)
        .map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
    masks.push(...moved(working.masks));
    generalised.push(...moved(working.generalised ?? []));
    text += working.text.slice(start, end);
    read = end;
  }
  const rest = working.text.slice(read);
  if (rest.trim() !== '') text += `${spacesOf(rest)[0]}${CUT}`;
  return { text, masks, ...(generalised.length > 0 ? { generalised } : {}) };
}

/** The same stretches over a projection. One that lay wholly in words that were taken out holds what stands there. */
export function moveStretches(stretches: readonly Stretch[], replaced: readonly Replacement[]): Stretch[] {
  const move = (offset: number, atEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, length } of replaced) {
      if (offset <= start) break;
      if (offset < end) return atEnd ? start + shift + length : start + shift;
      shift += length - (end - start);
    }
    return offset + shift;
  };
  return stretches.map(({ start, end }) => ({ start: move(start, false), end: move(end, true) }));
}

/** What stands in front of the mark and behind it: where the words left out begin or end a paragraph, so does the mark. */
function spacesOf(gap: string): [string, string] {
  const space = (words: string): string => (words.includes('\n\n') ? '\n\n' : ' ');
  return [space(/^\s*/u.exec(gap)?.[0] ?? ''), space(gap.slice(gap.trimEnd().length))];
}

function toWhole({ text, masks, generalised = [] }: WorkingText, stretch: Stretch): Stretch {
  let start = Math.min(Math.max(stretch.start, 0), text.length);
  let end = Math.min(Math.max(stretch.end, start), text.length);
  for (const span of [...masks, ...generalised]) {
    if (span.end <= start || end <= span.start) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Stretches with nothing but space between them are one. */
function joined(stretches: readonly Stretch[], text: string): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && (stretch.start <= last.end || text.slice(last.end, stretch.start).trim() === ''))
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else kept.push(stretch);
  }
  return kept;
}
