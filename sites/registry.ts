/** Every site that Earshot reads: one line a site. The line's name is the file's name in camel case. */
export { site as healthunlocked } from './healthunlocked.ts';
export { site as lemmy } from './lemmy.ts';
export { site as linkedin } from './linkedin.ts';
export { site as mastodon } from './mastodon.ts';
export { site as quora } from './quora.ts';
export { site as reddit } from './reddit.ts';
export { site as structured } from './structured.ts';
export { site as tumblr } from './tumblr.ts';
export { site as x } from './x.ts';
export { site as youtube } from './youtube.ts';
