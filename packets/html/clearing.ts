import { packetWordsOf } from '../../locales/packet.ts';
import type { DocumentClip, PacketDocument } from '../document.ts';
import { html, isolated, type Markup } from './markup.ts';

/** After the clips: how each was cleared, clip by clip, and how a person has their words taken out. */
export function toClearing(document: PacketDocument): Markup {
  const words = packetWordsOf(document.language);
  const { cleared, yours } = words;
  const clips = document.sections.flatMap((section) => section.clips);
  const declared = clips.some(({ clearance }) => clearance.approval);
  return html`
<section class="leaf aftermatter" aria-labelledby="cleared">
<h2 id="cleared">${cleared.title}</h2>
<table class="cleared">
<caption>${cleared.caption}</caption>
<thead><tr><th scope="col">${cleared.clip}</th><th scope="col">${cleared.how}</th></tr></thead>
<tbody>
${clips.map((clip) => toRow(clip, cleared.approvedBy))}</tbody>
</table>
${declared ? html`<p class="declared">${cleared.declared}</p>` : null}
<div class="part yours">
<h3>${yours.title}</h3>
<div>
<p>${
    document.contact === null
      ? yours.noContact(document.code)
      : html`${yours.write} ${isolated(document.contact)}, ${yours.withCode(document.code)}`
  }</p>
<p>${yours.promise}</p>
</div>
</div>
<p class="colophon">${words.colophon}</p>
</section>`;
}

function toRow({ number, who, clearance }: DocumentClip, approvedBy: string): Markup {
  const approval = clearance.approval
    ? html`<p class="approval">${approvedBy} ${isolated(clearance.approval.by)}, ${clearance.approval.on}</p><p class="reason" dir="auto">${clearance.approval.reason}</p>`
    : null;
  return html`<tr><th scope="row"><a href="#clip-${number}">${number}, ${isolated(who)}</a></th><td><p>${clearance.wording}</p>${approval}</td></tr>
`;
}
