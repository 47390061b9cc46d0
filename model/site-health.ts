import type { SiteId } from './ids.ts';
import type { PostField } from './post.ts';

/** What was read on one site on one day: numbers and nothing else. */
export interface SiteCount {
  readonly site: SiteId;
  /** In UTC: `2026-03-09`. */
  readonly day: string;
  /** Posts that the pointer or the focus came to. */
  readonly entered: number;
  /** Posts that were read for a clip. */
  readonly read: number;
  /** How often a field was missing although no page of the site is without it. */
  readonly missed: Readonly<Partial<Record<PostField, number>>>;
}

/** What one gesture adds to a day's numbers. */
export type SiteCounted = Omit<SiteCount, 'day'>;

/** The fields that every post has somewhere: a site that keeps missing one of them has changed its page. */
export const EXPECTED_FIELDS = [
  'author.name',
  'text',
  'published',
  'permalink',
] as const satisfies readonly PostField[];
export type ExpectedField = (typeof EXPECTED_FIELDS)[number];

export interface SiteHealth {
  readonly site: SiteId;
  readonly entered: number;
  readonly read: number;
  /** The field that is missing most often, where it is missing often enough to tell of a change. */
  readonly failing: { readonly field: ExpectedField; readonly missed: number } | null;
}

/** So many readings say something, and this share of them without a field says that the page has changed. */
const ENOUGH = 5;
const FAILING = 0.2;

/** The health of each site from its days, the sites in the order of their ids. */
export function toHealth(counts: readonly SiteCount[]): SiteHealth[] {
  const bySite = Map.groupBy(counts, ({ site }) => site);
  return [...bySite]
    .map(([site, days]) => {
      const sum = (of: (day: SiteCount) => number): number => days.reduce((total, day) => total + of(day), 0);
      const read = sum((day) => day.read);
      const [worst] = EXPECTED_FIELDS.map((field) => ({ field, missed: sum((day) => day.missed[field] ?? 0) })).sort(
        (a, b) => b.missed - a.missed,
      );
      const fails = worst && read >= ENOUGH && worst.missed / read >= FAILING;
      return { site, entered: sum((day) => day.entered), read, failing: fails ? worst : null };
    })
    .sort((a, b) => a.site.localeCompare(b.site));
}
