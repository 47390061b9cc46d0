import { expect, test } from 'vitest';
import type { SiteId } from './ids.ts';
import { type SiteCount, toHealth } from './site-health.ts';

const day = (site: string, read: number, missed: SiteCount['missed'] = {}, date = '2026-03-09'): SiteCount => ({
  site: site as SiteId,
  day: date,
  entered: read * 10,
  read,
  missed,
});

test('days of one site are one row', () => {
  expect(toHealth([day('reddit', 3), day('bluesky', 1), day('reddit', 4, {}, '2026-03-10')])).toEqual([
    { site: 'bluesky', entered: 10, read: 1, failing: null },
    { site: 'reddit', entered: 70, read: 7, failing: null },
  ]);
});

test('a field that is missing on one reading in five says that the page has changed', () => {
  expect(toHealth([day('reddit', 10, { published: 2, text: 1 })])[0]?.failing).toEqual({
    field: 'published',
    missed: 2,
  });
  expect(toHealth([day('reddit', 10, { published: 1 })])[0]?.failing).toBeNull();
});

test('few readings say nothing yet, and neither does a field that not every post has', () => {
  expect(toHealth([day('reddit', 4, { text: 4 })])[0]?.failing).toBeNull();
  expect(toHealth([day('reddit', 40, { contentWarning: 40 })])[0]?.failing).toBeNull();
});
