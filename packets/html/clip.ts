import { packetWordsOf } from '../../locales/packet.ts';
import type { Language } from '../../model/settings.ts';
import type { DocumentClip, Prompt } from '../document.ts';
import { html, isolated, type Markup } from './markup.ts';
import { toInlineWords, toWords } from './words.ts';

/** Longer quotations than this (UTF-16 units) may be cut by the end of a page; shorter ones move to the next. */
const LONG = 900;
/** More ruled lines than a page has room for; what does not fit is not printed. */
const RULES = 12;

export function toClipArticle(clip: DocumentClip, language: Language): Markup {
  const words = packetWordsOf(language);
  const id = `clip-${clip.number}`;
  return html`
<article class="clip" id="${id}" aria-labelledby="${id}-name">
<header class="edge">
<h3 id="${id}-name">${words.clip(clip.number)}</h3>
<p class="who">${isolated(clip.who)}${clip.year === null ? '' : `, ${clip.year}`}</p>
${clip.answers === null ? null : html`<p><a href="#clip-${clip.answers}">${words.answersClip(clip.answers)}</a></p>`}
<p>${clip.clearance.wording}</p>
${clip.clearance.approval ? html`<p>${words.cleared.approvedBy} ${isolated(clip.clearance.approval.by)}</p>` : null}
</header>
<div class="body">
${toNotes(clip, language)}
${toQuotation(clip, language)}
${toContext(clip, language)}
<ol class="prompts">
${clip.prompts.map((prompt, index) => toPrompt(prompt, `${id}-answer-${index + 1}`))}</ol>
</div>
</article>`;
}

function toNotes({ contentNotes }: DocumentClip, language: Language): Markup | null {
  if (contentNotes.length === 0) return null;
  const notes = contentNotes.map((note, index) => html`${index > 0 ? '; ' : ''}${isolated(note)}`);
  return html`<p class="content-note">${SIGN}<span>${packetWordsOf(language).contentNote} ${notes}</span></p>`;
}

/** Not figures: a browser's PDF would tag them as pictures that nobody described. */
function toQuotation(clip: DocumentClip, language: Language): Markup {
  const words = packetWordsOf(language);
  const { title, text, quoted } = clip;
  const long = text.text.length > LONG;
  const lang = html` lang="${clip.language ?? ''}"`;
  return html`<div class="quotation ${clip.retold ? 'retold' : 'own'}${long ? ' long' : ''}">
<blockquote${lang} dir="auto">${title ? html`<p class="headline">${toInlineWords(title, language)}</p>` : null}${toWords(text, language)}</blockquote>
</div>
${
  quoted
    ? html`<div class="reply${quoted.text.text.length > LONG ? ' long' : ''}">
<blockquote${lang} dir="auto">${toWords(quoted.text, language)}</blockquote>
<p class="caption">${quoted.pseudonym}, ${words.quotes}${clip.retold ? html`. ${words.retold}` : '.'}</p>
</div>`
    : null
}`;
}

/** What else the page showed: pictures by their description, and that a post was cut. */
function toContext({ media, cut, language: spoken }: DocumentClip, language: Language): Markup | null {
  const words = packetWordsOf(language);
  const lines = media.map(({ kind, alt }) =>
    alt && alt.text.trim() !== ''
      ? html`<p>${words.media[kind].kept} <bdi lang="${spoken ?? ''}">${toInlineWords(alt, language)}</bdi></p>
`
      : html`<p>${words.media[kind].left}</p>
`,
  );
  if (cut) lines.push(html`<p>${words.cut}</p>`);
  return lines.length > 0 ? html`<div class="context">${lines}</div>` : null;
}

/** A question, a field to type in, and ruled lines that stand in for an empty field on paper. */
function toPrompt({ title, text }: Prompt, id: string): Markup {
  return html`<li><label for="${id}">${title ? html`<b>${title}</b> ` : null}${text}</label><textarea id="${id}" rows="3" placeholder=" " autocomplete="off" dir="auto"></textarea><div class="rules" aria-hidden="true">${Array.from({ length: RULES }, () => html`<i></i>`)}</div></li>
`;
}

const SIGN = html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="5.2"/><path d="M8 5.2v3.4M8 10.8v.01"/></svg>`;
