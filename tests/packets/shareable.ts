import type { Identifier, Mask, WorkingText } from '../../model/clip.ts';
import type { ClipId, Instant, PacketId, Pseudonym } from '../../model/ids.ts';
import type { Clearance, Packet, ShareableClip } from '../../model/packet.ts';

type Fields = Partial<Omit<ShareableClip, 'pseudonym' | 'id' | 'text' | 'title' | 'quoted'>> & {
  readonly id?: string;
  readonly by?: string;
  readonly text?: WorkingText | string;
  readonly title?: WorkingText | string | null;
  readonly quoted?: { readonly by: string; readonly text: WorkingText | string } | null;
};

export const PARAPHRASED: Clearance = { how: 'paraphrased', at: '2026-11-03T10:00:00.000Z' as Instant };

/**
 * A cleared clip that nobody cleared: tests of formats need texts that the clearing itself would never let through.
 * This cast is the only one; everything that is handed out goes through `privacy/share.ts`.
 */
export function castShareable({ id = 'clip-1', by = 'P31', text = 'A text.', title, quoted, ...rest }: Fields = {}) {
  return {
    id: id as ClipId,
    pseudonym: by as Pseudonym,
    title: title === undefined || title === null ? null : asWorking(title),
    text: asWorking(text),
    quoted: quoted ? { pseudonym: quoted.by as Pseudonym, text: asWorking(quoted.text) } : null,
    language: 'en',
    year: 2026,
    contentWarning: null,
    concerns: [],
    media: [],
    cut: false,
    clearance: PARAPHRASED,
    ...rest,
  } as unknown as ShareableClip;
}

export const asWorking = (text: WorkingText | string): WorkingText =>
  typeof text === 'string' ? { text, masks: [] } : text;

/** Working text from words in which masks stand as `{email}`: the braces become the brackets of a placeholder. */
export function masked(words: string): WorkingText {
  const masks: Mask[] = [];
  const text = words.replace(/\{(\w+)\}/g, (_, identifier: string, start: number) => {
    masks.push({ start, end: start + identifier.length + 2, identifier: identifier as Identifier });
    return `[${identifier}]`;
  });
  return { text, masks };
}

export const castPacket = (fields: Partial<Packet> = {}): Packet => ({
  id: '3f0c1f5e-6a52-4d54-9f0e-5d3b0a7c9e11' as PacketId,
  title: 'Being believed',
  clipIds: [],
  purpose: 'teaching',
  code: 'NM-7Q4K',
  contact: 'the teaching office, patient-teachers@northmere.example',
  createdAt: '2026-11-01T09:00:00.000Z' as Instant,
  updatedAt: '2026-11-03T09:00:00.000Z' as Instant,
  ...fields,
});
