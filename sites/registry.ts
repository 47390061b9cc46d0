/** Every site that Earshot reads: one line a site. The line's name is the file's name in camel case. */
export { site as healthunlocked } from './healthunlocked.ts';
export { site as mastodon } from './mastodon.ts';
export { site as reddit } from './reddit.ts';
export { site as structured } from './structured.ts';
export { site as unknown } from './unknown.ts';
export { site as x } from './x.ts';
