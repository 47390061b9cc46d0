import type { Identifier } from '../../model/clip.ts';
import type { Tier } from '../finding.ts';
import type { Rule } from '../rules.ts';

/**
 * One rule that finds identifiers. The expression is global and linear: every quantifier is bounded or consumes what no
 * other part of it could, and it can begin at the first character of a run only. The identifier is the group `it` (the
 * whole match where there is none); what stands before it in the match is the group `before`.
 */
export interface Pattern {
  readonly rule: Rule;
  readonly identifier: Identifier;
  readonly tier: Tier;
  readonly regex: RegExp;
  /** Looks at what a regular expression cannot say: a checksum, a range, the words around. */
  readonly accepts?: (it: string, around: Around) => boolean;
  /** Takes away what does not belong to the identifier at its end. Answers the part that does, a prefix of `it`. */
  readonly trim?: (it: string) => string;
}

export interface Around {
  readonly text: string;
  /** Offsets of `it` in `text`. */
  readonly start: number;
  readonly end: number;
}

/** Up to `length` units before and after, never across a line break. */
export function before({ text, start }: Around, length: number): string {
  const slice = text.slice(Math.max(0, start - length), start);
  return slice.slice(slice.lastIndexOf('\n') + 1);
}
export function after({ text, end }: Around, length: number): string {
  const slice = text.slice(end, end + length);
  const line = slice.indexOf('\n');
  return line < 0 ? slice : slice.slice(0, line);
}

/** Every place of `pattern` in `text`, in order. */
export function* matches(pattern: Pattern, text: string): Generator<{ start: number; end: number }> {
  const { regex, accepts, trim } = pattern;
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    if (match[0] === '') {
      regex.lastIndex += 1;
      continue;
    }
    const whole = match.groups?.['it'] ?? match[0];
    const start = match.index + (match.groups?.['before']?.length ?? 0);
    const it = trim ? trim(whole) : whole;
    const end = start + it.length;
    if (it !== '' && (!accepts || accepts(it, { text, start, end }))) yield { start, end };
  }
}

/** Digits only. */
export const toDigits = (it: string): string => it.replace(/\D+/g, '');
