import { PRINT_STYLE } from './print-style.ts';

/** The tokens that a packet needs, in its own copy: a file that is handed out reads no other. */
const TOKENS = `
:root {
  color-scheme: light dark;
  --well: light-dark(#EBE4D6, #0B0A09); --sheet: light-dark(#FFFDF8, #1B1A17);
  --ink: light-dark(#211E19, #ECE7DC); --ink-2: light-dark(#4A453C, #BDB6A9); --ink-3: light-dark(#655E52, #9D9688);
  --line: light-dark(#DDD5C5, #34312C); --control: light-dark(#877E6D, #7D766A);
  --accent: light-dark(#0B5C58, #74C4B9); --care: light-dark(#7D5300, #E3B65C);
  --shade: light-dark(#211E19, #ECE7DC); --on-shade: light-dark(#FFFDF8, #1B1A17); --select: light-dark(#CFE3DD, #21504A);
  --focus: light-dark(#0B5C58, #95D8CE); --focus-gap: light-dark(#FFFFFF, #0B0A09);
  --words: "Iowan Old Style", "Palatino Nova", "Palatino Linotype", Palatino, "URW Palladio L", P052, "TeX Gyre Pagella", "Noto Serif", "Noto Serif CJK JP", "Liberation Serif", serif;
  --ui: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --gutter: 10rem; --gap: 1.75rem;
}`;

const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--well); color: var(--ink); font: 400 1rem/1.5rem var(--ui); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, figure, blockquote, table, caption, th, td { margin: 0; padding: 0; font: inherit; text-align: start; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
::selection { background: var(--select); color: var(--ink); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus-gap); border-radius: 2px; }`;

/** A page: a margin column for who and how cleared, a wide one for words. */
const PAGE = `
.book { max-inline-size: 54rem; margin: 2.5rem auto; background: var(--sheet); }
.leaf { padding: 4.5rem 4rem; border-block-start: 1px solid var(--line); }
.front > *, .aftermatter > *, .opening > h2 { margin-inline-start: calc(var(--gutter) + var(--gap)); max-inline-size: 36rem; }
h2 { margin-block-end: 1.5rem; font: 400 2.25rem/2.5rem var(--words); letter-spacing: -.01em; text-wrap: balance; }
h3 { margin-block-end: .375rem; font: 600 .875rem/1.25rem var(--ui); }
p { text-wrap: pretty; }
.front > .part, .aftermatter > .part { display: grid; grid-template-columns: var(--gutter) minmax(0, 36rem); column-gap: var(--gap); max-inline-size: none; margin-block-start: 2.5rem; margin-inline-start: 0; }
.part p + p { margin-block-start: .5rem; }
.aside { margin-block-start: .75rem; color: var(--ink-3); font: 400 .8125rem/1.25rem var(--ui); }
.lead { font: 400 1.25rem/1.875rem var(--words); }
.nowrap { white-space: nowrap; }
.on-paper { display: none; }

.cover { display: flex; flex-direction: column; min-block-size: min(66rem, 100vh); padding: 4.5rem 4rem 4rem; }
.house { font: 600 .875rem/1.25rem var(--ui); }
h1 { margin-block: clamp(2rem, 11vh, 8rem) 1.25rem; color: var(--accent); font: 400 5.5rem/1 var(--words); letter-spacing: -.025em; text-wrap: balance; }
h1.middle { font-size: 4rem; line-height: 1.05; }
h1.long { font-size: 2.75rem; line-height: 1.12; letter-spacing: -.015em; }
h1.longest { font-size: 1.75rem; line-height: 1.2; letter-spacing: -.01em; }
.sub { max-inline-size: 24rem; font: 400 1.5rem/2.125rem var(--words); }
.art { flex: 1 1 20rem; min-block-size: 16rem; display: flex; justify-content: flex-end; align-items: flex-end; color: var(--accent); }
.art svg { block-size: 100%; max-block-size: 33rem; inline-size: 100%; max-inline-size: 33rem; }
.imprint::first-letter { text-transform: uppercase; }
.imprint { margin-block-start: 1.5rem; color: var(--ink-2); font: 400 .875rem/1.375rem var(--ui); }

