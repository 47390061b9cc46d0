/** Letters that a faculty or institutional account sends. A person reads them before they leave; nothing sends them. */
export const letters = {
  subjects: {
    'ask-anonymous': 'May we quote your words in teaching?',
    'ask-named': 'May we name and thank you in teaching?',
    withdrawn: 'Your words were taken out',
  },
  greeting: (name: string): string => (name === '' ? 'Hello,' : `Dear ${name},`),
  read: (site: string, day: string): string =>
    day === ''
      ? `We read what you wrote in public on ${site}.`
      : `We read what you wrote in public on ${site} on ${day}.`,
  quoted: 'These are the words we mean:',
  teaches: (institution: string): string =>
    `At ${institution} people who train as doctors learn from what patients say. We would like them to learn from you.`,
  asks: {
    'ask-anonymous': (scope: string): string =>
      `May we quote these words as they are, without your name or anything that leads to you, ${scope}?`,
    'ask-named': (scope: string): string =>
      `May we quote these words and name you as the one who teaches them, ${scope}? Tell us the name exactly as you want it, your pronouns, and a link if you would like one.`,
  },
  scopes: {
    session: 'in one teaching session',
    course: 'in one course',
    institution: 'in the teaching of our institution',
    publication: 'in teaching and in a publication',
  },
  alsoNamed: 'If you would rather be named and thanked, that is as easy: tell us the name exactly as you want it.',
  alsoAnonymous: 'If you would rather stay anonymous, that is as easy: tell us so.',
  free: 'You owe us nothing. If you do not answer, or if you say no, we will not quote your words and will not ask again. You need not say why.',
  undo: (contact: string): string =>
    `You can change your mind at any time: write to ${contact}. Your words will then be taken out of what we hand out from that day on. Copies that were already handed out cannot be called back.`,
  care: 'We cannot give medical advice, and this is no part of anybody’s care.',
  taken: (day: string): string => `As you asked, we took your words out on ${day}.`,
  gone: 'The words, where they stood, and the notes made about them were destroyed. What we keep is a number that lets us refuse your post if it comes back; your words cannot be read from it.',
  copies: 'Copies that were already handed out cannot be called back. We are sorry for that.',
  code: (code: string, clip: number): string => `They stood in packet ${code}, as clip ${clip}.`,
  thanks: 'Thank you for what you taught.',
  sincerely: 'Sincerely,',
  version: (version: string): string => `Wording ${version}`,
};
