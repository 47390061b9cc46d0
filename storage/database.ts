import { Dexie, type Table } from 'dexie';
import type { Highlight } from '../model/annotation.ts';
import type { AnnotationId, AuthorKey, ClipId, PacketId, RecordId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Packet } from '../model/packet.ts';
import type { Reflection } from '../model/reflection.ts';
import type { ClipRecord, KeyRecord, PseudonymRecord, SealedSource, SettingsRecord } from './versions/v1.ts';
import { stores as v1 } from './versions/v1.ts';

export const DATABASE = 'earshot';

export class Database extends Dexie {
  declare clips: Table<ClipRecord, ClipId>;
  declare sources: Table<SealedSource, ClipId>;
  declare pseudonyms: Table<PseudonymRecord, AuthorKey>;
  declare highlights: Table<Highlight, AnnotationId>;
  declare reflections: Table<Reflection, RecordId>;
  declare packets: Table<Packet, PacketId>;
  declare ledger: Table<LedgerEntry, RecordId>;
  declare settings: Table<SettingsRecord, 'settings'>;
  declare keys: Table<KeyRecord, KeyRecord['id']>;

  constructor(name = DATABASE) {
    // Strict: a transaction is complete when it is on the disk, not when it is in a buffer of the system's.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(v1);
  }
}
