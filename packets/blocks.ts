import type { Identifier, Mask, WorkingText } from '../model/clip.ts';
import { toLegible } from './legible.ts';

/** A run of one line. A mask's text is the placeholder that stands in the working text (`[email]`). */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mask'; readonly text: string; readonly identifier: Identifier };
export type Line = readonly Run[];

/** What a text is made of, whatever the format that prints it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly { readonly number: number | null; readonly line: Line }[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** A line of the text without its end; UTF-16 units, end-exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Deeper quoting than this is printed as it was typed. */
const DEEPEST = 3;
const BULLET = /^• /;
const NUMBERED = /^(\d{1,4})[.)] /;
/** `> 5 mg` is a comparison that somebody made, not a quotation, and losing its sign would change its meaning. */
const QUOTED = /^>(?: (?![.,]?\d)|$)/;
const QUOTE_MARK = /^> ?/;

/**
 * Reads the structure that the text of a post carries (`model/post.ts`): `\n\n` between paragraphs, `\n` between
 * lines, `• ` before list items, two or more lines that count up (`1. `, `2. `), `> ` before quoted lines. Everything
 * else is the text itself, made legible. Masks that overlap or leave the text are dropped, their words stay.
 */
export function toBlocks(working: WorkingText): Block[] {
  const text = toLegible(working.text);
  const masks = soundMasks(working.masks, text.length);
  return blocksOf(spansOf(text), 0, text, masks);
}

/** The lines of all blocks, in order. */
export const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines;
    return block.kind === 'list' ? block.items.map(({ line }) => line) : linesOf(block.blocks);
  });

/** Our own words on one line. */
export const toLine = (text: string): string => toLegible(text).replace(/\s+/gu, ' ').trim();

function soundMasks(masks: readonly Mask[], length: number): Mask[] {
  const sound: Mask[] = [];
  let from = 0;
  for (const mask of masks.toSorted((a, b) => a.start - b.start)) {
    if (mask.start < from || mask.end <= mask.start || mask.end > length) continue;
    sound.push(mask);
    from = mask.end;
  }
  return sound;
}

function spansOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function blocksOf(lines: readonly Span[], depth: number, text: string, masks: readonly Mask[]): Block[] {
  const blocks: Block[] = [];
  const wordsOf = (line: Span): string => text.slice(line.start, line.end);
  const runs = (line: Span): Line => runsOf(line, text, masks);
  const countAt = (at: number): number | null => {
    const line = lines[at];
    const digits = line && NUMBERED.exec(wordsOf(line))?.[1];
    return digits === undefined ? null : Number(digits);
  };
  let paragraph: Line[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    paragraph = [];
  };

  let at = 0;
  while (at < lines.length) {
    const taken = depth < DEEPEST ? quoteAt(at) : 0;
    if (taken > 0) {
      close();
      const inner = lines.slice(at, at + taken).map((line) => without(line, QUOTE_MARK, text));
      blocks.push({ kind: 'quote', blocks: blocksOf(inner, depth + 1, text, masks) });
      at += taken;
      continue;
    }
    const items = listAt(at);
    if (items.length > 0) {
      close();
      blocks.push({ kind: 'list', items });
      at += items.length;
      continue;
    }
    const line = lines[at];
    if (line && wordsOf(line).trim() !== '') paragraph.push(runs(line));
    else close();
    at += 1;
  }
  close();
  return blocks;

  function quoteAt(from: number): number {
    let to = from;
    for (let line = lines[to]; line && QUOTED.test(wordsOf(line)); line = lines[to]) to += 1;
    return to - from;
  }

  function listAt(from: number): { number: number | null; line: Line }[] {
    const found: { number: number | null; line: Line }[] = [];
    for (let line = lines[from]; line && BULLET.test(wordsOf(line)); line = lines[from + found.length])
      found.push({ number: null, line: runs(without(line, BULLET, text)) });
    if (found.length > 0) return found;
    const first = countAt(from);
    if (first === null || countAt(from + 1) !== first + 1) return found;
    for (let number = first, line = lines[from]; line && countAt(from + found.length) === number; number += 1) {
      found.push({ number, line: runs(without(line, NUMBERED, text)) });
      line = lines[from + found.length];
    }
    return found;
  }
}

function without(line: Span, mark: RegExp, text: string): Span {
  return { start: line.start + (mark.exec(text.slice(line.start, line.end))?.[0].length ?? 0), end: line.end };
}

function runsOf(line: Span, text: string, masks: readonly Mask[]): Line {
  const runs: Run[] = [];
  let from = line.start;
  for (let at = firstAfter(masks, line.start); from < line.end; at += 1) {
    const mask = masks[at];
    const start = Math.max(from, Math.min(mask?.start ?? line.end, line.end));
    if (start > from) runs.push({ kind: 'text', text: text.slice(from, start) });
    const end = Math.min(mask?.end ?? line.end, line.end);
    if (mask && end > start) runs.push({ kind: 'mask', text: text.slice(start, end), identifier: mask.identifier });
    from = Math.max(start, end);
  }
  return runs;
}

/** The index of the first mask that ends after `offset`; `masks` are in order and do not overlap. */
function firstAfter(masks: readonly Mask[], offset: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
