import type { PacketId } from '../../model/ids.ts';
import type { HandedOut } from '../../model/keeping.ts';
import type { Packet } from '../../model/packet.ts';
import type { Database } from '../database.ts';

export interface PacketStore {
  /** Last changed first. */
  packets(): Promise<Packet[]>;
  packet(id: PacketId): Promise<Packet | undefined>;
  savePacket(packet: Packet): Promise<void>;
  removePacket(id: PacketId): Promise<void>;

  /** Remembers what left under which number. Outlives the packet. */
  recordHandedOut(handed: HandedOut): Promise<void>;
  /** Newest first. */
  handedOut(): Promise<HandedOut[]>;
}

export function createPacketStore({ packets, handedOut }: Database): PacketStore {
  return {
    packets: () => packets.orderBy('updatedAt').reverse().toArray(),
    packet: (id) => packets.get(id),
    savePacket: async (packet) => void (await packets.put(packet)),
    removePacket: (id) => packets.delete(id),
    recordHandedOut: async (handed) => void (await handedOut.put(handed)),
    handedOut: async () => (await handedOut.toArray()).sort((a, b) => b.at.localeCompare(a.at)),
  };
}
