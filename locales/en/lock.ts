/** The screen in front of a locked library. */
export const lock = {
  title: 'Earshot is locked',
  lead: 'Reflections, notes and where posts came from open with your passphrase.',
  passphrase: 'Passphrase',
  open: 'Unlock',
  opening: 'Opening…',
  lost: 'A lost passphrase cannot be brought back; clips, highlights and packets are not lost with it.',
};
