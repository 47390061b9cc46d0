import { toLine } from '../blocks.ts';
import type { DocumentClip } from '../document.ts';

const LONGEST = 64;

/** The first words of a clip, for the contents: whole words, at most 64 graphemes, an ellipsis where more follows. */
export function toOpening({ title, text, media }: DocumentClip): string {
  const words = [title, text, ...media.map(({ alt }) => alt)].map((part) => part?.text.slice(0, 1000) ?? '');
  return shorten(toLine(words.find((part) => part.trim() !== '') ?? ''), LONGEST);
}

/** Cuts between words where there are any, and never inside a grapheme. */
export function shorten(line: string, longest: number): string {
  const graphemes = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  if (graphemes.length <= longest) return line;
  const cut = graphemes.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
