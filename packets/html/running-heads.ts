import { packetWordsOf } from '../../locales/packet.ts';
import type { PacketDocument } from '../document.ts';
import { escapeCssString, Markup } from './markup.ts';
import { shorten } from './opening.ts';

const LONGEST = 56;

/**
 * The packet's title and code on every page but the cover, and on each clip's pages its number: a page of its own name
 * for each clip, because browsers know no other way to say which clip a page belongs to.
 */
export function toRunningHeads(document: PacketDocument): Markup {
  const words = packetWordsOf(document.language);
  const string = (text: string): string => `"${escapeCssString(text)}"`;
  const clips = document.sections.flatMap((section) => section.clips);
  return new Markup(
    [
      `@page{@top-left{content:${string(shorten(document.title, LONGEST))}}@bottom-left{content:${string(document.code)}}}`,
      ...clips.map(
        ({ number, pseudonym }) =>
          `@page clip-${number}{@top-right{content:${string(`${words.clip(number)}, ${pseudonym}`)}}}#clip-${number},.on-clip-${number}{page:clip-${number}}`,
      ),
      '',
    ].join('\n'),
  );
}
