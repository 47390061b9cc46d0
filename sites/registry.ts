/** Every site that Earshot reads: one line a site. The line's name is the file's name in camel case. */
export { site as bbpress } from './bbpress.ts';
export { site as discourse } from './discourse.ts';
export { site as fluxbb } from './fluxbb.ts';
export { site as healthunlocked } from './healthunlocked.ts';
export { site as invision } from './invision.ts';
export { site as mastodon } from './mastodon.ts';
export { site as phpbb } from './phpbb.ts';
export { site as reddit } from './reddit.ts';
export { site as smf } from './smf.ts';
export { site as structured } from './structured.ts';
export { site as vanilla } from './vanilla.ts';
export { site as vbulletin } from './vbulletin.ts';
export { site as vbulletin5 } from './vbulletin5.ts';
export { site as x } from './x.ts';
export { site as xenforo } from './xenforo.ts';
