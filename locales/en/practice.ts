/** The practice feed. Its posts are data in `assets/practice`; here is what stands around them. */
export const practice = {
  title: 'Practice feed',
  invented: 'Nobody in this feed exists.',
  inventedMore:
    'The people, the towns, the hospitals and the numbers are made up. What happens to them happens every day.',
  point: 'Point at a post and press',
  clip: 'Clip',
  orPress: ', or press',
  kept: 'The words go to your library under a pseudonym; names, addresses and numbers are masked.',
  heavy: 'A few are heavy: a crisis, a loss, a diagnosis. Two are refused. Finding out which is part of the exercise.',
  panel: 'Side panel',
  library: 'Library',
  feed: 'Posts',
  contentNote: 'Content note:',
  followers: 'Followers only',
  replies: (author: string) => `Replies to ${author}`,
};
