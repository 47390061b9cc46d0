import { labelsOf } from '../../locales/labels.ts';
import type { WorkingText } from '../../model/clip.ts';
import type { Language } from '../../model/settings.ts';
import { type Block, type Line, linesOf, type Run, toBlocks } from '../blocks.ts';
import { html, type Markup } from './markup.ts';

/** A person's words as paragraphs, lists and quotes. Masked spans become bars that say, in `language`, what stood there. */
export const toWords = (text: WorkingText, language: Language): Markup =>
  html`${toBlocks(text).map((block) => blockOf(block, language))}`;

/** The same on one line, for a title or a caption. */
export const toInlineWords = (text: WorkingText, language: Language): Markup =>
  html`${linesOf(toBlocks(text)).map((line, index) => html`${index > 0 ? ' ' : ''}${lineOf(line, language)}`)}`;

/** A bar. The brackets stay in its text, so that the word is known for ours where no style reaches: copied, or read out. */
export const bar = (word: string, language: Language): Markup =>
  html`<span class="bar" lang="${language}"><i>[</i>${word}<i>]</i></span>`;

function blockOf(block: Block, language: Language): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.lines.map((line, index) => html`${index > 0 ? html`<br>` : null}${lineOf(line, language)}`)}</p>`;
    case 'list': {
      const items = block.items.map(
        ({ number, line }) =>
          html`<li${number === null ? null : html` value="${number}"`}>${lineOf(line, language)}</li>`,
      );
      return block.items[0]?.number === null ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`;
    }
    case 'quote':
      return html`<blockquote>${block.blocks.map((inner) => blockOf(inner, language))}</blockquote>`;
  }
}

const lineOf = (line: Line, language: Language): Markup => html`${line.map((run) => runOf(run, language))}`;

function runOf(run: Run, language: Language): Markup {
  if (run.kind === 'text') return html`${run.text}`;
  return bar(labelsOf(language).identifiers[run.identifier], language);
}
