import { panelOf } from '../../locales/panel.ts';
import { useLanguage } from '../base/context.tsx';
import { Keys } from '../base/keys.tsx';
import { Quotation } from '../base/quotation.tsx';

/** Before the first clip: what will stand here and how it comes. `shortcut` as the browser shows it, `Alt+C`. */
export function EmptyPanel({
  shortcut,
  onPractise,
}: {
  readonly shortcut: string | null;
  readonly onPractise: () => void;
}) {
  const words = panelOf(useLanguage());
  return (
    <section class="empty-panel">
      <Quotation text={{ text: words.empty.promise, masks: [] }} hung />
      <ol class="how">
        <li>
          <b>{words.empty.point}</b>
          <span>
            {words.empty.press}
            {shortcut ? (
              <>
                {words.empty.orKeys} <Keys shortcut={shortcut} />
              </>
            ) : null}
            .
          </span>
        </li>
        <li>
          <b>{words.empty.select}</b>
          <span>{words.empty.mark}</span>
        </li>
        <li>
          <b>{words.empty.say}</b>
          <span>{words.empty.questions}</span>
        </li>
      </ol>
      <div>
        <button type="button" class="btn primary" onClick={onPractise}>
          {words.empty.practise}
        </button>
      </div>
    </section>
  );
}
