import type { Page } from '../contract.ts';
import { attr, isText, matches, one, parent, raw, tag } from './dom.ts';
import { emojiOf } from './emoji.ts';
import { toAddress } from './links.ts';
import { isHidden } from './visible.ts';
import { type Keeps, writer } from './writer.ts';

/** How to read a text where the elements alone do not say it. */
export interface TextOptions {
  readonly page: Page;
  /** What stands inside the text and is no part of it: controls, quoted posts, signatures. */
  readonly skip?: string | ((element: Element) => boolean);
  /**
   * The site's style keeps line breaks (`white-space: pre-wrap` or `pre-line`) and lays `div`s of its own making in the
   * line. Saved pages come without that style, so the site says it.
   */
  readonly lines?: boolean;
  /** Block quotes that are not `blockquote`, and frames around one that hold who is quoted beside it. */
  readonly quotes?: string;
  /** Who is quoted, where an attribute says it and no word on the page. */
  readonly quoted?: (quote: Element) => string | null;
  /** Shortened links as a person sees them, not as they lead. */
  readonly shortLinks?: boolean;
  /**
   * The words stand behind a warning: they are read although the page hides them until somebody opens it. `true` means
   * the root itself, a selector what is folded within it (spoilers).
   */
  readonly behind?: boolean | string;
  /** What a picture stands for, where `emojiOf` does not say it; the empty string for media. */
  readonly picture?: (image: Element) => string;
  /** Only what stands within this range. */
  readonly within?: Range;
}

/** What holds no words of a post. */
const SKIPPED = new Set(
  'script style template noscript svg button select textarea input iframe object embed audio video canvas datalist head title meta link'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p blockquote ul ol dl pre table figure h1 h2 h3 h4 h5 h6 hr fieldset'.split(' '));
const BLOCKS = new Set(
  'div li dt dd tr section article header footer main aside nav address form details summary figcaption caption center legend tbody thead tfoot'.split(
    ' ',
  ),
);
/** A caption that opens a quote is drawn as a line of its own (SMF 2.1, phpBB). */
const CAPTION = 'blockquote > cite:first-child, blockquote > div:first-child > cite:first-child';
const KEPT = /^(?:pre|break)|white-space:\s*(?:pre|break)/i;
const ADDRESS = /^(?:https?:\/\/)?[^\s/@]+\.[^\s@]+$/i;
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|^www\./i, '').toLowerCase();

/**
 * The whole address that a link's shortened words stand for, or null where the words are not shortened. Sites cut them
 * with an ellipsis (forums), or hide the ends (`.invisible` on Mastodon; X writes the ends in spans of no size and its
 * `href` is a redirect, so the words without their ellipsis are the address). Other redirects hold the address in their
 * query (YouTube, `/redirect?q=`).
 */
function wholeLink(link: Element, page: Page): string | null {
  const words = raw(link).trim();
  const cut = /(?:…|\.\.\.)$/.test(words);
  if ((!cut && !one(link, '.invisible')) || !ADDRESS.test(words)) return null;
  const shown = words.replace(/(?:…|\.\.\.)$/, '');
  const target = toAddress(attr(link, 'href') ?? '', link, page);
  const targets = target ? [target, ...new URL(target).searchParams.values()] : [];
  const whole = targets.find((address) => bare(address).startsWith(bare(shown)));
  if (whole) return whole;
  return one(link, '[aria-hidden], .invisible') ? shown : null;
}

/**
 * The words below an element as a person reads them, in plain text: lines by `\n`, paragraphs by `\n\n`, list items
 * after `• ` or their number, block quotes behind `> `, cells of a table by a tab, emoji that are drawn as pictures as
 * themselves, shortened links in full. White space of the source collapses as CSS collapses it. What is hidden is left
 * out. Linear in the number of nodes, without recursion.
 */
