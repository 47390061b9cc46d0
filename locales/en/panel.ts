import type { ComponentChildren } from 'preact';

/** The side panel. */
export const panel = {
  title: 'Earshot, side panel',
  clips: 'Clips',
  noClips: 'none yet',
  place: (place: number, count: number) => `${place} of ${count}`,
  previous: 'Newer clip',
  next: 'Older clip',
  openLibrary: 'Open the library',
  loading: 'Opening the library…',
  notOpened: 'The library cannot be opened.',
  tryAgain: 'Try again',

  clipOf: (pseudonym: string) => `Clip of ${pseudonym}`,
  wordsOf: (pseudonym: string) => `Words of ${pseudonym}`,
  wordsHint: (shift: ComponentChildren, h: ComponentChildren, n: ComponentChildren) => [
    shift,
    ' and arrows select, ',
    h,
    ' highlights, ',
    n,
    ' adds a note',
  ],
  shift: 'Shift',
  selected: (words: string) => `Selected: ${words}`,
  selectedWords: 'The selected words',
  highlight: 'Highlight',
  note: 'Note',

  openInLibrary: 'Clear for handing out',
  removeClip: 'Remove',
  mayKnowThem: 'I may know them',
  removing: (pseudonym: string) => `The clip of ${pseudonym} is being removed, with its source, notes and reflection.`,
  removingKnown: (pseudonym: string) =>
    `The clip of ${pseudonym} is being removed, with its source and everything you wrote about it.`,
  seconds: (count: number) => `Undo is possible for ${count} seconds.`,
  undo: 'Undo',
  notRemoved: 'Not removed.',

  highlights: 'Highlights',
  noHighlights: 'Select words above to highlight them.',
  showHighlight: (number: number) => `Show highlight ${number} in the words`,
  noteOn: (number: number) => `Note on highlight ${number}`,
  notePlaceholder: 'Add a note',
  backToWords: 'back to the words',
  removeHighlight: (number: number) => `Remove highlight ${number}`,
  highlightRemoved: (words: string) => `Removed: “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`,
  notHighlighted: 'Not highlighted.',
  lost: 'These words are no longer in the clip.',

  reflection: 'Reflection',
  firstNote: 'First note',
  firstNotePlaceholder: 'What struck you as you read?',
  nextStage: 'next question',
  private: 'Only you can see this',

  recent: 'Recent clips',
  noOthers: 'No others yet. What you clip next will stand above.',
  reflected: 'Reflected',

  empty: {
    promise: 'The first post you clip will stand here, set like this, without its author’s name.',
    point: 'Point at a post',
    press: 'A small tab comes to its edge. Press it',
    orKeys: ', or press',
    select: 'Select what strikes you',
    mark: 'Highlight the words and add a note.',
    say: 'Say what it changes',
    questions: 'Three questions, ninety seconds. Every word is saved as you type.',
    practise: 'Practise on invented posts',
  },
};
