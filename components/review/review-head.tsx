import { reviewOf } from '../../locales/review.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';
import { type Numbered, stateOf } from './finding-text.tsx';

export interface ReviewHeadProps {
  readonly pseudonym: string;
  readonly backLink: string;
  readonly all: readonly Numbered[];
  readonly left: number;
  readonly current: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `null` where there is nothing to finish: a composite is no one's working text. */
  readonly finish: { readonly done: boolean; readonly undoable: boolean } | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFinish: () => void;
  readonly onReopen: () => void;
}

/** How far one is, what can be undone, and the end. */
export function ReviewHead(props: ReviewHeadProps) {
  const { pseudonym, backLink, all, left, current, canUndo, canRedo, finish } = props;
  const words = reviewOf(useLanguage());
  const waits = left > 0;
  return (
    <>
      <header class="review-head">
        <div class="row">
          <a class="btn quiet icon" href={backLink} aria-label={words.back}>
            <Icon name="left" />
          </a>
          <h1>{words.heading(pseudonym)}</h1>
        </div>
        {all.length > 0 ? (
          <div
            class="meter"
            role="progressbar"
            aria-label={words.progress}
            aria-valuemin={0}
            aria-valuemax={all.length}
            aria-valuenow={all.length - left}
            aria-valuetext={words.decided(all.length - left, all.length)}
          >
            <ol aria-hidden="true">
              {all.map(({ number, item }) => (
                <li key={number} class={number === current ? 'now' : stateOf(item) === 'open' ? '' : 'done'} />
              ))}
            </ol>
            <span class="num">{words.decided(all.length - left, all.length)}</span>
          </div>
        ) : null}
        <div class="row wrap review-acts">
          <button
            type="button"
            class="btn quiet"
            onClick={props.onUndo}
            {...(canUndo ? {} : { 'aria-disabled': true })}
          >
            <Icon name="undo" />
            {words.undo} <kbd>U</kbd>
          </button>
          {canRedo ? (
            <button type="button" class="btn quiet" onClick={props.onRedo}>
              <Icon name="retry" />
              {words.redo}
            </button>
          ) : null}
          {finish && !finish.done ? (
            <button
              type="button"
              class={waits ? 'btn' : 'btn primary'}
              onClick={() => !waits && props.onFinish()}
              {...(waits ? { 'aria-disabled': true, 'aria-describedby': 'finish-waits' } : {})}
            >
              {words.finish}
            </button>
          ) : null}
          {waits ? (
            <span id="finish-waits" class="sr">
              {words.finishWaits(left)}
            </span>
          ) : null}
        </div>
      </header>
      {finish?.done ? (
        <div class="library-told">
          <Notice live>
            {finish.undoable ? words.finished : words.finishedForGood}{' '}
            {finish.undoable ? (
              <button type="button" class="link" onClick={props.onReopen}>
                {words.takeBack}
              </button>
            ) : null}
          </Notice>
        </div>
      ) : null}
    </>
  );
}
