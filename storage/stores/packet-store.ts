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
  /** Newest first; of one code, or all. */
  handedOut(code?: string): Promise<HandedOut[]>;
}

export function createPacketStore({ packets, handedOut }: Database): PacketStore {
  return {
    packets: () => packets.orderBy('updatedAt').reverse().toArray(),
    packet: (id) => packets.get(id),
    savePacket: async (packet) => void (await packets.put(packet)),
    removePacket: (id) => packets.delete(id),
    recordHandedOut: async (handed) => void (await handedOut.put(handed)),
    handedOut: async (code) => {
      const found = await (code === undefined ? handedOut.toArray() : handedOut.where({ code }).toArray());
      return found.sort((a, b) => b.at.localeCompare(a.at));
    },
  };
}
