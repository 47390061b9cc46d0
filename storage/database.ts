import { Dexie, type Table } from 'dexie';
import type { KeptApproval } from '../model/approval.ts';
import type { AnnotationId, AuthorKey, ClipId, PacketId, RecordId, SiteId } from '../model/ids.ts';
import type { Composite, HandedOut, KeptPicture, Removal, Revision, Tombstone } from '../model/keeping.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Packet } from '../model/packet.ts';
import type { Recipe } from '../model/recipe.ts';
import type { Review } from '../model/review.ts';
import type { SiteCount } from '../model/site-health.ts';
import type { PseudonymRecord, SealedSource } from './versions/v1.ts';
import { stores as v1 } from './versions/v1.ts';
import type {
  ClipRecord,
  HighlightRecord,
  KeyRecord,
  MomentRecord,
  ReflectionRecord,
  SettingsRecord,
} from './versions/v2.ts';
import { upgrade as toV2, stores as v2 } from './versions/v2.ts';

export const DATABASE = 'earshot';

export class Database extends Dexie {
  declare clips: Table<ClipRecord, ClipId>;
  declare sources: Table<SealedSource, ClipId>;
  declare pseudonyms: Table<PseudonymRecord, AuthorKey>;
  declare highlights: Table<HighlightRecord, AnnotationId>;
  declare reflections: Table<ReflectionRecord, RecordId>;
  declare packets: Table<Packet, PacketId>;
  declare ledger: Table<LedgerEntry, RecordId>;
  declare settings: Table<SettingsRecord, 'settings'>;
  declare keys: Table<KeyRecord, KeyRecord['id']>;
  declare reviews: Table<Review, ClipId>;
  declare revisions: Table<Revision, RecordId>;
  declare pictures: Table<KeptPicture, RecordId>;
  declare composites: Table<Composite, ClipId>;
  declare approvals: Table<KeptApproval, RecordId>;
  declare tombstones: Table<Tombstone, ClipId>;
  declare removals: Table<Removal, ClipId>;
  declare handedOut: Table<HandedOut, RecordId>;
  declare counts: Table<SiteCount, [SiteId, string]>;
  declare recipes: Table<Recipe, string>;
  declare moments: Table<MomentRecord, MomentRecord['id']>;

  constructor(name = DATABASE) {
    // Strict: a transaction is complete when it is on the disk, not when it is in a buffer of the system's.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(v1);
    this.version(2).stores(v2).upgrade(toV2);
  }
}
