import type { Instant } from '../../model/ids.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { SiteCount } from '../../model/site-health.ts';

/** Version 2 adds what was taught of a host, the numbers that tell a site's health, and when the browser was started. Nothing that was there changes. */
export const stores = {
  recipes: 'host',
  counts: '[site+day], day',
  moments: 'id',
} as const;

export type RecipeRecord = Recipe;
/** When something last happened: the browser was started. */
export interface MomentRecord {
  readonly id: 'browser-started';
  readonly at: Instant;
}
export type CountRecord = SiteCount;
