import { english } from './english.ts';
import { french } from './french.ts';
import type { PracticePost } from './post.ts';

/** The practice feed, newest first. Both languages stand in one feed, as they do where people live with both. */
export const feed: readonly PracticePost[] = [...english, ...french].toSorted((a, b) => b.at.localeCompare(a.at));
