import type { Media } from '../../model/post.ts';
import type { Country } from '../../model/settings.ts';

/** Numbers that a cover spells out. */
const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** What is printed in a packet that is handed out: its furniture, never a person's words. */
export const packet = {
  untitled: 'Untitled packet',
  kind: 'Reflection packet',
  voices: (count: number): string =>
    count === 1 ? 'One patient-teacher' : `${NUMBERS[count] ?? count} patient-teachers`,

  before: 'Before you read',
  lead: 'The people in these pages wrote in public about being ill and being cared for. Here they are your teachers. Read them as you would listen to them.',
  marks: {
    title: 'How to read these pages',
    own: 'A quotation mark opens a person’s own words.',
    retold: 'A dash opens words that were retold, so that nobody is found by them.',
    masked: 'A bar stands where a detail was taken out.',
    maskedExample: 'place',
  },
  answers: 'Your answers stay in this window and go nowhere. Print the packet, or save it as a PDF, to keep them.',
  care: {
    title: 'Take care of yourself',
    skip: 'Skip what you need to skip; nobody will ask why.',
    lines: {
      CA: 'In Canada, at any hour:',
      US: 'In the United States, at any hour:',
      GB: 'In the United Kingdom, at any hour:',
      IE: 'In Ireland, at any hour:',
      FR: 'In France, at any hour:',
    } satisfies Record<Country, string>,
  },
  contents: 'Contents',
  contentsHint: 'The number of the clip stands at the head of its pages.',
  section: 'What the patients teach',

  clip: (number: number): string => `Clip ${number}`,
  clips: (count: number, numbers: string): string => (count === 1 ? `Clip ${numbers}` : `Clips ${numbers}`),
  contentNote: 'Content note:',
  answersClip: (number: number): string => `In answer to clip ${number}`,
  quotes: 'whose post is quoted here',
  retold: 'Retold.',
  cut: 'The page showed only the beginning of this post.',
  media: {
    image: { kept: 'Picture:', left: 'With a picture, not shown here.' },
    video: { kept: 'Video:', left: 'With a video, not shown here.' },
    audio: { kept: 'Recording:', left: 'With a recording, not shown here.' },
    link: { kept: 'Link:', left: 'With a link, not shown here.' },
  } satisfies Record<Media['kind'], { kept: string; left: string }>,
  prompts: [
    { title: 'What?', text: 'What happened to this person, and what do they want known?' },
    { title: 'So what?', text: 'What does it say about how care feels from their side?' },
    { title: 'Now what?', text: 'One thing you will do or say differently, small enough for next week.' },
  ],

  cleared: {
    title: 'How these words were cleared',
    caption: 'How each clip was cleared',
    clip: 'Clip',
    how: 'How it was cleared',
    paraphrased: 'No permission sought; paraphrased',
    anonymous: 'Shared with permission, anonymous by choice',
    named: (name: string): string => `Taught by ${name}, named at their request`,
    composite: (count: number): string => `Composite of ${count} posts; this is no real post`,
    nobody: 'Composite',
    verbatim: 'No permission sought; word for word, approved by a second person',
    approvedBy: 'Approved by',
    declared: 'Roles are declared, not authenticated: Earshot prints the name that was given and cannot check it.',
  },
  yours: {
    title: 'If some of these words are yours',
    write: 'Write to',
    withCode: (code: string): string => `with the code ${code} and the number of the clip.`,
    noContact: (code: string): string =>
      `Ask whoever handed out this packet, with the code ${code} and the number of the clip.`,
    promise:
      'Your words will be taken out of later copies, and you will be asked nothing. Copies already handed out cannot be called back.',
  },
  colophon: 'Made with Earshot on one computer. Purpose: teaching.',
};
