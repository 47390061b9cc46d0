/** Pointing at a post on a site that Earshot has not been allowed on: said in the page. */
export const picker = {
  title: 'Clip a post',
  ask: 'Point at the post and click.',
  byKeyboard: 'By keyboard: arrow keys move, Enter chooses, Escape leaves.',
  leave: 'Leave',
};
