import { toLanes } from '../../annotations/lanes.ts';
import type { Mask, WorkingText } from '../../model/clip.ts';

/** A passage that somebody marked. `code` is one of the eight colours, `number` what stands behind it in the text. */
export interface Marked {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly number: number;
}

/** A stretch of one line that is set in one way. Offsets are UTF-16 units of the working text, end-exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly mask: Mask | null;
  /** By their lines, the upper one first. */
  readonly marks: readonly MarkedRun[];
}

/** `lane` is the depth of a mark's line under the words; it stays the same from one end of the mark to the other. */
export interface MarkedRun extends Marked {
  readonly lane: number;
}

/** A line without its list mark (`• `, `3. `) or quote mark (`> `). `number` is the list's own. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number | null;
}

export interface Block {
  readonly kind: 'paragraph' | 'bullets' | 'numbers' | 'quote';
  readonly lines: readonly Line[];
}

const OPENINGS = [
  { kind: 'bullets', pattern: /^• / },
  { kind: 'numbers', pattern: /^(\d{1,3})[.)] / },
  { kind: 'quote', pattern: /^> ?/ },
] as const;

/** Paragraphs, lists and quotes of a post's plain text, in the notation that `model/post.ts` lays down. */
export function toBlocks(text: string): Block[] {
  const blocks: { kind: Block['kind']; lines: Line[] }[] = [];
  let open: (typeof blocks)[number] | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const opening = OPENINGS.map(({ kind, pattern }) => ({ kind, match: pattern.exec(line) })).find(
      ({ match }) => match,
    );
    const kind = opening?.kind ?? 'paragraph';
    if (!open || open.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    const mark = opening?.match?.[0].length ?? 0;
    const number = kind === 'numbers' ? Number(opening?.match?.[1]) : null;
    open.lines.push({ start: start + mark, end: start + line.length, number });
  }
  return blocks;
}

/** Cuts a line where a mask or a marked passage begins or ends. A mask is never cut: marks take it whole or not at all. */
export function toRuns(line: Line, masks: WorkingText['masks'], marked: readonly Marked[] = []): Run[] {
  const inside = masks.filter((mask) => mask.start < line.end && mask.end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const mask of inside) cuts.add(Math.max(mask.start, line.start)).add(Math.min(mask.end, line.end));
  for (const mark of marked) {
    for (const edge of [mark.start, mark.end]) {
      const within = edge > line.start && edge < line.end;
      if (within && !inside.some((mask) => edge > mask.start && edge < mask.end)) cuts.add(edge);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const lanes = Array.from(toLanes(marked), ([mark, lane]): MarkedRun => ({ ...mark, lane })).sort(
    (a, b) => a.lane - b.lane,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? line.end;
    return {
      start,
      end,
      mask: inside.find((mask) => mask.start <= start && mask.end >= end) ?? null,
      marks: lanes.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}
