import type { ClipId, Instant, PacketId } from '../model/ids.ts';
import type { Packet, Stretch } from '../model/packet.ts';
import type { Library } from '../storage/library.ts';

type Shelf = Pick<Library, 'atomically' | 'packet' | 'savePacket'>;

/** Letters and digits that nobody mistakes for one another, aloud or on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNS = `${LETTERS}23456789`;

/** A code such as `NM-7Q4K`, by which a clip of this packet can be taken down. `random` is in [0, 1). */
export function toPacketCode(random: () => number): string {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  return `${pick(LETTERS)}${pick(LETTERS)}-${pick(SIGNS)}${pick(SIGNS)}${pick(SIGNS)}${pick(SIGNS)}`;
}

export interface NewPacket {
  readonly id: PacketId;
  readonly title: string;
  readonly clipIds: readonly ClipId[];
  readonly code: string;
  readonly contact: string;
  readonly now: Instant;
}

export async function makePacket(library: Shelf, { now, ...given }: NewPacket): Promise<Packet> {
  const packet: Packet = {
    ...given,
    clipIds: [...new Set(given.clipIds)],
    purpose: 'teaching',
    createdAt: now,
    updatedAt: now,
  };
  await library.savePacket(packet);
  return packet;
}

/** Puts clips behind those that are there; one that is in the packet already keeps its place. */
export const addToPacket = (library: Shelf, id: PacketId, clipIds: readonly ClipId[], now: Instant): Promise<boolean> =>
  arrange(library, id, now, (there) => [...new Set([...there, ...clipIds])]);

export const takeFromPacket = (library: Shelf, id: PacketId, clipId: ClipId, now: Instant): Promise<boolean> =>
  arrange(library, id, now, (there) => there.filter((other) => other !== clipId));

/**
 * Puts a clip at `place` (from 0, counted without the clip itself); a place beyond an end is that end. A clip that is
 * no longer in the packet stays out.
 */
export const placeInPacket = (
  library: Shelf,
  id: PacketId,
  clipId: ClipId,
  place: number,
  now: Instant,
): Promise<boolean> =>
  arrange(library, id, now, (there) => {
    const others = there.filter((other) => other !== clipId);
    if (others.length === there.length) return there;
    return others.toSpliced(Math.min(Math.max(place, 0), others.length), 0, clipId);
  });

/** Quotes a part of a clip; without stretches the whole is quoted again. */
export const quoteInPacket = (
  library: Shelf,
  id: PacketId,
  clipId: ClipId,
  stretches: readonly Stretch[],
  now: Instant,
): Promise<boolean> =>
  library.atomically(async () => {
    const packet = await library.packet(id);
    if (!packet?.clipIds.includes(clipId)) return false;
    const { [clipId]: _, ...others } = packet.excerpts ?? {};
    const excerpts = stretches.length > 0 ? { ...others, [clipId]: stretches } : others;
    await library.savePacket({ ...packet, excerpts, updatedAt: now });
    return true;
  });

/** Reads and writes in one transaction: two windows that arrange one packet both keep their change. */
const arrange = (
  library: Shelf,
  id: PacketId,
  now: Instant,
  change: (clipIds: readonly ClipId[]) => readonly ClipId[],
): Promise<boolean> =>
  library.atomically(async () => {
    const packet = await library.packet(id);
    if (!packet) return false;
    await library.savePacket({ ...packet, clipIds: change(packet.clipIds), updatedAt: now });
    return true;
  });
