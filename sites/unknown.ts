import type { Site } from './contract.ts';
import { site as finder } from './guessing/finder.ts';
import { readingOf } from './guessing/reading.ts';

/**
 * Any other forum: posts that nobody described, found by what every forum has. Blocks repeat; each has a name, which as
 * a rule leads to a member, a time, and a body of prose. Nothing here is known of a host, of class names that one engine
 * uses, or of a language. Made in November 2026 after 44 saved pages of some thirty forums (2018 to 2024).
 *
 * It is asked last and says how sure it is. Where that is less than `SURE_ENOUGH` it finds nothing, and a person selects
 * the text instead. Who may read such a page is never known.
 *
 * To find is as much as a whole reader elsewhere, so a page carries `guessing/finder.ts` alone until the first gesture
 * brings `guessing/reading.ts`. Here both stand together, for whoever asks without a page that must stay light.
 */
export const site: Site = { ...finder, ...readingOf(finder.guess) };
