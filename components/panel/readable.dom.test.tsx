import { cleanup, render } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../assets/styles/page.css';
import './panel.css';
import type { Span } from '../../annotations/span.ts';
import type { WorkingText } from '../../model/clip.ts';
import type { Marked } from '../base/working-text.ts';
import { toRange } from './passage-range.ts';
import { Readable, type Reader } from './readable.tsx';

const text: WorkingText = {
  text: 'When I said nine, he typed it. Write to [email] please.\n\nThen a nurse asked 😖 me.',
  masks: [{ start: 40, end: 47, identifier: 'email' }],
};
const at = (words: string): Span => {
  const start = text.text.indexOf(words);
  return { start, end: start + words.length };
};

afterEach(cleanup);

function show(marks: readonly Marked[] = []) {
  const onHighlight = vi.fn<(span: Span, withNote: boolean) => void>();
  const onOpen = vi.fn<(key: string) => void>();
  const reader = createRef<Reader>();
  const view = render(
    <Readable
      text={text}
      marks={marks}
      lang="en"
      label="Words of P07"
      onHighlight={onHighlight}
      onOpen={onOpen}
      readerRef={reader}
    />,
  );
  const words = view.getByRole('textbox', { name: 'Words of P07' });
  const select = (span: Span): void => {
    const range = toRange(words, span);
    if (!range) throw new Error('These words are not drawn');
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  const wordsOf = (span: Span | undefined): string => (span ? text.text.slice(span.start, span.end) : '');
  return { view, words, select, onHighlight, onOpen, reader, wordsOf };
}

test('selected words can be highlighted with the toolbar', async () => {
  const { view, select, onHighlight, wordsOf } = show();
  expect(view.queryByRole('toolbar')).toBeNull();
  select(at('he typed it'));
  await view.findByRole('toolbar');
  await userEvent.click(view.getByRole('button', { name: /Highlight/ }));
  expect(wordsOf(onHighlight.mock.lastCall?.[0])).toBe('he typed it');
  expect(onHighlight.mock.lastCall?.[1]).toBe(false);
  await vi.waitFor(() => expect(view.queryByRole('toolbar')).toBeNull());
});

test('the same by keyboard alone: caret, Shift and arrows, H and N', async () => {
  const { view, words, onHighlight, wordsOf } = show();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(words);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await userEvent.keyboard('{Shift>}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}');
  await view.findByRole('toolbar');
  await userEvent.keyboard('h');
  expect(wordsOf(onHighlight.mock.lastCall?.[0])).toBe('I said');
  await userEvent.keyboard('{Shift>}{End}{/Shift}');
  await view.findByRole('toolbar');
  await userEvent.keyboard('N');
  expect(onHighlight.mock.lastCall?.[1]).toBe(true);
  expect(document.activeElement).toBe(words);
});

test('the caret never leaves the words, and Escape lets the selection go', async () => {
  const { view, words } = show();
  await userEvent.keyboard('{Tab}{ArrowLeft}{ArrowUp}{Home}');
  expect(words.contains(getSelection()?.focusNode ?? null)).toBe(true);
  for (let i = 0; i < 12; i++) await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(words.contains(getSelection()?.focusNode ?? null)).toBe(true);
  await view.findByRole('toolbar');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(view.queryByRole('toolbar')).toBeNull());
});

test('a masked word is taken whole, half a character never, and space at the ends not at all', async () => {
  const { view, words, onHighlight, wordsOf } = show();
  const bar = words.querySelector('.bar')?.firstChild;
  const emoji = [...words.querySelectorAll('[data-start]')].at(-1)?.firstChild;
  if (!(bar instanceof Text) || !(emoji instanceof Text)) throw new Error('The words are not drawn as expected');
  words.focus();
  getSelection()?.setBaseAndExtent(bar, 1, bar, 3);
  await view.findByRole('toolbar');
  await userEvent.keyboard('h');
  expect(wordsOf(onHighlight.mock.lastCall?.[0])).toBe('[email]');
  const half = (emoji.data.indexOf('😖') ?? 0) + 1;
  getSelection()?.setBaseAndExtent(emoji, half, emoji, half + 2);
  await view.findByRole('toolbar');
  await userEvent.keyboard('h');
  expect(wordsOf(onHighlight.mock.lastCall?.[0])).toBe('😖');
});

test('words outside, and a selection of nothing but space, offer nothing', async () => {
  const { view, select } = show();
  select({ start: at(' he typed').start, end: at(' he typed').start + 1 });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(view.queryByRole('toolbar')).toBeNull();
});

test('overlapping highlights keep their lines and their numerals, and open their notes', async () => {
  const marks: Marked[] = [
    { key: 'a', ...at('When I said nine, he'), code: 2, number: 1 },
    { key: 'b', ...at('nine, he typed it'), code: 4, number: 2 },
  ];
  const { words, onOpen } = show(marks);
  const lanes = (key: string) =>
    new Set([...words.querySelectorAll<HTMLElement>(`[data-mark="${key}"]`)].map((mark) => mark.dataset['lane']));
  expect([[...lanes('a')], [...lanes('b')]]).toEqual([['0'], ['1']]);
  expect([...words.querySelectorAll('.ref')].map((ref) => (ref as HTMLElement).dataset['number'])).toEqual(['1', '2']);
  const both = [...words.querySelectorAll('[data-start]')].find((run) => run.textContent === 'nine, he');
  expect(both?.closest('[data-mark="a"]')?.querySelector('[data-mark="b"]')).not.toBeNull();
  await userEvent.click(words.querySelector('[data-mark="b"] [data-start]') as HTMLElement);
  expect(onOpen).toHaveBeenCalledWith('b');
});

test('the caret stays where it was when a new highlight is drawn', async () => {
  const { view, words, onHighlight, reader, wordsOf } = show();
  reader.current?.show(at('When I said'), 'select');
  await userEvent.keyboard('h');
  const marks = [{ key: 'a', ...at('When I said'), code: 2, number: 1 }];
  view.rerender(
    <Readable
      text={text}
      marks={marks}
      lang="en"
      label="Words of P07"
      onHighlight={onHighlight}
      onOpen={vi.fn()}
      readerRef={reader}
    />,
  );
  expect(words.querySelector('mark')?.textContent).toBe('When I said');
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}h');
  expect(wordsOf(onHighlight.mock.lastCall?.[0])).toBe('nine');
});

test('a passage is shown again in the words, across paragraphs and masks', () => {
  const { words, reader } = show([{ key: 'a', ...at('it. Write'), code: 2, number: 1 }]);
  for (const passage of ['he typed it. Write to', 'Write to [email] please.', 'please.\n\nThen a nurse']) {
    reader.current?.show(at(passage), 'select');
    expect(document.activeElement).toBe(words);
    const shown = getSelection()?.toString().replace(/\s+/g, ' ') ?? '';
    expect(shown).toBe(passage.replace('[email]', 'email').replace(/\s+/g, ' '));
  }
});
