import type { Pocket } from '../../components/writing/desk.ts';
import { createPocket } from '../../components/writing/pocket.ts';

/** The pocket of this window. */
export const openPocket = (): Pocket =>
  createPocket({ storage: localStorage, window: crypto.randomUUID(), now: () => Date.now() });
