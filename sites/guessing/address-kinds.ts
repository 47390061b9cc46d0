import { linkAt } from './names.ts';
import type { Survey } from './survey.ts';

/**
 * The kind of page that an address leads to: figures and the last part stand for any, so that the pages of two members
 * are of one kind.
 */
export const toKind = (address: string): string =>
  address
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/\d+/g, '#')
    .replace(/[^/?=&;#]+(?=\/?$)/, '*');

/** The kinds of pages that the names of posts lead to. */
export function kindsOf(
  page: Survey,
  addressOf: (link: number) => string,
  names: ReadonlyMap<number, number>,
): Set<string> {
  const kinds = new Set<string>();
  for (const place of names.values()) {
    const link = linkAt(page, place);
    if (link >= 0) kinds.add(toKind(addressOf(link)));
  }
  return kinds;
}
