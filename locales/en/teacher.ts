/** Teaching a site: said in the page that is being shown. */
export const teacher = {
  title: 'Show Earshot one post',
  step: (at: number, of: number) => `${at} of ${of}`,
  ask: {
    text: 'Point at the words of one post and click.',
    author: 'Now at the name of who wrote it.',
    time: 'Now at its time.',
  },
  byKeyboard: 'By keyboard: arrow keys move, Enter chooses, Escape leaves.',
  noTime: 'It shows no time',
  back: 'Back',
  leave: 'Leave',
  again: 'Start again',
  keep: 'Keep this',
  keeping: 'Keeping',
  recognised: (posts: number) =>
    posts === 1 ? 'Earshot recognises one post on this page.' : `Earshot recognises ${posts} posts on this page.`,
  lookAtThem: 'They are outlined. Scroll to look at them.',
  notUnderstood:
    'This did not work: the words, the name and the time have to stand in one post, apart from one another. You can start again, or clip a selection.',
  notKept: 'Not kept yet.',
  kept: 'Kept. Point at a post to clip it.',
  close: 'Close',
};
