import { composerWordsOf } from '../../locales/composer.ts';
import type { Instant } from '../../model/ids.ts';
import type { Language } from '../../model/settings.ts';
import { TICK } from '../overlay/icons.ts';
import type { Look } from '../overlay/looks.ts';
import type { Drawn } from './contract.ts';

/** The clip is stored. Pressing it opens the composer again. */
export function clippedLook(
  { buildButton, buildIcon, buildLabel }: Drawn,
  document: Document,
  language: Language,
  pseudonym: string,
  press: () => void,
): Look {
  const said = composerWordsOf(language).clippedAs(pseudonym);
  const button = buildButton(
    document,
    { class: 'say', 'aria-label': said },
    press,
    buildIcon(document, TICK),
    buildLabel(document, said, 'more'),
    buildLabel(document, pseudonym, 'short'),
  );
  return { name: 'done', key: `${said} ${language}`, fits: ['full', 'label'], nodes: [button], pinned: false };
}

/** The post was clipped before. Pressing it opens that clip in the panel. */
export function alreadyLook(
  { buildButton, buildIcon, buildLabel, ear }: Drawn,
  document: Document,
  language: Language,
  pseudonym: string,
  at: Instant,
  press: () => void,
): Look {
  const words = composerWordsOf(language);
  const region = navigator.language.startsWith(language) ? navigator.language : language;
  const day = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long' }).format(new Date(at));
  const button = buildButton(
    document,
    { class: 'say', 'aria-label': words.openClip(pseudonym, day) },
    press,
    buildIcon(document, ear),
    buildLabel(document, pseudonym, 'who'),
    buildLabel(document, words.clippedOn(day), 'more'),
  );
  return {
    name: 'already',
    key: `${pseudonym} ${day} ${language}`,
    fits: ['full', 'label'],
    nodes: [button],
    pinned: false,
  };
}
