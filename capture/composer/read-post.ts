import type { Author, Reading } from '../../model/post.ts';
import type { CarriedSite, Page } from '../../sites/contract.ts';
import type { Finder, Found } from '../find-post.ts';

/** How long a site's own "see more" may take to show the rest, and how long it must then be quiet. Milliseconds. */
const SETTLE_LIMIT = 2_000;
const QUIET = 150;

/** How many posts are looked through for names, how many of them are read, and for how long. */
export const MAX_POSTS = 2_000;
const MAX_READ = 200;
const READ_TIME = 40;

/**
 * A post in full: where its text is cut, the site's own control is pressed and the post read again once it has
 * settled, within two seconds. Where that does not help, the first reading stands, with `cut` still true.
 */
export async function readWhole(window: Window, found: Found, first: Reading, page: Page): Promise<Reading> {
  const { site, post } = found;
  if (!first.post.cut) return first;
  const control = site.expand?.(post);
  if (!control || leadsAway(control, page.url)) return first;
  const settled = whenSettled(window, post);
  control.click();
  await settled;
  if (!post.isConnected) return first;
  const second = site.read?.(post, page) ?? first;
  // The id may come only with the rest of the text, but a different one is a different post.
  const recycled = first.post.id !== null && second.post.id !== null && first.post.id !== second.post.id;
  return recycled || (second.post.text ?? '').length < (first.post.text ?? '').length ? first : second;
}

/** A "see more" that is a link to another page would take the reader away from where they are. */
function leadsAway(control: HTMLElement, pageUrl: string): boolean {
  const link = control.closest('a');
  if (!link?.href) return false;
  return link.href.split('#')[0] !== pageUrl.split('#')[0];
}

function whenSettled(window: Window, post: Element): Promise<void> {
  return new Promise((resolve) => {
    let quiet: number | undefined;
    const done = () => {
      observer.disconnect();
      window.clearTimeout(quiet);
      window.clearTimeout(limit);
      resolve();
    };
    const limit = window.setTimeout(done, SETTLE_LIMIT);
    const observer = new MutationObserver(() => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(done, QUIET);
    });
    observer.observe(post.parentElement ?? post, { childList: true, characterData: true, subtree: true });
  });
}

/**
 * Who else speaks on this page, so that their names can be masked in the text: the authors of the posts around this
 * one, nearest first, and of what they quote. Bounded in number and in time, because it runs within the gesture.
 */
export function readSpeakers(window: Window, finder: Finder, around: Element | null, page: Page): Author[] {
  const end = window.performance.now() + READ_TIME;
  const all = finder.all(MAX_POSTS);
  const middle = Math.max(
    0,
    all.findIndex(({ post }) => post === around),
  );
  const speakers = new Map<string, Author>();
  let read = 0;
  for (const found of outward(all, middle)) {
    if (read >= MAX_READ || window.performance.now() > end) break;
    if (found.post === around) continue;
    read++;
    for (const author of authorsOf(found.site, found.post, page))
      if (author.name || author.handle) speakers.set(`${author.handle}\n${author.name}`, author);
  }
  return [...speakers.values()].slice(0, MAX_READ);
}

function* outward<T>(items: readonly T[], middle: number): Generator<T> {
  for (let step = 0; step < items.length; step++) {
    const after = items[middle + step];
    const before = step > 0 ? items[middle - step] : undefined;
    if (before !== undefined) yield before;
    if (after !== undefined) yield after;
  }
}

function authorsOf({ read }: CarriedSite, post: Element, page: Page): Author[] {
  if (!read) return [];
  const { author, quoted } = read(post, page).post;
  return quoted ? [author, quoted.author] : [author];
}
