import type { Instant } from '../model/ids.ts';

/** The unlocked workspace key between two uses. */
export interface HeldKey {
  /** Base64 of its 32 bytes. */
  readonly key: string;
  readonly generation: number;
  /** Minutes without use after which it is forgotten. */
  readonly minutes: number;
  readonly usedAt: Instant;
}

/**
 * Memory for the unlocked key that all windows of the extension share, that no page of a stranger reaches, and that is
 * gone when the browser ends. Who opens the library hands one in.
 */
export interface KeyHolder {
  read(): Promise<HeldKey | null>;
  write(held: HeldKey): Promise<void>;
  clear(): Promise<void>;
}

/** For one window alone. */
export function createMemoryHolder(): KeyHolder {
  let held: HeldKey | null = null;
  return {
    read: async () => held,
    write: async (next) => {
      held = next;
    },
    clear: async () => {
      held = null;
    },
  };
}
