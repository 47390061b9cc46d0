/**
 * Paper. No size is set, so that A4 and Letter come from one flow: the reader's printer decides. A clip begins a page,
 * and its ruled lines take what the page has left. Where somebody typed, the clip is laid out in plain blocks instead:
 * a browser cannot break a text field, it slices it, and only blocks make room for the slices. A typed answer that is
 * longer than a page starts a page of its own, and since its lines divide the page evenly, no line is sliced (seen in
 * Chromium 156, November 2026).
 * Ligatures are off: in a PDF they become letters of their own, which nobody finds by searching.
 */
export const PRINT_STYLE = `
@page {
  margin: 26mm 22mm 24mm;
  @top-left { font: 8pt var(--ui); color: #655E52; }
  @top-right { font: 8pt var(--ui); color: #655E52; }
  @bottom-left { font: 8pt var(--ui); color: #655E52; }
  @bottom-right { content: counter(page); font: 9pt var(--ui); color: #211E19; }
}
@media print {
  :root { color-scheme: light; --gutter: 34mm; --gap: 7mm; --room: 16mm; }
  html { font-size: 10.5pt; }
  body { background: none; font-variant-ligatures: no-common-ligatures; }
  .book { max-inline-size: none; margin: 0; background: none; }
  .leaf, .cover { padding: 0; border: 0; }
  .leaf { break-before: page; }
  .on-paper { display: block; }
  .on-screen { display: none; }
  p, li { orphans: 3; widows: 3; }
  h2, h3, .content-note, .headline { break-after: avoid; }
  .front > .part { margin-block-start: 8mm; }
  .careful, .marks li, .toc li, tr, .yours, .context p { break-inside: avoid; }

  .cover { page: cover; block-size: 99vh; min-block-size: 0; }
  h1 { margin-block-start: 13vh; }
  .art { min-block-size: 0; }
  .art svg { inline-size: auto; max-inline-size: 100%; max-block-size: 128mm; }

  .opening { display: flex; flex-direction: column; min-block-size: 99vh; }
  .opening > .clip { flex: 1; }
  .clip { min-block-size: 99vh; align-content: stretch; }
  .opening > .clip { min-block-size: 0; }
  .clip + .clip, .opening + .clip { margin: 0; break-before: page; }
  .clip:has(.long) { --room: 40mm; }
  .edge { break-inside: avoid; padding-inline-end: 3mm; }
  .edge a { text-decoration: none; }
  .body { display: flex; flex-direction: column; }
  .quotation > blockquote { font-size: 14.5pt; line-height: 22pt; }
  .quotation:not(.long), .reply:not(.long) { break-inside: avoid; }

  .prompts { display: flex; flex: 1; flex-direction: column; gap: 6mm; margin-block-start: 9mm; }
  .prompts li { display: flex; flex: 1 0 auto; flex-direction: column; break-inside: avoid; }
  .prompts textarea:placeholder-shown { display: none; }
  .prompts textarea:placeholder-shown + .rules { display: flex; flex: 1 0 var(--room); flex-flow: column wrap; block-size: var(--room); overflow: hidden; }
  .rules i { display: block; inline-size: 100%; block-size: 8mm; border-block-end: .5pt solid #877E6D; }
  .prompts textarea, .prompts textarea:focus-visible { min-block-size: 0; padding: 0; border: 0; box-shadow: none; caret-color: transparent; line-height: calc(100vh / 48); }
  :is(.opening, .clip):has(textarea:not(:placeholder-shown)) { display: block; min-block-size: 0; }
  .clip:has(textarea:not(:placeholder-shown)) {
    .edge { float: inline-start; inline-size: var(--gutter); }
    .body { display: block; margin-inline-start: calc(var(--gutter) + var(--gap)); }
    .prompts, .prompts li { display: block; }
    .prompts li { padding-block-end: 6mm; }
    textarea:placeholder-shown + .rules { display: block; block-size: 24mm; }
  }
}
@page cover { @top-left { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }`;
