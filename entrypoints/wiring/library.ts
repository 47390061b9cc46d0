import type { Instant } from '../../model/ids.ts';
import { pickNumber, toPseudonym } from '../../privacy/pseudonym.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary as open } from '../../storage/open.ts';
import { sessionHolder } from './key-holder.ts';

export const now = (): Instant => new Date().toISOString() as Instant;

/** A random number in [0, 1), from the browser's cryptographic source. */
export const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** The library of this profile, with clock and chance of this context. */
export const openLibrary = (): Library =>
  open({ now, toPseudonym, pickNumber: (taken) => pickNumber(taken, random), keyHolder: sessionHolder });
