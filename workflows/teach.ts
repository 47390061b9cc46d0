import type { Instant } from '../model/ids.ts';
import { RECIPE_FILE, type Recipe, type RecipeFile } from '../model/recipe.ts';
import { recipeFileSchema } from '../model/recipe-schema.ts';
import { fail, ok, type Problem, problem, type Result } from '../model/result.ts';
import { refusePlace } from '../privacy/guards.ts';
import type { Library } from '../storage/library.ts';

type Shelf = Pick<Library, 'recipes' | 'saveRecipes'>;

/** Keeps what a page was shown; only for the host that the page itself is on, as the browser says. */
export async function keepRecipe(library: Shelf, recipe: Recipe, host: string): Promise<Result<{ kept: true }>> {
  if (recipe.host !== host || refusePlace(`https://${host}/`)) return fail(problem('invalid-message'));
  await library.saveRecipes([recipe]);
  return ok({ kept: true });
}

/** All recipes, or those of some hosts, as a file for a colleague. */
export async function exportRecipes(library: Shelf, hosts?: readonly string[]): Promise<RecipeFile> {
  const recipes = await library.recipes();
  return { format: RECIPE_FILE, version: 1, recipes: recipes.filter(({ host }) => hosts?.includes(host) ?? true) };
}

/** What a file of recipes would change, before anything is written. */
export interface RecipeImport {
  readonly fresh: readonly Recipe[];
  /** Hosts that were taught here too, with when each recipe was made. */
  readonly replaces: readonly { readonly recipe: Recipe; readonly here: Instant }[];
  /** The same as here already. */
  readonly same: number;
}

/** Larger files hold no recipes that people made by pointing. UTF-16 units. */
const MAX_FILE = 1_000_000;

/** Reads a colleague's file. It is data and is believed in nothing: any recipe that does not fit refuses the whole file. */
export async function readRecipes(library: Shelf, text: string): Promise<Result<RecipeImport, Problem>> {
  if (text.length > MAX_FILE) return fail(problem('file-too-large'));
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return fail(problem('file-unreadable'));
  }
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown };
  if (format !== RECIPE_FILE) return fail(problem('file-foreign'));
  if (typeof version === 'number' && version > 1) return fail(problem('file-newer'));
  const file = recipeFileSchema.safeParse(content);
  if (!file.success) return fail(problem('file-damaged'));
  const recipes = [...new Map(file.data.recipes.map((recipe) => [recipe.host, recipe])).values()];
  if (recipes.some(({ host }) => refusePlace(`https://${host}/`))) return fail(problem('file-damaged'));
  const here = new Map((await library.recipes()).map((recipe) => [recipe.host, recipe]));
  const isSame = (recipe: Recipe): boolean => JSON.stringify(here.get(recipe.host)) === JSON.stringify(recipe);
  const others = recipes.filter((recipe) => !isSame(recipe));
  return ok({
    fresh: others.filter(({ host }) => !here.has(host)),
    replaces: others.flatMap((recipe) => {
      const before = here.get(recipe.host);
      return before ? [{ recipe, here: before.taughtAt }] : [];
    }),
    same: recipes.length - others.length,
  });
}

/** Writes what a person has looked at and agreed to. */
export const importRecipes = (library: Shelf, { fresh, replaces }: RecipeImport): Promise<void> =>
  library.saveRecipes([...fresh, ...replaces.map(({ recipe }) => recipe)]);
