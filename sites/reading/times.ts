import type { Instant } from '../../model/ids.ts';
import type { Precision, When } from '../../model/post.ts';
import { attr } from './dom.ts';

/** No site is older than this, and nothing is posted after tomorrow: what falls outside is no time of a post. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Milliseconds since 1970 as a `When`; null outside the years in which posts are written. */
export function toTime(ms: number, raw: string, precision: Precision): When | null {
  return ms >= EARLIEST && ms < LATEST ? { raw, at: new Date(ms).toISOString() as Instant, precision } : null;
}

const ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?)?$/i;

/**
 * A time as machines write it: ISO 8601 with any fraction and with offsets with or without a colon
 * (`2026-04-07T09:20:37.760000+0000`). A time without an offset is taken as UTC, which servers mean by it.
 */
export function toMachineTime(raw: string | null | undefined): When | null {
  const parts = ISO.exec(raw?.trim() ?? '');
  if (!parts || !raw) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '');
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : 0;
  const ms = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0) - shift,
    Number(second ?? 0),
    Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
  );
  if (Number(month) > 12 || Number(day ?? 1) > 31 || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return null;
  return toTime(ms, raw.trim(), second ? 'exact' : minute ? 'minute' : day ? 'day' : 'month');
}

/** Milliseconds or seconds since 1970, as attributes hold them (`data-time`, `data-utime`). */
export function toEpochTime(raw: string | null | undefined): When | null {
  const digits = raw?.trim() ?? '';
  if (!/^\d{9,14}(?:\.\d+)?$/.test(digits)) return null;
  const value = Number(digits);
  return toTime(value < 1e11 ? value * 1000 : value, digits, 'exact');
}

/** The machine time of a `time` element; `raw` holds the attribute. */
export const readTime = (time: Element | null | undefined): When | null =>
  time ? toMachineTime(attr(time, 'datetime')) : null;
