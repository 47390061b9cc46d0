import type { Clip, Paraphrase, WorkingText } from '../../model/clip.ts';
import type { Part, Parts } from '../../model/review.ts';

/** Every text of a clip that is reviewed, in the order in which it is read. */
export function partsOf(clip: Clip): Parts {
  const parts = new Map<Part, WorkingText>();
  const add = (part: Part, working: WorkingText | null | undefined): void => {
    if (working) parts.set(part, working);
  };
  add('warning', clip.contentWarning);
  add('title', clip.title);
  add('text', clip.text);
  add('quoted', clip.quoted?.text);
  add('community', clip.community);
  for (const [index, { alt }] of clip.media.entries()) add(`alt/${index}`, alt);
  add('paraphrase', clip.paraphrase && toWorking(clip.paraphrase));
  return parts;
}

/** The rewording as the working text that it is. */
export const toWorking = ({ text, masks = [], generalised }: Paraphrase): WorkingText => ({
  text,
  masks,
  ...(generalised ? { generalised } : {}),
});

type Texts = Pick<Clip, 'contentWarning' | 'title' | 'text' | 'quoted' | 'community' | 'media' | 'paraphrase'>;

/** The texts of a clip with those of `parts` in their place. A part that the clip does not have is passed over. */
export function withParts(clip: Clip, parts: Parts): Texts {
  const text = (part: Part, own: WorkingText | null): WorkingText | null => own && (parts.get(part) ?? own);
  const retold = parts.get('paraphrase');
  return {
    contentWarning: text('warning', clip.contentWarning),
    title: text('title', clip.title),
    text: parts.get('text') ?? clip.text,
    quoted: clip.quoted && { ...clip.quoted, text: parts.get('quoted') ?? clip.quoted.text },
    community: text('community', clip.community),
    media: clip.media.map(({ kind, alt }, index) => ({ kind, alt: text(`alt/${index}`, alt) })),
    paraphrase: clip.paraphrase && retold ? toParaphrase(clip.paraphrase, retold) : clip.paraphrase,
  };
}

function toParaphrase({ at, checked, searched }: Paraphrase, { text, masks, generalised }: WorkingText): Paraphrase {
  return {
    text,
    at,
    ...(masks.length > 0 ? { masks } : {}),
    ...(generalised ? { generalised } : {}),
    ...(checked ? { checked } : {}),
    ...(searched ? { searched } : {}),
  };
}
