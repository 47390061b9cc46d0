/** The state that the next clip ends in, as a person would meet it. */
export type GalleryState =
  | 'ready'
  | 'saving'
  | 'composer'
  | 'already'
  | 'refused'
  | 'failed'
  | 'audience'
  | 'interrupted'
  | 'lost'
  | 'along'
  | 'leaving'
  | 'along-going'
  | 'along-kept'
  | 'pictures';

const ALONG = /^(Include what it answers|Garder aussi ce à quoi elle répond)/;

/** What is pressed in the composer to come to a state, by its name in both languages. */
export const NEXT: Readonly<Partial<Record<GalleryState, RegExp>>> = {
  'along-going': ALONG,
  'along-kept': ALONG,
  leaving: /^(I may know them|C’est peut-être quelqu’un que je connais)/,
};
