/** Words around one clip, wherever it is shown. */
export const clip = {
  contentNote: 'Content note:',
  posted: {
    public: (site: string) => `posted in public on ${site}`,
    unlisted: (site: string) => `posted unlisted on ${site}`,
    'said-public': (site: string) => `posted on ${site}, public by your word`,
  },
  webPage: 'a web page',
  inCommunity: ', in',
  edited: 'Edited by its author.',
  cut: 'Only the beginning was in the page.',
  quotedFrom: (pseudonym: string) => `${pseudonym}, quoted`,
  media: { image: 'Picture, not kept:', video: 'Video, not kept:', audio: 'Sound, not kept:', link: 'Link, not kept:' },
  notDescribed: 'no description',
  clearance: {
    paraphrased: 'No permission sought; paraphrased when handed out.',
    approved: (by: string) => `Word for word, approved by ${by}.`,
    paraphraseOnly: 'Not cleared yet: a clip of distress is handed out paraphrased only.',
    none: 'Not cleared for handing out yet.',
  },
};
