import { packetWordsOf } from '../locales/packet.ts';
import type { PacketDocument, Section } from './document.ts';
import { toClearing } from './html/clearing.ts';
import { toClipArticle } from './html/clip.ts';
import { toCover } from './html/cover.ts';
import { toFront } from './html/front.ts';
import { html, Markup } from './html/markup.ts';
import { toRunningHeads } from './html/running-heads.ts';
import { STYLE } from './html/style.ts';

/** Nothing runs, nothing is fetched, nothing is sent. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * One self-contained HTML file: no script, nothing from elsewhere, for a screen of 320 px as for A4 and Letter. Text of
 * clips appears as it is, whatever it holds.
 */
export function toHtml(document: PacketDocument): string {
  const words = packetWordsOf(document.language);
  return html`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Earshot">
<title>${document.title} (${words.kind})</title>
<style>${new Markup(STYLE)}${toRunningHeads(document)}</style>
</head>
<body>
<main class="book">${toCover(document)}${toFront(document)}${document.sections.map((section, index) => toSection(section, index + 1, document))}${toClearing(document)}
</main>
</body>
</html>
`.source;
}

/** The heading shares a page with the first clip; every other clip begins its own. */
function toSection(
  { title, clips: [first, ...others] }: Section,
  number: number,
  { language }: PacketDocument,
): Markup {
  return html`
<section class="leaf" aria-labelledby="section-${number}">
<div class="opening${first ? ` on-clip-${first.number}` : ''}">
<h2 id="section-${number}">${title}</h2>${first ? toClipArticle(first, language) : null}
</div>${others.map((clip) => toClipArticle(clip, language))}
</section>`;
}
