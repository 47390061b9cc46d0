import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, it, vi } from 'vitest';
import type { Clip } from '../../model/clip.ts';
import type { ClipId, Instant, RecordId } from '../../model/ids.ts';
import type { Revision } from '../../model/keeping.ts';
import { ConversationList } from './conversation-list.tsx';
import { RevisitNotice } from './revisit-notice.tsx';

afterEach(cleanup);

const words = (text: string) => ({ text, masks: [] });
const clip = (change: Partial<Clip> = {}) =>
  ({ id: 'a', fingerprint: 'a', pseudonym: 'P07', answers: null, language: 'en', title: null, ...change }) as Clip;
const earlier = (text: string): Revision => ({
  id: 'r' as RecordId,
  clipId: 'a' as ClipId,
  title: null,
  text: words(text),
  at: '2026-03-03T09:00:00.000Z' as Instant,
});
const before = earlier('She said it would hurt a little.');
const now = words('She said it would hurt a great deal.');

it('shows what an author changed, and leaves what follows to a person', async () => {
  const [onKeep, onRemove] = [vi.fn(), vi.fn()];
  const shown = render(
    <RevisitNotice clip={clip({ text: now, state: 'quarantined' })} revisions={[before]} {...{ onKeep, onRemove }} />,
  );
  expect(shown.container.querySelector('del')?.textContent).toContain('little');
  expect(shown.container.querySelector('ins')?.textContent).toContain('great deal');
  shown.getByText('Keep the clip').click();
  shown.getByText('Remove the clip').click();
  expect([onKeep, onRemove].map((called) => called.mock.calls.length)).toEqual([1, 1]);
  expect((await axe.run(shown.container)).violations).toEqual([]);
});

it('says that a post is gone, and nothing of a clip that is kept', () => {
  const acts = { onKeep: () => undefined, onRemove: () => undefined };
  const gone = render(<RevisitNotice clip={clip({ text: now, state: 'quarantined' })} revisions={[]} {...acts} />);
  expect(gone.container.textContent).toContain('no longer at its source');
  expect(gone.container.querySelector('.difference')).toBeNull();
  cleanup();
  const kept = render(<RevisitNotice clip={clip({ text: now, state: 'kept' })} revisions={[before]} {...acts} />);
  expect(kept.container.innerHTML).toBe('');
});

it('finds the words of a language that sets no spaces', () => {
  const shown = render(
    <RevisitNotice
      clip={clip({ text: words('看護師は優しかった。'), language: 'ja', state: 'quarantined' })}
      revisions={[earlier('医者は優しかった。')]}
      onKeep={() => undefined}
      onRemove={() => undefined}
    />,
  );
  expect(shown.container.querySelector('del')?.textContent).toBe('医者');
});

it('tells a conversation in order, with how many answers the site spoke of', async () => {
  const onOpen = vi.fn();
  const first = clip({ text: words('The first words.'), replies: { announced: 12, kept: 1 } });
  const second = clip({
    id: 'b' as never,
    pseudonym: 'P02' as never,
    answers: 'a' as never,
    text: words('An answer.'),
  });
  const shown = render(<ConversationList clip={first} clips={[second, { ...second, ...first }]} onOpen={onOpen} />);
  expect([...shown.container.querySelectorAll('li button')].map((one) => one.textContent)).toEqual(['P07', 'P02']);
  expect(shown.container.textContent).toContain('answers P07');
  expect(shown.container.textContent).toContain('1 of the 12 answers that the site announced were kept.');
  shown.getByText('P02').click();
  expect(onOpen).toHaveBeenCalledWith('b');
  expect((await axe.run(shown.container)).violations).toEqual([]);
});
