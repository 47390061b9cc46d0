/** Every site that Earshot reads: one line a site. The line's name is the file's name in camel case. */
export { site as hackerNews } from './hacker-news.ts';
export { site as healthunlocked } from './healthunlocked.ts';
export { site as mastodon } from './mastodon.ts';
export { site as medhelp } from './medhelp.ts';
export { site as msconnection } from './msconnection.ts';
export { site as mumsnet } from './mumsnet.ts';
export { site as reddit } from './reddit.ts';
export { site as shiftMs } from './shift-ms.ts';
export { site as stackExchange } from './stack-exchange.ts';
export { site as structured } from './structured.ts';
export { site as x } from './x.ts';
