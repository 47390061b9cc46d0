import { useLayoutEffect, useRef } from 'preact/hooks';
import { panelOf } from '../../locales/panel.ts';
import { useLanguage } from '../base/context.tsx';

/** What can be done with the selected words: it stands below their end, and never takes the selection away. */
export function SelectionToolbar({
  below,
  right,
  onHighlight,
}: {
  /** Where the selected words end, in CSS pixels from the upper left corner of the box around them. */
  readonly below: number;
  readonly right: number;
  readonly onHighlight: (withNote: boolean) => void;
}) {
  const words = panelOf(useLanguage());
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bar = own.current;
    const around = bar?.offsetParent;
    if (!bar || !around) return;
    const furthest = around.clientWidth - bar.offsetWidth;
    bar.style.left = `${Math.max(0, Math.min(right - bar.offsetWidth / 2, furthest))}px`;
    bar.style.top = `${below + 6}px`;
  }, [below, right]);
  return (
    <div
      ref={own}
      class="toolbar readable-toolbar"
      role="toolbar"
      aria-label={words.selectedWords}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" class="btn" onClick={() => onHighlight(false)}>
        {words.highlight} <kbd>H</kbd>
      </button>
      <button type="button" class="btn" onClick={() => onHighlight(true)}>
        {words.note} <kbd>N</kbd>
      </button>
    </div>
  );
}
