import type { ControlPlace } from '../../model/settings.ts';
import type { ExpectedField } from '../../model/site-health.ts';
import { plural } from '../language.ts';

const count = (n: number, one: string, other: string): string => `${n} ${plural('en', n, one, other)}`;

/** The settings: one page, in the order in which people look for things. */
export const settings = {
  title: 'Settings',
  notSaved: 'Not saved.',
  look: {
    title: 'Language and look',
    language: 'Language',
    languageHint: 'For the interface. Packets have their own.',
    appearance: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    country: 'Help lines for',
    countryHint: 'Shown before a post that speaks of a crisis.',
    contact: 'Take-down contact',
    contactHint: 'A new packet begins with it. Every packet prints it.',
  },
  sites: {
    title: 'Sites',
    lead: 'How well Earshot still reads each site. The counts stay here and hold no words.',
    site: 'Site',
    read: 'Posts read, 30 days',
    health: 'Health',
    control: 'Clip control',
    controlOn: (name: string) => `Clip control on ${name}`,
    controls: {
      auto: 'End edge',
      start: 'Start edge',
      stand: 'Below the post',
      off: 'Hidden: shortcut and menu only',
    } satisfies Record<ControlPlace, string>,
    allowed: 'On',
    whole: 'All fields',
    unread: 'Nothing read yet',
    missing: {
      'author.name': (missed: number) => `Author missing on ${missed}`,
      text: (missed: number) => `Words missing on ${missed}`,
      published: (missed: number) => `Time missing on ${missed}`,
      permalink: (missed: number) => `Address missing on ${missed}`,
    } satisfies Record<ExpectedField, (missed: number) => string>,
    report: 'To report it, clip a post there: the report is offered beside it.',
    switch: (name: string) => `Earshot on ${name}`,
    none: 'No site is allowed yet. Earshot asks for one at a time, when you want it.',
    choose: 'Choose sites',
    declined: (name: string) => `${name} was not allowed. Nothing has changed.`,
  },
  taught: {
    title: 'Sites you taught',
    lead: 'What you showed Earshot of a site: where a post’s words, author and time stand. A colleague can load it from a file.',
    none: 'None yet. On a page that Earshot does not know, press its button and choose “Teach it this site”.',
    taughtOn: (day: string) => `Taught ${day}`,
    remove: 'Forget',
    removed: (host: string) => `${host} is forgotten.`,
    undo: 'Undo',
    save: 'Save as a file',
    load: 'Load a file',
    found: (fresh: number, replaces: number, same: number) =>
      [
        fresh ? count(fresh, 'new site', 'new sites') : '',
        replaces ? `${count(replaces, 'site', 'sites')} that you taught already, which the file would replace` : '',
        same ? `${count(same, 'site', 'sites')} the same as here` : '',
      ]
        .filter(Boolean)
        .join(', '),
    add: 'Add them',
    cancel: 'Cancel',
    added: 'Added.',
    notLoaded: (file: string) => `${file} was not loaded.`,
  },
  storage: {
    title: 'Storage',
    pictures: (used: number, budget: number) => `Pictures take ${used} of ${budget} MB.`,
    hint: 'Pictures are kept only where you ask for them. They leave with their clip.',
  },
  shortcuts: {
    title: 'Shortcuts',
    commands: {
      clip: 'Clip the post in view',
      next: 'Go to the next post',
      previous: 'Go to the post before',
      panel: 'Open the side panel',
    },
    unset: 'Not set',
    change: 'Change them in the browser',
  },
};
