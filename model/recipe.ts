import type { Instant } from './ids.ts';

/** How posts look on one host, as somebody showed it by pointing at one. Data, never code: selectors and nothing else. */
export interface Recipe {
  /** The one host that it is for. */
  readonly host: string;
  /** What names the block of a post. */
  readonly post: string;
  /** What names its parts within that block. */
  readonly text: string;
  readonly author: string;
  /** Null where the page shows no time, or it was not pointed at. */
  readonly time: string | null;
  /** The link to the post itself. */
  readonly link: string | null;
  readonly taughtAt: Instant;
}

/** The first line of a file of recipes says what it is. */
export const RECIPE_FILE = 'earshot-recipes';
export interface RecipeFile {
  readonly format: typeof RECIPE_FILE;
  readonly version: 1;
  readonly recipes: readonly Recipe[];
}

/** Longer selectors are no recipe that a person made by pointing. UTF-16 units. */
export const MAX_SELECTOR = 300;
export const MAX_RECIPES = 500;
