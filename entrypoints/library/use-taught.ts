import { useState } from 'preact/hooks';
import type { Loaded, TaughtProps } from '../../components/settings/taught-section.tsx';
import type { Recipe } from '../../model/recipe.ts';
import { type Problem, problem } from '../../model/result.ts';
import type { Library } from '../../storage/library.ts';
import { exportRecipes, importRecipes, type RecipeImport, readRecipes } from '../../workflows/teach.ts';
import { download } from '../wiring/download.ts';
import { useWatched } from '../wiring/use-watched.ts';

/** What was taught, and what a user can do about it. */
export function useTaught(library: Library, attempt: (work: () => Promise<unknown>) => void): TaughtProps {
  const watched = useWatched(library, 'recipes', () => library.recipes());
  const [removed, setRemoved] = useState<Recipe | null>(null);
  const [waiting, setWaiting] = useState<RecipeImport | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  async function load(file: File): Promise<void> {
    const refuse = (why: Problem) => setLoaded({ kind: 'refused', file: file.name, problem: why });
    const text = await file.text().catch(() => null);
    if (text === null) return refuse(problem('file-unreadable'));
    const read = await readRecipes(library, text);
    if (!read.ok) return refuse(read.error);
    const { fresh, replaces, same } = read.value;
    setWaiting(read.value);
    setLoaded({ kind: 'asked', fresh: fresh.length, replaces: replaces.length, same });
  }

  return {
    recipes: watched.state === 'here' ? watched.value : [],
    loaded,
    removed,
    onRemove: (recipe) =>
      attempt(async () => {
        await library.removeRecipe(recipe.host);
        setRemoved(recipe);
      }),
    onUndo: () =>
      attempt(async () => {
        if (removed) await library.saveRecipes([removed]);
        setRemoved(null);
      }),
    onSave: () =>
      attempt(async () => {
        const file = await exportRecipes(library);
        download('earshot-sites.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json');
      }),
    onLoad: (file) => attempt(() => load(file)),
    onAdd: () =>
      attempt(async () => {
        if (waiting) await importRecipes(library, waiting);
        setWaiting(null);
        setLoaded({ kind: 'added' });
      }),
    onCancel: () => {
      setWaiting(null);
      setLoaded(null);
    },
  };
}
