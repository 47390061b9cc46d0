import { toLegible } from '../legible.ts';

/** HTML that is safe to print. Only `html` makes it, so that a string cannot slip in unescaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | null | readonly (Markup | null)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or for a quoted attribute: every character stands for itself or is made visible. */
export const escapeHtml = (text: string): string =>
  toLegible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Text for a CSS string between double quotes, also inside a `style` element. Line ends become spaces. */
export const escapeCssString = (text: string): string =>
  toLegible(text)
    .replace(/\s/gu, ' ')
    .replace(/[\\"'<>&{}]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);

/** A template whose values are escaped, unless they are markup already. Null prints nothing, a list prints its parts. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let source = fixed[0] ?? '';
  parts.forEach((part, index) => {
    source += print(part) + (fixed[index + 1] ?? '');
  });
  return new Markup(source);
}

/** Words of unknown direction in the middle of ours. */
export const isolated = (text: string): Markup => html`<bdi>${text}</bdi>`;

function print(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map((each) => each?.source ?? '').join('');
  return escapeHtml(String(part));
}
