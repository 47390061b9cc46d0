import type { AnnotationId, ClipId, Instant, PacketId, RecordId } from '../model/ids.ts';
import type { Packet } from '../model/packet.ts';
import type { Rewording, Written } from '../model/writing.ts';
import { compareAndWrite, type Shelf } from './compare-and-write.ts';

/** One stage of a reflection; an emptied stage is dropped. `id` is used where this is the first answer. */
export const saveAnswer = (
  library: Shelf,
  about: { readonly clipId: ClipId; readonly template: string; readonly stage: string; readonly id: RecordId },
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const { clipId, template, stage } = about;
    if (!(await library.clip(clipId))) return null;
    const stored = await library.reflection(clipId, template);
    const { [stage]: answer = '', ...others } = stored?.answers ?? {};
    return {
      text: answer,
      at: stored?.updatedAt ?? now,
      write: async (to) => {
        const answers = to === '' ? others : { ...others, [stage]: to };
        const { id, createdAt } = stored ?? { id: about.id, createdAt: now };
        await library.saveReflection({ id, clipId, template, answers, createdAt, updatedAt: now });
        return now;
      },
    };
  });

export const saveHighlightNote = (
  library: Shelf,
  about: { readonly clipId: ClipId; readonly id: AnnotationId },
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = (await library.highlights(about.clipId)).find(({ id }) => id === about.id);
    return (
      stored && {
        text: stored.note,
        at: stored.updatedAt,
        write: async (note) => {
          await library.saveHighlight({ ...stored, note, updatedAt: now });
          return now;
        },
      }
    );
  });

export const saveClipNote = (library: Shelf, id: ClipId, change: Rewording): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = await library.clip(id);
    return (
      stored && {
        text: stored.note,
        at: stored.updatedAt,
        write: async (note) => (await library.changeClip(id, { note }))?.updatedAt ?? stored.updatedAt,
      }
    );
  });

export const savePacketText = (
  library: Shelf,
  id: PacketId,
  field: 'title' | 'contact',
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = await library.packet(id);
    return (
      stored && {
        text: stored[field],
        at: stored.updatedAt,
        write: async (text) => {
          const packet: Packet = { ...stored, [field]: text, updatedAt: now };
          await library.savePacket(packet);
          return now;
        },
      }
    );
  });