export function readText(root: Element, options: TextOptions): string {
  const { page, skip, quotes, within, behind } = options;
  const isSkipped = typeof skip === 'string' ? (element: Element) => matches(element, skip) : skip;
  const out = writer();
  const walker = Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  /** What to do when an element's end is reached, innermost last. */
  const ends: (() => void)[] = [];
  let keeps: Keeps = options.lines ? 'lines' : 'none';
  /** List items that are open. */
  let items = 0;
  const places = new Map<Element, number>();

  function bullet(item: Element): string {
    const list = parent(item);
    if (!list || tag(list) !== 'ol') return '• ';
    const stated = Number.parseInt(attr(item, 'value') ?? '', 10);
    const place = stated || (places.get(list) ?? Number.parseInt(attr(list, 'start') ?? '1', 10)) || 1;
    places.set(list, place + 1);
    return `${place}. `;
  }

  function wordsOf(node: Text): string {
    if (!within) return node.data;
    if (!within.intersectsNode(node)) return '';
    const from = node === within.startContainer ? within.startOffset : 0;
    return node.data.slice(from, node === within.endContainer ? within.endOffset : node.length);
  }

  function enter(element: Element): boolean {
    if (within && element !== root && !within.intersectsNode(element)) return false;
    const name = tag(element);
    if (SKIPPED.has(name) || (element !== root && isSkipped?.(element))) return false;
    if (name === 'br') {
      out.newline();
      return false;
    }
    const style = getComputedStyle(element);
    const isFolded = typeof behind === 'string' ? matches(element, behind) : behind && element === root;
    if (isHidden(element, style) && !isFolded) return false;
    if (name === 'img' || (attr(element, 'role') === 'img' && !raw(element).trim())) {
      out.word((options.picture ?? emojiOf)(element));
      return false;
    }
    const whole = name === 'a' && !options.shortLinks && !within ? wholeLink(element, page) : null;
    if (whole !== null) {
      out.word(whole);
      return false;
    }
    const before = keeps;
    const around = parent(element);
    const isFramed = quotes !== undefined && around !== null && matches(around, quotes);
    // XenForo 1 and vBulletin 4 write a post's own words as one.
    const isBody = element === root && !within;
    const quote = name === 'blockquote' ? !isFramed && !isBody : quotes !== undefined && matches(element, quotes);
    const inline = style.display.startsWith('inline') || (keeps === 'lines' && name === 'div');
    // Within a list item a paragraph is one more line.
    const block = (BLOCKS.has(name) && !inline) || (name === 'cite' && matches(element, CAPTION));
    const gap = quote || PARAGRAPHS.has(name) ? (items > 0 ? 1 : 2) : block ? 1 : 0;
    if (name === 'td' || name === 'th') out.cell();
    if (gap) out.gap(gap);
    if (quote) {
      out.quote(1);
      const who = options.quoted?.(element);
      if (who) {
        out.word(`${who}:`);
        out.gap(1);
      }
    }
    if (name === 'li') {
      out.item(bullet(element));
      items += 1;
    }
    if (name === 'pre') keeps = 'all';
    else if (keeps === 'none' && KEPT.test(style.whiteSpace || (attr(element, 'style') ?? ''))) keeps = 'lines';
    ends.push(() => {
      keeps = before;
      if (name === 'li') {
        out.item('');
        items -= 1;
      }
      if (gap) out.gap(gap);
      if (quote) out.quote(-1);
    });
    return true;
  }

  let node: Node | null = enter(root) ? root : null;
  while (node) {
    let next: Node | null = null;
    if (isText(node)) out.text(wordsOf(node), keeps);
    else if (node === root || enter(node as Element)) {
      next = walker.firstChild();
      if (!next) ends.pop()?.();
    }
    while (!next && walker.currentNode !== root) {
      next = walker.nextSibling();
      if (next) break;
      walker.parentNode();
      ends.pop()?.();
    }
    node = next;
  }
  return out.finished();
}