.careful { padding-block: .75rem; border-block: 1px solid var(--care); }
h3:has(+ .careful) { padding-block-start: .875rem; color: var(--care); }
.careful ul + p, .careful p + p { margin-block-start: .5rem; }
.careful b { font-weight: 600; }
.marks { display: grid; gap: .5rem; }
.marks li { display: grid; grid-template-columns: 4rem minmax(0, 1fr); }
.marks .own::before { content: "\\201C"; display: block; block-size: 1.5rem; color: var(--accent); font: 400 2.25rem/2.25rem var(--words); }
:root:lang(fr) .marks .own::before { content: "\\AB"; font-size: 1.75rem; line-height: 1.25rem; }
.marks .retold::before { content: ""; display: block; inline-size: 1.125rem; border-block-start: .1875rem solid var(--accent); margin-block-start: .6875rem; }
.toc li:first-child a { padding-block-start: 0; }
.toc a { display: grid; grid-template-columns: 2rem minmax(0, 1fr) auto; column-gap: .5rem; padding-block: .4375rem; border-block-end: 1px solid var(--line); text-decoration: none; }
.toc a:hover .what { text-decoration: underline; }
.toc .what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: match-parent; }
.toc .n { color: var(--accent); font-variant-numeric: tabular-nums; }
.toc .by { color: var(--ink-3); font: 400 .8125rem/1.5rem var(--ui); font-variant-numeric: tabular-nums; }`;

const CLIP = `
.clip { display: grid; grid-template-columns: var(--gutter) minmax(0, 1fr); column-gap: var(--gap); align-content: start; }
.clip + .clip, .opening + .clip { margin-block-start: 4.5rem; }
.edge { color: var(--ink-2); font: 400 .8125rem/1.25rem var(--ui); }
.edge h3 { margin: 0; color: var(--ink); font: 600 .9375rem/1.25rem var(--ui); }
.edge .who { font-variant-numeric: tabular-nums; }
.edge p:not(.who) { margin-block-start: .5rem; }
.body > * { max-inline-size: 36rem; }

.content-note { display: flex; gap: .375rem; margin-block-end: .75rem; color: var(--care); font: 500 .8125rem/1.25rem var(--ui); }
.content-note .sign { flex: none; inline-size: 1rem; block-size: 1rem; margin-block-start: .125rem; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
.quotation > blockquote { position: relative; font: 400 1.375rem/2.125rem var(--words); }
.quotation > blockquote:dir(rtl) { margin-inline-start: 1.75rem; }
.quotation :is(p, li) { unicode-bidi: plaintext; white-space: pre-wrap; }
.quotation .headline { font-weight: 700; white-space: normal; }
.quotation > blockquote > * + *, .reply > blockquote > * + * { margin-block-start: .75em; }
.quotation .headline + * { margin-block-start: .25em; }
.quotation > blockquote::before { position: absolute; color: var(--accent); user-select: none; }
.quotation.own > blockquote::before { content: "\\201C"; inset-block-start: .02em; inset-inline-start: -.52em; font: 400 4rem/1 var(--words); }
:root:lang(fr) .quotation.own > blockquote::before { content: "\\AB"; inset-block-start: -.08em; inset-inline-start: -.68em; font-size: 2.75rem; }
.quotation.retold > blockquote::before { content: ""; inset-block-start: 1.0625rem; inset-inline-start: -1.75rem; inline-size: 1.125rem; border-block-start: .1875rem solid var(--accent); }
blockquote ul { list-style: "\\2022  "; }
blockquote ol { list-style: decimal; }
blockquote li { margin-inline-start: 1.25em; padding-inline-start: .25em; }
blockquote li::marker { color: var(--ink-3); }
blockquote blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); color: var(--ink-2); }
.reply { margin-block-start: 1.25rem; padding-inline-start: 1.25rem; border-inline-start: 1px solid var(--control); }
.reply > blockquote { font: 400 1.0625rem/1.625rem var(--words); }
.reply blockquote :is(p, li) { unicode-bidi: plaintext; white-space: pre-wrap; }
.reply .caption { margin-block-start: .25rem; color: var(--ink-3); font: 400 .8125rem/1.25rem var(--ui); }
.context { margin-block-start: 1.25rem; color: var(--ink-2); font: 400 .875rem/1.375rem var(--ui); }
.bar { unicode-bidi: isolate; padding: .1em; border-radius: 2px; background: var(--shade); color: var(--on-shade); font: 600 .72em/1.4 var(--ui); white-space: nowrap; vertical-align: .08em; print-color-adjust: exact; forced-color-adjust: none; }
.bar i { color: var(--shade); font-style: normal; }

