import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carriedSites } from '../capture/carried.ts';
import { leave } from '../capture/more.ts';
import { readingOf } from '../sites/guessing/reading.ts';

/** Loaded into a frame on its first clip where its site guesses, and came without its reading. */
export default defineUnlistedScript(() => {
  for (const site of carriedSites()) if (site.guess) Object.assign(site, readingOf(site.guess));
  leave({ reading: true });
});
