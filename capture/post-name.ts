import type { Post } from '../model/post.ts';

/** What a post is called on its page: by its id, its address or its words. Sites that recycle elements put another into one. */
export const nameOf = ({ id, permalink, text }: Post): string | null => id ?? permalink ?? text;
