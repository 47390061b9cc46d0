import type { WorkingText } from '../../model/clip.ts';
import type { Language } from '../../model/settings.ts';
import type { DocumentClip } from '../document.ts';
import { toOneLine } from '../one-line.ts';

/** In graphemes. */
const LONGEST = 64;
/** As much of a text as is looked at, in UTF-16 units. */
const BEGINNING = 1000;

/** The first words of a clip, for the contents: of its title, its text, or the description of a picture. */
export function toOpening({ title, text, media }: DocumentClip, language: Language): string {
  const lines = [title, text, ...media.map(({ alt }) => alt)].map((words) =>
    words ? toOneLine(beginningOf(words), language) : '',
  );
  return shorten(lines.find((line) => line !== '') ?? '', LONGEST);
}

const beginningOf = ({ text, masks }: WorkingText): WorkingText => ({
  text: text.slice(0, BEGINNING),
  masks: masks.filter(({ end }) => end <= BEGINNING),
});

/** Cuts between words where there are any, and never inside a grapheme. */
export function shorten(line: string, longest: number): string {
  const graphemes = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  if (graphemes.length <= longest) return line;
  const cut = graphemes.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:…]+$/u, '')}…`;
}
