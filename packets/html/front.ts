import { packetWordsOf } from '../../locales/packet.ts';
import type { Language } from '../../model/settings.ts';
import type { DocumentClip, PacketDocument } from '../document.ts';
import { html, isolated, type Markup } from './markup.ts';
import { toOpening } from './opening.ts';
import { bar } from './words.ts';

/** Before the clips: how to read, what to take care of, what is in here. */
export function toFront(document: PacketDocument): Markup {
  const words = packetWordsOf(document.language);
  const { marks } = words;
  return html`
<section class="leaf front" aria-labelledby="before">
<h2 id="before">${words.before}</h2>
<p class="lead">${words.lead}</p>
${toCareBox(document)}
<div class="part">
<h3>${marks.title}</h3>
<div>
<ul class="marks">
<li><span class="sign own" aria-hidden="true"></span>${marks.own}</li>
<li><span class="sign retold" aria-hidden="true"></span>${marks.retold}</li>
<li><span class="sign" aria-hidden="true">${bar(marks.maskedExample, document.language)}</span>${marks.masked}</li>
</ul>
<p class="aside on-screen">${words.answers}</p>
</div>
</div>
<nav class="part" aria-labelledby="contents">
<h3 id="contents">${words.contents}</h3>
<div>
<ol class="toc">
${document.sections.flatMap(({ clips }) => clips.map((clip) => toEntry(clip, document.language)))}
<li><a href="#cleared"><span class="n"></span><span class="what">${words.cleared.title}</span></a></li>
</ol>
<p class="aside on-paper">${words.contentsHint}</p>
</div>
</nav>
</section>`;
}

function toEntry(clip: DocumentClip, language: Language): Markup {
  const lang = html` lang="${clip.language ?? ''}"`;
  return html`<li><a href="#clip-${clip.number}"><span class="n">${clip.number}</span><span class="what"${lang} dir="auto">${toOpening(clip, language)}</span><span class="by">${clip.pseudonym}</span></a></li>
`;
}

/** Content notes in one place, before anything that needs them. */
function toCareBox({ care, language }: PacketDocument): Markup | null {
  if (!care) return null;
  const words = packetWordsOf(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const notes = care.notes.map(
    ({ words: note, clips }) =>
      html`<li>${words.clips(clips.length, list.format(clips.map(String)))} <span aria-hidden="true">·</span> ${isolated(note)}</li>
`,
  );
  return html`<div class="part">
<h3>${words.care.title}</h3>
<div class="careful">
<ul>
${notes}</ul>
<p>${words.care.skip}</p>
<p>${words.care.lines[care.country]}</p>
<ul>
${care.lines.map(
  ({ name, number, also }) =>
    html`<li>${name}, <b class="nowrap">${number}</b>${also ? `, ${also}` : null}</li>
`,
)}</ul>
</div>
</div>`;
}
