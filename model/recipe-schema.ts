import * as z from 'zod/mini';
import { instantSchema } from './post-schema.ts';
import { MAX_RECIPES, MAX_SELECTOR, RECIPE_FILE, type Recipe, type RecipeFile } from './recipe.ts';

/**
 * What a taught selector is made of: names, classes, attributes and steps to a child. Nothing that makes a browser search
 * the whole page for every element (`:has`, `:nth-…`), and no list.
 */
const PART = String.raw`(?:[a-z][a-z0-9-]*)?(?:\.[\w-]+|\[[a-z][a-z0-9_-]*(?:[~]?="[^"\\\]]{1,100}")?\])*`;
const SELECTOR = new RegExp(`^(?=\\S)${PART}(?: > ${PART}){0,6}$`);

const selector = z.string().check(
  z.minLength(1),
  z.maxLength(MAX_SELECTOR),
  z.refine((value) => SELECTOR.test(value)),
);
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

export const recipeSchema: z.ZodMiniType<Recipe> = z.object({
  host: z.string().check(z.regex(HOST)),
  post: selector,
  text: selector,
  author: selector,
  time: z.nullable(selector),
  link: z.nullable(selector),
  taughtAt: instantSchema,
});

/** A file of recipes, as one colleague hands it to another. */
export const recipeFileSchema: z.ZodMiniType<RecipeFile> = z.object({
  format: z.literal(RECIPE_FILE),
  version: z.literal(1),
  recipes: z.array(recipeSchema).check(z.minLength(1), z.maxLength(MAX_RECIPES)),
});
