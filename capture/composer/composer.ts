import { takeOver } from './conductor.ts';
import type { Composer } from './contract.ts';

/** What the clipper loads on the first gesture. */
export const composer: Composer = { take: takeOver };
