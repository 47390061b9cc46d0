import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkingText } from '../../model/clip.ts';
import type { Language } from '../../model/settings.ts';
import { Surroundings } from './context.tsx';
import { readPassage } from './passage.ts';
import { Excerpt, Quotation } from './quotation.tsx';
import type { Marked } from './working-text.ts';

afterEach(cleanup);

const TEXT = 'Write to [email] now.\n\n• first\n• second\n\n> she said\n\n<b>not markup</b>';
const start = TEXT.indexOf('[email]');
const text: WorkingText = { text: TEXT, masks: [{ start, end: start + '[email]'.length, identifier: 'email' }] };

function show(language: Language = 'en', marks: readonly Marked[] = []): HTMLElement {
  const { container } = render(
    <Surroundings language={language} theme="dark" title="A clip">
      <Quotation text={text} lang="en" marks={marks}>
        P07
      </Quotation>
    </Surroundings>,
  );
  const figure = container.querySelector('figure');
  if (!figure) throw new Error('no figure');
  return figure;
}

/** The text node that holds these words, and where in it they begin. */
function find(root: Element, words: string): [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = (walker.currentNode as Text).data.indexOf(words);
    if (at >= 0) return [walker.currentNode, at];
  }
  throw new Error(`no ${words}`);
}

function passage(root: Element, from: string, to: string) {
  const range = document.createRange();
  range.setStart(...find(root, from));
  const [node, at] = find(root, to);
  range.setEnd(node, at + to.length);
  const found = readPassage(root, range);
  return found && TEXT.slice(found.start, found.end);
}

describe('Quotation', () => {
  it('sets paragraphs, lists and quotes, and shows markup as words', () => {
    const root = show();
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['first', 'second']);
    expect(root.querySelector('blockquote blockquote')?.textContent).toBe('she said');
    expect(root.querySelector('b')).toBeNull();
    expect(root.textContent).toContain('<b>not markup</b>');
    expect(root.querySelector('figcaption')?.textContent).toBe('P07');
  });

  it('shows a masked word as a bar, in the language of the reader', () => {
    expect(show('en').querySelector('.bar')?.textContent).toBe('email');
    cleanup();
    const bar = show('fr').querySelector('.bar');
    expect(bar?.textContent).toBe('courriel');
    expect(bar?.getAttribute('lang')).toBe('fr');
  });

  it('tells the document its language, theme and title', () => {
    show('fr');
    const root = document.documentElement;
    expect([root.lang, root.dataset['theme'], document.title]).toEqual(['fr', 'dark', 'A clip']);
  });

  it('marks a passage across a mask and gives it its number once', () => {
    const marks = [{ key: 'a', start: 0, end: TEXT.indexOf(' now'), code: 4, number: 1 }];
    const root = show('en', marks);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Write to ', 'email']);
    expect([...root.querySelectorAll<HTMLElement>('.ref')].map((ref) => ref.dataset['number'])).toEqual(['1']);
  });
});

describe('readPassage', () => {
  it('gives the selected words of the working text', () => {
    const root = show();
    expect(passage(root, 'to ', 'to')).toBe('to');
    expect(passage(root, 'rst', 'sec')).toBe('rst\n• sec');
    expect(passage(root, 'not', 'mark')).toBe('not mark');
  });

  it('takes a masked word whole', () => {
    expect(passage(show(), 'mail', 'mai')).toBe('[email]');
    cleanup();
    expect(passage(show(), 'to ', 'em')).toBe('to [email]');
  });

  it('answers null for an empty range and for one outside', () => {
    const root = show();
    const range = document.createRange();
    range.setStart(...find(root, 'first'));
    range.collapse(true);
    expect(readPassage(root, range)).toBeNull();
    range.selectNodeContents(root.querySelector('figcaption') ?? root);
    expect(readPassage(root, range)).toBeNull();
  });
});

describe('Excerpt', () => {
  it('puts everything on one line and ends at the limit', () => {
    const { container } = render(<Excerpt text={text} limit={TEXT.indexOf('second') + 3} />);
    expect(container.textContent).toBe('Write to email now. • first • sec');
  });
});
