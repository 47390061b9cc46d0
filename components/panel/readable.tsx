import type { Ref, RefObject } from 'preact';
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../annotations/span.ts';
import { panelOf } from '../../locales/panel.ts';
import type { WorkingText } from '../../model/clip.ts';
import { useLanguage } from '../base/context.tsx';
import { Quotation } from '../base/quotation.tsx';
import type { Marked } from '../base/working-text.ts';
import { firstText, moveCaret, toStep } from './caret.ts';
import { type Ends, readEnds, selectEnds, toRange } from './passage-range.ts';
import { SelectionToolbar } from './selection-toolbar.tsx';
import { readSelected, usePassage } from './use-passage.ts';

/** What a parent may ask of the words. */
export interface Reader {
  /** Puts the focus into the words and selects a passage, or puts the caret behind it. */
  show(span: Span, how: 'select' | 'after'): void;
}

const IS_MAC = /Mac/.test(globalThis.navigator?.userAgent ?? '');

/**
 * A clip's words, in which passages are selected by pointer or by keyboard. For screen readers it is a text field that
 * cannot be changed, so that the keys of the caret reach it. Nothing in its tree is editable.
 */
export function Readable({
  text,
  marks,
  lang,
  label,
  onHighlight,
  onOpen,
  readerRef,
}: {
  readonly text: WorkingText;
  readonly marks: readonly Marked[];
  readonly lang: string | null;
  readonly label: string;
  readonly onHighlight: (span: Span, withNote: boolean) => void;
  /** A highlight was pressed. */
  readonly onOpen: (key: string) => void;
  readonly readerRef: Ref<Reader>;
}) {
  const words = panelOf(useLanguage());
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [byKeys, setByKeys] = useState(false);
  const passage = usePassage(box, text.text);
  const selection = (): Selection | null => box.current?.ownerDocument.getSelection() ?? null;

  // A new highlight is drawn by cutting runs anew, which would throw the caret back: it is read before and set after.
  const before = useRef<Ends | null>(null);
  before.current = box.current && readEnds(box.current);
  useLayoutEffect(() => {
    if (box.current && before.current) selectEnds(box.current, before.current);
  }, [marks, text]);

  useImperativeHandle(readerRef, () => ({
    show(span, how) {
      const range = box.current && toRange(box.current, span);
      if (!range) return;
      box.current?.focus({ preventScroll: true });
      if (how === 'after') range.collapse(false);
      selection()?.removeAllRanges();
      selection()?.addRange(range);
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      setByKeys(true);
    },
  }));

  const highlight = (withNote: boolean): void => {
    const selected = box.current && readSelected(box.current, text.text);
    if (!selected) return;
    const { start, end } = selected;
    // The toolbar is about to go, and the focus with it if it was there.
    box.current?.focus({ preventScroll: true });
    selection()?.collapseToEnd();
    onHighlight({ start, end }, withNote);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const now = selection();
    if (!box.current || !now) return;
    const step = toStep(event, IS_MAC);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (step) moveCaret(now, box.current, step, event.shiftKey);
    else if (plain && !now.isCollapsed && event.key.toLowerCase() === 'h') highlight(false);
    else if (plain && !now.isCollapsed && event.key.toLowerCase() === 'n') highlight(true);
    else if (event.key === 'Escape' && !now.isCollapsed) now.collapseToEnd();
    else if ((IS_MAC ? event.metaKey : event.ctrlKey) && event.key === 'a') now.selectAllChildren(box.current);
    else return;
    setByKeys(true);
    event.preventDefault();
  };

  return (
    <div class="readable">
      {/* biome-ignore lint/a11y/useSemanticElements: a <textarea> can set no quotation. */}
      <div
        ref={box}
        class={byKeys ? 'readable-words by-keys' : 'readable-words'}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={hint}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={() => setByKeys(false)}
        onFocus={(event) => {
          const now = selection();
          const node = firstText(event.currentTarget);
          if (!event.currentTarget.matches(':focus-visible')) return;
          setByKeys(true);
          if (now && node && !event.currentTarget.contains(now.focusNode)) now.collapse(node, 0);
        }}
        onClick={(event) => {
          const mark = (event.target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'];
          if (mark && selection()?.isCollapsed) onOpen(mark);
        }}
      >
        <Quotation text={text} marks={marks} lang={lang} hung />
        <Caret words={box} shown={byKeys} />
      </div>
      {passage ? <SelectionToolbar below={passage.below} right={passage.right} onHighlight={highlight} /> : null}
      <p id={hint} class="readable-hint hint">
        {words.wordsHint(<kbd key="shift">{words.shift}</kbd>, <kbd key="h">H</kbd>, <kbd key="n">N</kbd>)}
      </p>
      <Spoken passage={passage} text={text.text} />
    </div>
  );
}

/** The caret of the keyboard; browsers draw none in words that cannot be changed. */
function Caret({ words, shown }: { readonly words: RefObject<HTMLDivElement | null>; readonly shown: boolean }) {
  const own = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const box = words.current;
    if (!box || !shown) return;
    const page = box.ownerDocument;
    const place = (): void => {
      const caret = own.current;
      const selection = page.getSelection();
      if (!caret || !selection?.focusNode || !box.contains(selection.focusNode)) {
        if (caret) caret.hidden = true;
        return;
      }
      const range = page.createRange();
      range.setStart(selection.focusNode, selection.focusOffset);
      const rects = range.getClientRects();
      const at = rects[rects.length - 1];
      const around = box.getBoundingClientRect();
      caret.hidden = !at;
      if (!at) return;
      caret.style.insetBlockStart = `${at.top - around.top}px`;
      caret.style.left = `${at.left - around.left}px`;
      caret.style.blockSize = `${at.height}px`;
      caret.scrollIntoView({ block: 'nearest' });
    };
    place();
    page.addEventListener('selectionchange', place);
    const size = new ResizeObserver(place);
    size.observe(box);
    return () => {
      page.removeEventListener('selectionchange', place);
      size.disconnect();
    };
  }, [words, shown]);
  return <span ref={own} class="readable-caret" aria-hidden="true" hidden />;
}

/** Tells a screen reader what is selected, at the first pause. */
function Spoken({ passage, text }: { readonly passage: Span | null; readonly text: string }) {
  const words = panelOf(useLanguage());
  const [said, say] = useState('');
  const selected = passage ? text.slice(passage.start, passage.end) : '';
  useEffect(() => {
    const timer = setTimeout(() => say(selected), 400);
    return () => clearTimeout(timer);
  }, [selected]);
  return (
    <p class="sr" role="status">
      {said ? words.selected(said) : ''}
    </p>
  );
}
