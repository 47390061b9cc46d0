import { raw } from './dom.ts';

/** Bidi controls and zero-width marks that sites wrap names in (Bluesky: U+202A … U+202C), soft hyphens, byte order marks. */
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line: no marks, every run of white space one space, none at the ends. */
export const toLine = (text: string | null | undefined): string =>
  (text ?? '').replace(MARKS, '').replace(/\s+/g, ' ').trim();

/** The words of an element as one line, pictures left out; null where there is no element. */
export const readLine = (element: Element | null | undefined): string | null => (element ? toLine(raw(element)) : null);

/** A handle without `@`, `u/` or the slash of a path; the empty string where the text is none (it holds white space). */
export function toHandle(text: string | null | undefined): string {
  const handle = toLine(text)
    .replace(/^\/?(?:@|u\/|user\/)/i, '')
    .replace(/\/$/, '');
  return /\s/.test(handle) ? '' : handle;
}
