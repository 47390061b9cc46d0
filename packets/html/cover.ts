import { packetWordsOf } from '../../locales/packet.ts';
import type { PacketDocument } from '../document.ts';
import { toArcs, toPath } from './arcs.ts';
import { html, type Markup } from './markup.ts';

/** The hollow of Earshot's ear: a quotation mark. */
const HOLLOW =
  'M21.4 13.2A5.4 5.4 0 1 0 15.4 18.57C15 20.2 14 21.4 12.2 22.2 11.1 22.7 11.5 24.1 12.7 24 18.2 23.3 21.4 18.8 21.4 13.2Z';

/** How large the title is set: by its length in code points. */
const SIZES = [
  { upTo: 24, size: 'short' },
  { upTo: 56, size: 'middle' },
  { upTo: 120, size: 'long' },
] as const;

export function toCover(document: PacketDocument): Markup {
  const words = packetWordsOf(document.language);
  const length = [...document.title].length;
  const size = SIZES.find(({ upTo }) => length <= upTo)?.size ?? 'longest';
  return html`
<header class="cover">
<p class="house">${words.kind}</p>
<h1 class="${size}" dir="auto">${document.title}</h1>
<p class="sub">${words.voices(document.voices.length)}</p>
<div class="art">${toArt(document)}</div>
<p class="imprint">${document.made}<br>${document.code}</p>
</header>`;
}

function toArt({ voices, code }: PacketDocument): Markup {
  const arcs = toArcs(voices.length, code).map((arc) => html`<path d="${toPath(arc)}"/>`);
  return html`<svg viewBox="-280 -280 560 560" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">${arcs}</g><path fill="currentColor" transform="translate(-153.6 -129.6) scale(9.6)" d="${HOLLOW}"/></svg>`;
}
