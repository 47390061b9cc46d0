import type { Extra } from '../messages/protocol.ts';
import type { Language } from '../model/settings.ts';
import type { readSelection } from '../sites/reading/selection.ts';
import type { Collector } from './collector/contract.ts';
import type { Composer } from './composer/contract.ts';
import type { toSkeleton } from './composer/skeleton.ts';
import type { walkFrom } from './composer/walk.ts';

/** What each script leaves that is brought into a page only when it is needed. */
export interface Extras extends Record<`composer-${Language}`, Composer> {
  readonly selection: typeof readSelection;
  readonly report: typeof toSkeleton;
  readonly walk: typeof walkFrom;
  /** Whole conversations, pictures. */
  readonly collector: Collector;
  /** It gives the sites of the page that guess their `read`. */
  readonly reading: true;
}

/** Brings such a script, once. Rejects where it does not come. */
export type Bring = <E extends Extra>(extra: E) => Promise<Extras[E]>;

declare global {
  /** What has come so far into this isolated world. */
  var earshotExtras: Partial<Extras> | undefined;
}

export function leave(extras: Partial<Extras>): void {
  globalThis.earshotExtras = { ...globalThis.earshotExtras, ...extras };
}
