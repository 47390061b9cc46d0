import type { Page } from '../contract.ts';
import { readText } from './text.ts';

/** Letters and digits; a longer signature is no sign-off. */
const MOST = 120;
const LETTERS = /[\p{L}\p{N}]/u;
const EACH = /[\p{L}\p{N}]/gu;

/**
 * A text with its author's signature as the last paragraph, where that is short: so people sign off. A longer one is a
 * biography or a list of treatments, which is kept of nobody. Rules that boards draw above a signature are no words of
 * it. A post without words, a smiley alone, stays without.
 */
export function signed(text: string, signature: Element | null | undefined, page: Page): string {
  const lines = signature && LETTERS.test(text) ? readText(signature, { page }).split('\n') : [];
  const words = lines.filter((line) => LETTERS.test(line)).join('\n');
  const length = words.match(EACH)?.length ?? 0;
  return length > 0 && length <= MOST ? `${text}\n\n${words}` : text;
}
