import type { MissReason, Reading } from '../../model/post.ts';
import { EXPECTED_FIELDS, type ExpectedField, type SiteCounted } from '../../model/site-health.ts';

/** A field whose anchors found nothing at all, or something unreadable: that is the page's doing, not the author's. */
const TELLING: readonly MissReason[] = ['no-anchor', 'unreadable'];

const missedOf = ({ misses }: Reading): ExpectedField[] =>
  EXPECTED_FIELDS.filter((expected) =>
    misses.some(({ field, reason }) => field === expected && TELLING.includes(reason)),
  );

/** The numbers of one gesture; nothing of the post is in them. */
export const toCounted = (reading: Reading, entered: number): SiteCounted => ({
  site: reading.post.site,
  entered: Math.max(1, entered),
  read: 1,
  missed: Object.fromEntries(missedOf(reading).map((field) => [field, 1])),
});

/** The words stand nowhere that the reader knows of: the page is built in another way than it was. */
export const hasChanged = (reading: Reading): boolean => missedOf(reading).includes('text');
