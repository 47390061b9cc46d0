/**
 * A post of the practice feed. Everybody in it is invented: names, handles, towns, hospitals, lives. Telephone numbers
 * are of the ranges that are kept for fiction (555-01xx; in France 01 99 00), addresses end in `.example`.
 */
export interface PracticePost {
  /** Last part of the permalink. */
  readonly slug: string;
  readonly name: string;
  readonly handle: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly lang: 'en' | 'fr';
  /** Paragraphs. Lines of a list begin with `• ` or their number, lines of a quote with `> `. */
  readonly words: readonly string[];
  /** What the author warns of before the words. */
  readonly note?: string;
  /** For the author's followers only, so that a workshop can see a refusal. */
  readonly followersOnly?: true;
  readonly replies?: readonly PracticePost[];
}
