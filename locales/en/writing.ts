/** Words beside every text that is saved as one types. */
export const writing = {
  saved: 'Saved as you type',
  writing: 'Writing…',
  notSaved: 'Not saved yet.',
  stillHere: 'Your text is still here.',
  tryAgain: 'Try again',
  changedElsewhere: 'Changed in another window.',
  nothingOverwritten: 'Nothing was overwritten. There it says:',
  emptied: 'Nothing',
  keepMine: 'Keep mine',
  takeTheirs: 'Take that one',
};
