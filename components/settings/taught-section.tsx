import { useRef } from 'preact/hooks';
import { settingsOf } from '../../locales/settings.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';
import { toDayWords } from '../clip/dates.ts';

/** A file that was read and waits to be agreed to, or why it was not loaded. */
export type Loaded =
  | { readonly kind: 'asked'; readonly fresh: number; readonly replaces: number; readonly same: number }
  | { readonly kind: 'added' }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: Problem };

export interface TaughtProps {
  readonly recipes: readonly Recipe[];
  readonly loaded: Loaded | null;
  /** The recipe that was just forgotten. */
  readonly removed: Recipe | null;
  readonly onRemove: (recipe: Recipe) => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What was taught, to be forgotten, handed on and taken over. */
export function TaughtSection(props: TaughtProps) {
  const language = useLanguage();
  const words = settingsOf(language).taught;
  const { recipes, removed } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="settings-section" aria-labelledby="set-taught">
      <h2 id="set-taught">{words.title}</h2>
      <p>{words.lead}</p>
      {recipes.length === 0 && !removed ? <p class="settings-none">{words.none}</p> : null}
      <ul class="settings-list">
        {recipes.map((recipe) => (
          <li key={recipe.host} class="set">
            <div>
              <b>{recipe.host}</b>
              <p>{words.taughtOn(toDayWords(recipe.taughtAt, new Date(), language))}</p>
            </div>
            <button type="button" class="btn small" onClick={() => props.onRemove(recipe)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {removed ? (
        <p class="settings-undo" role="status">
          {words.removed(removed.host)}{' '}
          <button type="button" class="link" onClick={props.onUndo}>
            {words.undo}
          </button>
        </p>
      ) : null}
      <Told {...props} />
      <div class="acts">
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) props.onLoad(chosen);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="btn" onClick={() => file.current?.click()}>
          <Icon name="upload" />
          {words.load}
        </button>
        {recipes.length > 0 ? (
          <button type="button" class="btn quiet" onClick={props.onSave}>
            <Icon name="download" />
            {words.save}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function Told({ loaded, onAdd, onCancel }: TaughtProps) {
  const language = useLanguage();
  const words = settingsOf(language).taught;
  if (!loaded) return null;
  if (loaded.kind === 'added')
    return (
      <Notice live>
        <p>{words.added}</p>
      </Notice>
    );
  if (loaded.kind === 'refused')
    return (
      <Notice tone="stop" live>
        <strong>{words.notLoaded(loaded.file)}</strong> {termsOf(language).problems[loaded.problem.code]}
      </Notice>
    );
  return (
    <Notice live>
      <p>{words.found(loaded.fresh, loaded.replaces, loaded.same)}</p>
      <div class="acts">
        {loaded.fresh + loaded.replaces > 0 ? (
          <button type="button" class="btn small" onClick={onAdd}>
            {words.add}
          </button>
        ) : null}
        <button type="button" class="btn small quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </Notice>
  );
}