.prompts { display: grid; gap: 1.5rem; margin-block-start: 2rem; }
.prompts label { display: block; font: 400 .9375rem/1.5rem var(--ui); }
.prompts b { font-weight: 600; }
.prompts textarea { display: block; inline-size: 100%; min-block-size: 4rem; margin: 0; padding: .25rem 0 .5rem; border: 0; border-block-end: 1px solid var(--control); border-radius: 0; background: none; color: var(--ink); font: 400 .9375rem/1.5rem var(--ui); resize: vertical; }
@supports (field-sizing: content) { .prompts textarea { field-sizing: content; resize: none; } }
.prompts textarea:focus-visible { outline: 0; border-color: var(--focus); box-shadow: 0 1px 0 var(--focus); }
.rules { display: none; }`;

const AFTER = `
.aftermatter > .cleared { inline-size: 100%; max-inline-size: none; margin-inline-start: 0; border-collapse: collapse; table-layout: fixed; font: 400 .875rem/1.25rem var(--ui); }
.cleared caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cleared th, .cleared td { padding: .5rem 0; border-block-end: 1px solid var(--line); vertical-align: top; }
.cleared th { font-weight: 600; }
.cleared th:first-child { inline-size: calc(var(--gutter) + var(--gap)); padding-inline-end: .75rem; }
.cleared thead th { border-color: var(--control); font-size: .8125rem; }
.cleared a { display: inline-block; min-block-size: 1.5rem; text-decoration: none; }
.cleared a:hover { text-decoration: underline; }
.approval { margin-block-start: .25rem; color: var(--ink-2); }
.reason { color: var(--ink-2); font: 400 1rem/1.5rem var(--words); }
.declared { margin-block-start: .75rem; color: var(--ink-2); font: 400 .8125rem/1.25rem var(--ui); }
.yours > div { padding-block-start: .75rem; border-block-start: 2px solid var(--accent); }
.yours h3 { padding-block-start: .875rem; }
.colophon { margin-block-start: 2.5rem; color: var(--ink-3); font: 400 .8125rem/1.25rem var(--ui); }`;

const NARROW = `
@media screen and (max-width: 48rem) {
  .book { margin: 0; }
  .leaf, .cover { padding: 2.5rem 1.25rem; }
  .front > *, .aftermatter > *, .opening > h2 { margin-inline-start: 0; }
  .front > .part, .aftermatter > .part { display: block; }
  h1 { margin-block-start: 3rem; font-size: 3.5rem; }
  h1.middle { font-size: 2.5rem; } h1.long { font-size: 2rem; } h1.longest { font-size: 1.5rem; }
  .sub { font-size: 1.25rem; line-height: 1.75rem; }
  .toc .what { white-space: normal; }
  .clip { display: block; }
  .edge { margin-block-end: .75rem; }
  .edge p:not(.who) { margin-block-start: .125rem; }
  .quotation { padding-inline: 1.75rem 0; }
  .quotation > blockquote { font-size: 1.25rem; line-height: 1.9375rem; }
  .quotation.retold > blockquote::before { inset-block-start: .96875rem; }
  .cleared th:first-child { inline-size: 5rem; }
}
@media screen and (prefers-contrast: more) {
  :root { --ink-2: light-dark(#211E19, #ECE7DC); --ink-3: light-dark(#3B362E, #D6CFC2); --line: light-dark(#877E6D, #7D766A); --control: light-dark(#4A453C, #BDB6A9); }
}`;

export const STYLE = [TOKENS, BASE, PAGE, CLIP, AFTER, NARROW, PRINT_STYLE].join('\n');
