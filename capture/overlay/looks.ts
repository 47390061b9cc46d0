import { overlayWordsOf } from '../../locales/overlay.ts';
import type { OverlaySettings } from '../../messages/protocol.ts';
import type { Language } from '../../model/settings.ts';
import { build, buildIcon } from './build.ts';
import { EAR, WARN } from './icons.ts';

/** How much of its label a control shows: with the shortcut or the date; the label; the icon alone. */
export type Fit = 'full' | 'label' | 'icon';

/** What the control looks like in one state, ready to be put somewhere. */
export interface Look {
  readonly name: 'ready' | 'saving' | 'lost' | 'done' | 'already' | 'talk';
  /** Looks with one key have one size. */
  readonly key: string;
  readonly fits: readonly Fit[];
  readonly nodes: readonly Node[];
  /** Stays until it is answered, whatever the pointer does. */
  readonly pinned: boolean;
}

/** A button that answers to a real click only, and leaves the focus where it is when it is pressed with a pointer. */
export function buildButton(
  document: Document,
  attributes: Readonly<Record<string, string>>,
  press: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = build(document, 'button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return button;
}

export const buildLabel = (document: Document, text: string, kind: 'label' | 'more' | 'short' | 'who') =>
  build(document, 'span', { class: kind }, text);

/** Nothing was asked yet: the mark, the word, the shortcut. */
export function readyLook(document: Document, settings: OverlaySettings, clip: () => void): Look {
  const { language, shortcut } = settings;
  const words = overlayWordsOf(language);
  const button = buildButton(
    document,
    { class: 'say', 'aria-label': words.clip, ...(shortcut ? { 'aria-keyshortcuts': shortcut } : {}) },
    clip,
    buildIcon(document, EAR),
    buildLabel(document, words.clip, 'label'),
    ...(shortcut ? [build(document, 'kbd', {}, shortcut.replaceAll('+', ' '))] : []),
  );
  return {
    name: 'ready',
    key: `ready ${language} ${shortcut}`,
    fits: shortcut ? ['full', 'label', 'icon'] : ['label', 'icon'],
    nodes: [button],
    pinned: false,
  };
}

/** A bar that has an end: when it is full, the next thing one reads is "Clipped" or "Not saved yet". */
export function savingLook(document: Document, language: Language): Look {
  const { saving } = overlayWordsOf(language);
  return {
    name: 'saving',
    key: `saving ${language}`,
    fits: ['label', 'icon'],
    nodes: [
      build(document, 'span', { class: 'say' }, buildIcon(document, EAR), buildLabel(document, saving, 'label')),
      build(document, 'span', { class: 'bar' }, build(document, 'i')),
    ],
    pinned: false,
  };
}

/**
 * The second script did not come, so the little that must be said is said here: nothing is saved, the words are still
 * in the page, and either another try or a reload helps. Pressing it tries again, or takes it away.
 */
export function lostLook(document: Document, language: Language, isAlive: boolean, press: () => void): Look {
  const words = overlayWordsOf(language);
  const why = isAlive ? words.noAnswer : words.updated;
  const button = buildButton(
    document,
    { class: 'say stop', 'aria-label': `${words.notSaved}. ${why}` },
    press,
    buildIcon(document, WARN),
    buildLabel(document, words.notSaved, 'label'),
    buildLabel(document, why, 'more'),
  );
  return { name: 'lost', key: `${why} ${language}`, fits: ['full', 'label'], nodes: [button], pinned: true };
}
