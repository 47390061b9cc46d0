import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../model/result.ts';
import type { Language } from '../../model/settings.ts';
import { Surroundings } from '../base/context.tsx';
import type { SitesState } from './sites-screen.tsx';
import { STEPS, type Step, toStep } from './steps.ts';
import { WelcomeView } from './welcome-view.tsx';

afterEach(cleanup);

const SITES: SitesState = {
  networks: [
    { id: 'one', name: 'One', allowed: false },
    { id: 'two', name: 'Two', allowed: true },
  ],
  communities: [{ id: 'three', name: 'Three', allowed: false }],
  servers: ['social.example'],
  engines: ['Mastodon', 'Discourse'],
  outcome: null,
  onAllow: () => {},
  onStop: () => {},
  onAllowServer: () => {},
  onStopServer: () => {},
};

function view(step: Step, sites: Partial<SitesState> = {}, language: Language = 'en', problem: Problem | null = null) {
  const calls = { onLanguage: vi.fn(), onCountry: vi.fn() };
  const page = (at: Step) => (
    <Surroundings language={language} theme="system" title="Welcome">
      <WelcomeView
        step={at}
        country="CA"
        sites={{ ...SITES, ...sites }}
        problem={problem}
        pages={{ practice: 'practice.html', library: 'library.html' }}
        {...calls}
      />
    </Surroundings>
  );
  const { rerender } = render(page(step));
  return { ...calls, go: (next: Step) => rerender(page(next)) };
}

const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

describe('the way through the first run', () => {
  it('reads each step from the fragment and anything else as the first', () => {
    for (const step of STEPS) expect(toStep(`#${step}`)).toBe(step);
    expect([toStep(''), toStep('#constructor'), toStep('#Sites')]).toEqual(['welcome', 'welcome', 'welcome']);
  });

  it('leads forward and back by links, so that the browser’s own Back works', () => {
    const { go } = view('welcome');
    expect(hrefOf('Begin')).toBe('#allowed');
    expect(hrefOf(/invented posts/)).toBe('practice.html');
    go('allowed');
    expect([hrefOf('I have read this'), hrefOf('Back')]).toEqual(['#findable', '#welcome']);
    go('findable');
    expect([hrefOf('I have read this'), hrefOf('Back'), hrefOf('1 Allowed?')]).toEqual([
      '#wanted',
      '#allowed',
      '#allowed',
    ]);
    go('wanted');
    expect(hrefOf('I have read this')).toBe('#sites');
    go('sites');
    expect([hrefOf(/practice feed/), hrefOf('Open the library')]).toEqual(['practice.html', 'library.html']);
  });

  it('puts the focus on the heading of the next step, and not on that of the first', () => {
    const { go } = view('welcome');
    expect(document.activeElement).toBe(document.body);
    go('allowed');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Is it allowed?' }));
    go('findable');
    expect(document.activeElement?.textContent).toBe('Could someone find them?');
  });

  it('names the step that one is at', () => {
    view('findable');
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('2 Findable?');
  });
});

it('says why a choice was not kept', () => {
  view('welcome', {}, 'en', { code: 'disk-full' });
  expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
});

describe('what is chosen', () => {
  it('switches the language', () => {
    const { onLanguage } = view('welcome');
    expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('fr');
  });

  it('says whose help lines are shown', () => {
    const { onCountry } = view('wanted');
    fireEvent.change(screen.getByLabelText('Help lines for'), { target: { value: 'FR' } });
    expect(onCountry).toHaveBeenCalledExactlyOnceWith('FR');
  });

  it('allows one site at a press, and takes it back', () => {
    const onAllow = vi.fn();
    const onStop = vi.fn();
    view('sites', { onAllow, onStop });
    fireEvent.click(screen.getByRole('button', { name: 'Allow Earshot on One' }));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(SITES.networks[0]);
    expect(screen.queryByRole('button', { name: 'Allow Earshot on Two' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Stop reading Two' }));
    expect(onStop).toHaveBeenCalledExactlyOnceWith(SITES.networks[1]);
  });

  it('lists the engines in the reader’s language and the servers that are allowed', () => {
    view('sites', {}, 'fr');
    const section = screen.getByRole('heading', { name: /Mastodon ou Discourse/ }).parentElement;
    expect(section && within(section).getByText('social.example')).toBeTruthy();
  });

  it('says what came of a press', () => {
    view('sites', { outcome: 'One is not allowed. Nothing has changed.' });
    expect(screen.getByRole('status').textContent).toBe('One is not allowed. Nothing has changed.');
  });
});

describe('a server of the user’s own', () => {
  const type = (words: string) => {
    act(() => void fireEvent.input(screen.getByLabelText('Your server'), { target: { value: words } }));
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Allow' })));
  };

  it('is allowed by its name alone', () => {
    const onAllowServer = vi.fn();
    view('sites', { onAllowServer });
    type(' https://Other.Example/@me ');
    expect(onAllowServer).toHaveBeenCalledExactlyOnceWith('other.example');
    expect((screen.getByLabelText('Your server') as HTMLInputElement).value).toBe('');
  });

  it.each([
    ['*.example', /not the name of a server/],
    ['localhost', /not the name of a server/],
    ['', /not the name of a server/],
    ['social.example', /allowed already/],
  ])('is not asked for when it is "%s", and the field says why', (words, why) => {
    const onAllowServer = vi.fn();
    view('sites', { onAllowServer });
    type(words);
    expect(onAllowServer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(why);
    expect(screen.getByLabelText('Your server').getAttribute('aria-invalid')).toBe('true');
    act(() => void fireEvent.input(screen.getByLabelText('Your server'), { target: { value: 'other.example' } }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
