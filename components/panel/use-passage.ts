import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Span, toTrimmed, toWholeCharacters } from '../../annotations/span.ts';
import { readPassage } from '../base/passage.ts';

/** What is selected in the words, and where it ends on the screen, relative to the box around them. */
export interface Passage extends Span {
  readonly below: number;
  readonly right: number;
}

/** Follows the selection as long as it lies in `words`. While a pointer is down nothing is answered: it still moves. */
export function usePassage(words: RefObject<HTMLElement | null>, text: string): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const box = words.current;
    if (!box) return;
    const page = box.ownerDocument;
    const controller = new AbortController();
    const { signal } = controller;
    let down = false;
    const follow = (): void => {
      if (!down) setPassage(readSelected(box, text));
    };
    box.addEventListener(
      'pointerdown',
      () => {
        down = true;
        setPassage(null);
      },
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel'])
      page.addEventListener(
        end,
        () => {
          if (!down) return;
          down = false;
          follow();
        },
        { signal },
      );
    page.addEventListener('selectionchange', follow, { signal });
    const size = new ResizeObserver(follow);
    size.observe(box);
    return () => {
      controller.abort();
      size.disconnect();
    };
  }, [words, text]);
  return passage;
}

/** What is selected in the words at this moment; browsers tell of a change of the selection only afterwards. */
export function readSelected(box: HTMLElement, text: string): Passage | null {
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(selection.anchorNode) && !box.contains(selection.focusNode)) return null;
  const read = readPassage(box, range);
  const span = read && toTrimmed(text, toWholeCharacters(text, read.start, read.end));
  if (!span) return null;
  const around = box.getBoundingClientRect();
  const rects = range.getClientRects();
  const last = rects[rects.length - 1] ?? around;
  return { ...span, below: Math.min(last.bottom, around.bottom) - around.top, right: last.right - around.left };
}
