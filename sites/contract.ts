import type { Instant, SiteId } from '../model/ids.ts';
import type { Reading } from '../model/post.ts';

/** An exact host name (`x.com`) or every host below a suffix (`*.x.com`). Never a substring: `netflix.com` is not `x.com`. */
export type HostPattern = string;

/** What a site may know of the page besides its DOM. One object stands for one look at the page: make a new one for each. */
export interface Page {
  /** The address at the time of reading; single-page sites change it under an open page. */
  readonly url: string;
  /** Relative times ("3 h") are resolved against this. */
  readonly now: Instant;
}

/**
 * A module that knows how to read posts on one site, or on every site that runs one engine. Pure: it reads the DOM it
 * is given and nothing else. It never changes the page, never throws on a page it does not understand, and reads only
 * what a person can see there.
 */
export interface Site {
  /** The file's name without its ending. */
  readonly id: SiteId;
  /** As a person calls it. */
  readonly name: string;
  readonly kind: 'network' | 'community' | 'engine' | 'generic';
  /** Empty for an engine, which is found by its markup on any host that the user allowed. */
  readonly hosts: readonly HostPattern[];
  /** For engines: is this a page of mine? Cheap: a few selectors. */
  detects?(document: Document): boolean;
  /** The innermost post that contains this element; a quoted post is a post of its own only where it can be clipped alone. */
  postAt(target: Element): Element | null;
  /** Every post below `root`, in document order. */
  posts(root: ParentNode): Iterable<Element>;
  read(post: Element, page: Page): Reading;
  /** The site's own 'see more' control, where the text is cut. */
  expand?(post: Element): HTMLElement | null;
  /** What the post answers, as far as the page shows it, outermost first. */
  thread?(post: Element, page: Page): readonly Element[];
}
