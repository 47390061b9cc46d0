import type { When } from '../../model/post.ts';
import { toTime } from './times.ts';

/** How an id holds the moment at which it was given: shifted left by `bits`, counted in `unit` milliseconds from `epoch`. */
interface IdClock {
  readonly bits: bigint;
  readonly unit: number;
  readonly epoch: number;
}

/** Checked against the times that the sites show beside their ids, November 2026. */
export const ID_CLOCKS = {
  x: { bits: 22n, unit: 1, epoch: 1_288_834_974_657 },
  linkedin: { bits: 22n, unit: 1, epoch: 0 },
  mastodon: { bits: 16n, unit: 1, epoch: 0 },
  tiktok: { bits: 32n, unit: 1000, epoch: 0 },
  instagram: { bits: 23n, unit: 1, epoch: 1_314_220_021_721 },
} as const satisfies Record<string, IdClock>;

/**
 * The time within a numeric id. It is derived: for where the page has no time of its own. The words kept are the id's.
 * Null where the id is no such number (old X ids and ids of other servers hold no time).
 */
export function toIdTime(clock: IdClock, id: string | null | undefined): When | null {
  if (!id || !/^\d{12,20}$/.test(id)) return null;
  return toTime(Number(BigInt(id) >> clock.bits) * clock.unit + clock.epoch, id, 'exact');
}

const CODE_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The time within the short code of a post on Instagram or Threads, which is its id in base 64. Right to half a minute. */
export function toCodeTime(code: string | null | undefined): When | null {
  if (!code || !/^[\w-]{10,11}$/.test(code)) return null;
  let id = 0n;
  for (const digit of code) id = id * 64n + BigInt(CODE_DIGITS.indexOf(digit));
  const when = toIdTime(ID_CLOCKS.instagram, String(id));
  return when && { ...when, raw: code, precision: 'minute' };
}

/** Bluesky's digits for 0 to 31: they sort as the numbers do. */
const TID_DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * The time within a record key of Bluesky (a TID: microseconds since 1970, then ten bits of the clock's own). Checked
 * against the minutes that Bluesky shows, February 2026. Null where the key is no TID.
 */
export function toRecordTime(key: string | null | undefined): When | null {
  if (!key || !/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(TID_DIGITS.indexOf(digit));
  return toTime(Number((value >> 10n) / 1000n), key, 'exact');
}
