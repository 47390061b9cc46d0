import { useCallback } from 'preact/hooks';
import { panelOf } from '../../locales/panel.ts';
import type { Highlight } from '../../model/annotation.ts';
import type { AnnotationId } from '../../model/ids.ts';
import type { Rewording, Written } from '../../model/writing.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { useDraft } from '../writing/use-draft.ts';
import { WritingField } from '../writing/writing-field.tsx';
import type { Placed } from './placed.ts';

export interface HighlightActs {
  readonly onNote: (id: AnnotationId, change: Rewording) => Promise<Written>;
  readonly onRemove: (highlight: Highlight) => void;
  readonly onRestore: (highlight: Highlight) => void;
  /** Back to its words in the quotation. */
  readonly onShow: (placed: Placed) => void;
}

/** The highlights of a clip, like footnotes: number, words, note. Removed ones leave a line with Undo. */
export function HighlightList({
  placed,
  codes,
  removed,
  acts,
}: {
  readonly placed: readonly Placed[];
  /** The look of each highlight in the text, by its id. */
  readonly codes: ReadonlyMap<string, number>;
  readonly removed: readonly Highlight[];
  readonly acts: HighlightActs;
}) {
  const words = panelOf(useLanguage());
  return (
    <section class="part" aria-labelledby="highlights">
      <h2 id="highlights">{words.highlights}</h2>
      {placed.length === 0 && removed.length === 0 ? <p class="faint">{words.noHighlights}</p> : null}
      <ol class="notes">
        {placed.map((each) => (
          <Footnote key={each.highlight.id} placed={each} code={codes.get(each.highlight.id) ?? 5} acts={acts} />
        ))}
      </ol>
      {removed.map((highlight) => (
        <p key={highlight.id} class="removed" role="status">
          <span>{words.highlightRemoved(highlight.target.selector[0].exact)}</span>
          <button type="button" class="link" onClick={() => acts.onRestore(highlight)}>
            {words.undo}
          </button>
        </p>
      ))}
    </section>
  );
}

function Footnote({
  placed,
  code,
  acts,
}: {
  readonly placed: Placed;
  readonly code: number;
  readonly acts: HighlightActs;
}) {
  const words = panelOf(useLanguage());
  const { highlight, number, span } = placed;
  const save = useCallback((change: Rewording) => acts.onNote(highlight.id, change), [acts, highlight.id]);
  const draft = useDraft(`note/${highlight.clipId}/${highlight.id}`, highlight.note, highlight.updatedAt, save);
  const quoted = highlight.target.selector[0].exact;
  return (
    <li id={`note-${highlight.id}`}>
      <button
        type="button"
        class="note-number"
        aria-label={words.showHighlight(number)}
        disabled={!span}
        onClick={() => acts.onShow(placed)}
      >
        <i class="mark" data-code={code} />
        {number}
      </button>
      <div class="note-body">
        <p class="note-words">
          <span dir="auto">{quoted}</span>
        </p>
        {span ? null : (
          <p class="note-lost">
            <Icon name="warning" />
            <span>{words.lost}</span>
          </p>
        )}
        <WritingField
          draft={draft}
          label={words.noteOn(number)}
          quiet
          rows={1}
          placeholder={words.notePlaceholder}
          aside={
            <>
              <kbd>Esc</kbd> {words.backToWords}
            </>
          }
          onEscape={() => acts.onShow(placed)}
        />
      </div>
      <button
        type="button"
        class="btn quiet small icon"
        aria-label={words.removeHighlight(number)}
        onClick={() => acts.onRemove(highlight)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
