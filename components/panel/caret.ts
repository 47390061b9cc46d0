/** How a key moves a caret: what `Selection.modify` is asked for. */
export interface Step {
  readonly direction: 'forward' | 'backward';
  readonly by: 'character' | 'word' | 'line' | 'lineboundary';
}

interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key asks of the caret, as in any text on the reader's machine: arrows, with Ctrl (Alt on a Mac) by words, Home
 * and End. `null` for every other key, and for combinations that mean something else to the browser (Alt+Left on
 * Windows and Linux goes back a page).
 */
export function toStep(event: Keys, mac: boolean): Step | null {
  const byWord = mac ? event.altKey : event.ctrlKey;
  const toEdge = mac && event.metaKey;
  if (mac ? event.ctrlKey : event.altKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowRight':
      return { direction: 'forward', by: toEdge ? 'lineboundary' : byWord ? 'word' : 'character' };
    case 'ArrowLeft':
      return { direction: 'backward', by: toEdge ? 'lineboundary' : byWord ? 'word' : 'character' };
    case 'ArrowDown':
      return { direction: 'forward', by: 'line' };
    case 'ArrowUp':
      return { direction: 'backward', by: 'line' };
    case 'Home':
      return { direction: 'backward', by: 'lineboundary' };
    case 'End':
      return { direction: 'forward', by: 'lineboundary' };
    default:
      return null;
  }
}

/** Moves the caret or, when extending, its end of the selection; it never leaves `words`. */
export function moveCaret(selection: Selection, words: Element, step: Step, extend: boolean): void {
  if (!words.contains(selection.focusNode)) selection.collapse(firstText(words) ?? words, 0);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.modify(extend ? 'extend' : 'move', step.direction, step.by);
  if (words.contains(selection.focusNode) && words.contains(selection.anchorNode)) return;
  if (anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

export function firstText(words: Element): Text | null {
  const node = words.querySelector('[data-start]')?.firstChild;
  return node instanceof Text ? node : null;
}
