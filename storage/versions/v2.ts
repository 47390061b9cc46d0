import type { Recipe } from '../../model/recipe.ts';
import type { SiteCount } from '../../model/site-health.ts';

/** Version 2 adds what was taught of a host and the numbers that tell a site's health. Nothing that was there changes. */
export const stores = {
  recipes: 'host',
  counts: '[site+day], day',
} as const;

export type RecipeRecord = Recipe;
export type CountRecord = SiteCount;
