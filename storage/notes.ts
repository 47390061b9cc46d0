import type { Highlight } from '../model/annotation.ts';
import type { Clip, Closed } from '../model/clip.ts';
import type { Reflection } from '../model/reflection.ts';
import { beyond } from './beyond.ts';
import type { KeyRing } from './keys.ts';
import { StorageError } from './storage-error.ts';
import type { ClipRecord, HighlightRecord, ReflectionRecord, SealedText } from './versions/v2.ts';

/**
 * The user's own words on the way to the disk and back. With a passphrase they are sealed, each bound to its record, so
 * that none can be moved. Reading what is locked or was tampered with gives the record without them and says why;
 * writing while locked rejects, so that nothing is written over.
 */
export interface Notes {
  toClip(record: ClipRecord): Promise<Clip>;
  toHighlight(record: HighlightRecord): Promise<Highlight>;
  toReflection(record: ReflectionRecord): Promise<Reflection>;
  /** A clip's note as fields of its record. */
  closeNote(id: Clip['id'], note: string): Promise<Pick<ClipRecord, 'note' | 'sealed'>>;
  closeHighlight(highlight: Highlight): Promise<HighlightRecord>;
  closeReflection(reflection: Reflection): Promise<ReflectionRecord>;
}

export function createNotes(keys: Pick<KeyRing, 'notes'>): Notes {
  const open = async (sealed: SealedText, bound: string): Promise<string | { readonly closed: Closed }> => {
    try {
      const key = await keys.notes();
      if (!key) return { closed: 'record-damaged' };
      const text = await beyond(openText(sealed, key, bound));
      return text ?? { closed: 'record-damaged' };
    } catch (error) {
      if (error instanceof StorageError && error.problem.code === 'locked') return { closed: 'locked' };
      throw error;
    }
  };
  const close = async (text: string, bound: string): Promise<SealedText | null> => {
    const key = await keys.notes();
    return key && text !== '' ? beyond(sealText(text, key, bound)) : null;
  };

  return {
    toClip: async ({ sealed, ...clip }) => {
      if (!sealed) return clip;
      const note = await open(sealed, boundTo('clip', clip.id));
      return typeof note === 'string' ? { ...clip, note } : { ...clip, ...note };
    },
    toHighlight: async ({ sealed, ...highlight }) => {
      if (!sealed) return highlight;
      const note = await open(sealed, boundTo('highlight', highlight.id));
      return typeof note === 'string' ? { ...highlight, note } : { ...highlight, ...note };
    },
    toReflection: async ({ sealed, ...reflection }) => {
      if (!sealed) return reflection;
      const answers = await open(sealed, boundTo('reflection', reflection.id));
      if (typeof answers !== 'string') return { ...reflection, ...answers };
      return { ...reflection, answers: JSON.parse(answers) as Reflection['answers'] };
    },
    closeNote: async (id, note) => {
      const sealed = await close(note, boundTo('clip', id));
      return sealed ? { note: '', sealed } : { note };
    },
    closeHighlight: async ({ closed: _, ...highlight }) => {
      const sealed = await close(highlight.note, boundTo('highlight', highlight.id));
      return sealed ? { ...highlight, note: '', sealed } : highlight;
    },
    closeReflection: async ({ closed: _, ...reflection }) => {
      const hasAnswers = Object.keys(reflection.answers).length > 0;
      const text = hasAnswers ? JSON.stringify(reflection.answers) : '';
      const sealed = await close(text, boundTo('reflection', reflection.id));
      return sealed ? { ...reflection, answers: {}, sealed } : reflection;
    },
  };
}

export const boundTo = (kind: 'clip' | 'highlight' | 'reflection', id: string): string => `earshot/${kind}/${id}`;

export async function sealText(text: string, key: CryptoKey, bound: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(bound);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new TextEncoder().encode(text),
  );
  return { iv, sealed };
}

/** `null` where the key is another one, or the text was tampered with or moved. */
export async function openText({ iv, sealed }: SealedText, key: CryptoKey, bound: string): Promise<string | null> {
  try {
    const additionalData = new TextEncoder().encode(bound);
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch {
    return null;
  }
}
