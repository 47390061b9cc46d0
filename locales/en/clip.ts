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
  conversation: {
    title: 'Conversation',
    answers: (pseudonym: string) => `answers ${pseudonym}`,
    kept: (kept: number) => (kept === 1 ? '1 answer kept.' : `${kept} answers kept.`),
    keptOf: (kept: number, announced: number) =>
      `${kept} of the ${announced} answers that the site announced were kept.`,
  },
  revisit: {
    label: 'Seen again at its source',
    changed: 'This post was changed since you clipped it.',
    gone: 'This post is no longer at its source.',
    waits: 'It is handed out to nobody until you decide.',
    keep: 'Keep the clip',
    remove: 'Remove the clip',
  },
  clearance: {
    paraphrased: 'No permission sought; paraphrased when handed out.',
    approved: (by: string) => `Word for word, approved by ${by}.`,
    paraphraseOnly: 'Not cleared yet: a clip of distress is handed out paraphrased only.',
    none: 'Not cleared for handing out yet.',
  },
};
