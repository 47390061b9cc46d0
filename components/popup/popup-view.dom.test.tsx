import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clip } from '../../model/clip.ts';
import type { AuthorKey, ClipId, Fingerprint, Instant, Pseudonym } from '../../model/ids.ts';
import { siteId } from '../../model/ids.ts';
import type { Language } from '../../model/settings.ts';
import { Surroundings } from '../base/context.tsx';
import { type PopupProps, PopupView } from './popup-view.tsx';

afterEach(cleanup);

const clip = (number: number, words: string): Clip => ({
  id: `00000000-0000-4000-8000-00000000000${number}` as ClipId,
  fingerprint: 'f' as Fingerprint,
  answers: null,
  author: 'a' as AuthorKey,
  pseudonym: `P0${number}` as Pseudonym,
  site: siteId('one'),
  title: null,
  text: { text: words, masks: [] },
  quoted: null,
  language: 'fr',
  published: null,
  community: null,
  media: [],
  contentWarning: null,
  concerns: [],
  edited: false,
  cut: false,
  audience: 'public',
  gesture: 'control',
  misses: [],
  via: {},
  paraphrase: null,
  note: '',
  state: 'kept',
  conversation: null,
  revisitedAt: null,
  clippedAt: '2026-11-01T10:00:00.000Z' as Instant,
  updatedAt: '2026-11-01T10:00:00.000Z' as Instant,
});

function view(props: Partial<PopupProps>, language: Language = 'en') {
  const calls = {
    onAllow: vi.fn(),
    onStop: vi.fn(),
    onClipSelection: vi.fn(),
    onTeach: vi.fn(),
    onClip: vi.fn(),
    onPanel: vi.fn(),
    onPage: vi.fn(),
  };
  render(
    <Surroundings language={language} theme="system" title="Earshot">
      <PopupView
        place={{ kind: 'practice' }}
        today={0}
        shortcuts={{ clip: 'Alt+C', next: null, previous: null, panel: null }}
        outcome={null}
        clips={[]}
        problem={null}
        pages={{ library: 'library.html', practice: 'practice.html', sites: 'welcome.html#sites' }}
        {...calls}
        {...props}
      />
    </Surroundings>,
  );
  return calls;
}

describe('where Earshot is on', () => {
  const place = { kind: 'site', name: 'One', access: 'on' } as const;

  it('shows a switch that takes the permission back', () => {
    const { onStop, onAllow } = view({ place, today: 6 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('One');
    expect(screen.getByText('On, 6 clipped today')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Earshot on One', checked: true }));
    expect(onStop).toHaveBeenCalledOnce();
    expect(onAllow).not.toHaveBeenCalled();
  });

  it('shows only the shortcuts that are set', () => {
    view({ place });
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent)).toEqual(['Alt C']);
    expect([...document.querySelectorAll('dd')].map((does) => does.textContent)).toEqual(['clip the post in view']);
  });
});

it('offers to switch a site on again that was just switched off', () => {
  const { onAllow } = view({ place: { kind: 'site', name: 'Un', access: 'off' } }, 'fr');
  expect(screen.getByText('Désactivé sur ce site')).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: 'Earshot sur Un', checked: false }));
  expect(onAllow).toHaveBeenCalledOnce();
});

it('asks for a known site that is not allowed, or clips a selection only', () => {
  const { onAllow, onClipSelection } = view({ place: { kind: 'site', name: 'One', access: 'not-yet' } });
  expect(screen.queryByRole('switch')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
  expect(onAllow).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Clip a selection only' }));
  expect(onClipSelection).toHaveBeenCalledOnce();
});

it('clips a selection on an unknown page first, and can be taught or left to guess', () => {
  const { onAllow, onClipSelection, onTeach } = view({
    place: { kind: 'other', name: 'forum.example', access: 'not-yet' },
  });
  const clipIt = screen.getByRole('button', { name: 'Clip the selected text' });
  expect(clipIt.classList.contains('primary')).toBe(true);
  expect(document.querySelectorAll('.primary')).toHaveLength(1);
  fireEvent.click(clipIt);
  fireEvent.click(screen.getByRole('button', { name: 'Teach it this site' }));
  fireEvent.click(screen.getByRole('button', { name: 'Let it guess' }));
  expect([onClipSelection, onTeach, onAllow].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

it('names the engine of a page that it can see, and asks for this one host', () => {
  const { onAllow } = view({ place: { kind: 'engine', name: 'forum.example', access: 'not-yet', runs: 'XenForo' } });
  expect(screen.getByText(/This page runs XenForo/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
  expect(onAllow).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Teach it this site' })).toBeNull();
});

it.each([
  [{ kind: 'nothing-taken' }, 'Nothing was clipped. Mark the words in the page first.'],
  [{ kind: 'declined' }, 'Not allowed. Nothing has changed.'],
  [{ kind: 'refused', reason: 'webmail' }, 'This is a mailbox. Earshot keeps public posts only.'],
] as const)('says what came of a press: %o', (outcome, words) => {
  view({ place: { kind: 'other', name: 'forum.example', access: 'not-yet' }, outcome });
  expect(screen.getByRole('status').textContent).toBe(words);
});

it('says why a place is refused, and offers nothing there', () => {
  view({ place: { kind: 'refused', host: 'mail.example', reason: 'webmail' } });
  expect(screen.getByText('This is a mailbox. Earshot keeps public posts only.')).toBeTruthy();
  expect(document.querySelectorAll('.place :is(button, input)')).toHaveLength(0);
});

describe('the last clips', () => {
  const clips = [clip(1, 'Une première.\n\nUne deuxième ligne.'), clip(2, 'Autre chose.')];

  it('open in the panel', () => {
    const { onClip } = view({ clips });
    const [first] = screen.getAllByRole('button', { name: /^P01/ });
    expect(first?.textContent).toBe('P01Une première. Une deuxième ligne.');
    expect(first?.querySelector('.excerpt')?.getAttribute('lang')).toBe('fr');
    if (first) fireEvent.click(first);
    expect(onClip).toHaveBeenCalledExactlyOnceWith(clips[0]);
  });

  it('teach where there are none', () => {
    const { onPage } = view({ clips: [] });
    fireEvent.click(screen.getByRole('link', { name: 'Open the practice feed' }));
    expect(onPage).toHaveBeenCalledExactlyOnceWith('practice.html');
  });

  it('give way to what is wrong where the library cannot be read', () => {
    view({ clips: null, problem: { code: 'database-newer' } });
    expect(screen.getByRole('alert').textContent).toBe('The library was made by a newer Earshot.');
    expect(screen.queryByText('Last clips')).toBeNull();
  });
});

it('leads to the panel, the library and the sites', () => {
  const { onPanel, onPage } = view({});
  fireEvent.click(screen.getByRole('button', { name: 'Side panel' }));
  fireEvent.click(screen.getByRole('link', { name: 'Library' }));
  fireEvent.click(screen.getByRole('link', { name: 'Choose sites' }));
  expect(onPanel).toHaveBeenCalledOnce();
  expect(onPage.mock.calls).toEqual([['library.html'], ['welcome.html#sites']]);
});
