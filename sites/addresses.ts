/** Words for one thing in the addresses of one site: a post at `#post-7` is the one at `?p=7`. */
const ALIASES: Readonly<Record<string, string>> = {
  post: 'p',
  posts: 'p',
  pid: 'p',
  reel: 'p',
  reels: 'p',
  tv: 'p',
  permalink: 'p',
  story_fbid: 'p',
  comment: 'c',
  comment_id: 'c',
  reply_comment_id: 'c',
  questions: 'q',
  reply: '',
};
/** Where a query names a post: the most special first, so that a comment on a video is not the video. */
const QUERIES = [
  'reply_comment_id',
  'comment_id',
  'lc',
  'comment',
  'pid',
  'p',
  'post',
  'reply',
  'story_fbid',
  'id',
  'v',
];
/** What stands before an id that has letters in it. */
const BEFORE = /^(?:p|posts?|reels?|tv|status|statuses|comments?|c|r|video|item|show|permalink)$/;
const ID = /^[\w-]{1,80}$/;

const join = (word: string, id: string): string => {
  const lower = word.toLowerCase();
  return `${ALIASES[lower] ?? lower}${id}`;
};

/**
 * What an address calls the post that it leads to: a word and an id, such as `p7001` of `viewtopic.php?t=9#p7001` and
 * of `viewtopic.php?p=7001`; null where it names a page and no post. Seen in the addresses of the sites and engines of
 * this folder, November 2026. Only for places whose ids are unique on their host.
 */
export function idInAddress({ hash, pathname, searchParams }: URL): string | null {
  const fragment = /([a-z]*)[-_]?(\d+)$/i.exec(hash);
  if (fragment) return join(fragment[1] ?? '', fragment[2] ?? '');
  for (const name of QUERIES) {
    const [value] = /^[\w.-]{1,80}/.exec(searchParams.get(name) ?? '') ?? [];
    if (value) return join(name, value);
  }
  const segments = pathname.split('/').filter(Boolean);
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const [segment = '', before = ''] = [segments[at], segments[at - 1]];
    const worded = /^([a-z]+)-(\d+)$/i.exec(segment);
    if (worded && BEFORE.test(worded[1]?.toLowerCase() ?? '')) return join(worded[1] ?? '', worded[2] ?? '');
    const isId = /^\d+$/.test(segment) || (BEFORE.test(before) && ID.test(segment) && /\d|[A-Z]/.test(segment));
    if (isId) return join(/^[a-z_]+$/i.test(before) ? before : '', segment);
  }
  return null;
}
