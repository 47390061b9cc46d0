import type { Instant, SiteId } from '../model/ids.ts';
import type { Reading } from '../model/post.ts';
import type { Guess } from './guessing/guessed.ts';

/** An exact host name (`x.com`) or every host below a suffix (`*.x.com`). Never a substring: `netflix.com` is not `x.com`. */
export type HostPattern = string;

/** What a site may know of the page besides its DOM. One object stands for one look at the page: make a new one for each. */
export interface Page {
  /** The address at the time of reading; single-page sites change it under an open page. */
  readonly url: string;
  /** Relative times ("3 h") are resolved against this. */
  readonly now: Instant;
}

/** By what a page is known to be an engine's. Data and no code, so that a page can be asked without carrying the reader. */
export interface Marks {
  /** A list of selectors; one match is enough. Each should be the engine's own: an id, a generator, a class with its name. */
  readonly markup: string;
  /** Or words in one of the page's JSON-LD blocks. */
  readonly linkedData?: RegExp;
}

/** What knows the posts of a page from all else on it. */
export interface PostFinder {
  /** The file's name without its ending. */
  readonly id: SiteId;
  /** As a person calls it. */
  readonly name: string;
  /** `generic` reads what pages state for machines, `guess` what merely looks like a post; they are asked last, in this order. */
  readonly kind: 'network' | 'community' | 'engine' | 'generic' | 'guess';
  /** Empty for an engine, which is found by its markup on any host that the user allowed. */
  readonly hosts: readonly HostPattern[];
  /** For sites without hosts: by what their pages are known. */
  readonly marks?: Marks;
  /** The innermost post that contains this element; a quoted post is a post of its own only where it can be clipped alone. */
  postAt(target: Element): Element | null;
  /** Every post below `root`, in document order. */
  posts(root: ParentNode): Iterable<Element>;
  /**
   * What an address of this site calls the post that it leads to, for sites where `idInAddress` does not see it: posts
   * that are numbered anew in each topic, or answers that name what they answer by id. Null for any other address. By it
   * a pasted link finds a clip whose source is gone.
   */
  idIn?(address: URL): string | null;
  /**
   * How sure a site that guesses is that what it sees on this page are posts, 0 to 1. Below a threshold of its own it
   * finds none, so that a person selects the text instead. A site that knows its pages does not say.
   */
  sure?(document: Document): number;
  /** What a site that guesses found on this page: its reading, another script, begins there. */
  guess?(document: Document): Guess;
}

/**
 * A module that knows how to read posts on one site, or on every site that runs one engine. Pure: it reads the DOM it
 * is given and nothing else. It never changes the page, never throws on a page it does not understand, and reads only
 * what a person can see there.
 */
export interface Site extends PostFinder {
  read(post: Element, page: Page): Reading;
  /** The site's own 'see more' control, where the text is cut. */
  expand?(post: Element): HTMLElement | null;
  /** How many answers the site says that a post has; null where it does not say, or says it roughly ("1.2K"). */
  announced?(post: Element): number | null;
  /** What the post answers, as far as the page shows it, outermost first. */
  thread?(post: Element, page: Page): readonly Element[];
}

/**
 * A site as a page carries it. One whose finding weighs as much as a whole reader elsewhere comes without its reading:
 * `read` is absent until the first gesture has brought it, some tens of milliseconds after the gesture.
 */
export type CarriedSite = PostFinder & Partial<Omit<Site, keyof PostFinder>>;
