/** Every site that Earshot reads: one line a site. The line's name is the file's name in camel case. */
export { site as bluesky } from './bluesky.ts';
export { site as facebook } from './facebook.ts';
export { site as healthunlocked } from './healthunlocked.ts';
export { site as instagram } from './instagram.ts';
export { site as mastodon } from './mastodon.ts';
export { site as reddit } from './reddit.ts';
export { site as structured } from './structured.ts';
export { site as threads } from './threads.ts';
export { site as tiktok } from './tiktok.ts';
export { site as x } from './x.ts';
