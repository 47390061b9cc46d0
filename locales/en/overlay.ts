/** The Clip control before the first gesture: the little that every page carries. */
export const overlay = {
  clip: 'Clip',
  saving: 'Saving',
  notSaved: 'Not saved yet',
  noAnswer: 'Try again',
  updated: 'Earshot was updated. Reload this page to go on.',
};
