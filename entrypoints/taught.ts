import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carry } from '../capture/carried.ts';
import type { Recipe } from '../model/recipe.ts';
import { siteOfRecipe } from '../sites/teaching/taught.ts';

declare global {
  /** Makes a reader of a recipe; called by the background, which has checked it. */
  var earshotTaught: ((recipe: Recipe) => void) | undefined;
}

/** The reader of a host that somebody taught; its recipe is handed in after it. */
export default defineUnlistedScript(() => {
  globalThis.earshotTaught = (recipe) => carry(siteOfRecipe(recipe));
});
