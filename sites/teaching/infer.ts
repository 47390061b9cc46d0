import type { Instant } from '../../model/ids.ts';
import type { Recipe } from '../../model/recipe.ts';
import { all, closest, matches, one, parent, raw, tag } from '../reading/dom.ts';
import { toLine } from '../reading/line.ts';
import { stableSelectors } from './stable-selectors.ts';

/** What a person pointed at in one post. */
export interface Shown {
  readonly text: Element;
  readonly author: Element;
  readonly time: Element | null;
}

export interface Lesson {
  readonly host: string;
  readonly now: Instant;
}

/** How far up the tree a post's block is looked for above what was pointed at. */
const HEIGHT = 12;
const PROSE = new Set(
  'p ul ol blockquote pre h1 h2 h3 h4 h5 h6 br hr img figure table b i em strong span a'.split(' '),
);

/**
 * Works out how posts look on a page from one of them: the block that repeats, and within it the words, the author and
 * the time. Null where what was pointed at does not stand in one block apart from the whole page, or one part is within
 * another.
 */
export function inferRecipe(shown: Shown, lesson: Lesson): Recipe | null {
  const { author, time } = { author: outermostAlike(shown.author), time: shown.time && toTimeElement(shown.time) };
  const text = toBody(shown.text, [author, ...(time ? [time] : [])]);
  if (text === author || text.contains(author) || author.contains(text) || (time && text.contains(time))) return null;
  const parts = [text, author, ...(time ? [time] : [])];
  let best: { recipe: Recipe; posts: number } | null = null;
  let post = commonAncestor(parts);
  for (let step = 0; post && step < HEIGHT && !isPage(post); step += 1, post = parent(post)) {
    for (const selector of stableSelectors(post, null)) {
      const blocks = outermost(all(post.ownerDocument, selector), selector);
      if (!blocks.includes(post)) continue;
      const recipe = fill(post, blocks, selector, { text, author, time }, lesson);
      if (!recipe) continue;
      const posts = blocks.filter((block) => one(block, recipe.text) && one(block, recipe.author)).length;
      if (!best || posts > best.posts) best = { recipe, posts };
    }
  }
  return best?.recipe ?? null;
}

const isPage = (element: Element): boolean => ['body', 'html'].includes(tag(element));

/** Blocks that stand in no other of the same name. */
const outermost = (blocks: readonly Element[], selector: string): Element[] =>
  blocks.filter((block) => {
    const around = parent(block);
    return !around || !closest(around, selector);
  });

function fill(
  post: Element,
  blocks: readonly Element[],
  selector: string,
  { text, author, time }: Shown,
  { host, now }: Lesson,
): Recipe | null {
  const name = (part: Element): string | null => bestName(part, post, blocks);
  const [words, who] = [name(text), name(author)];
  if (!words || !who) return null;
  const link = time && linkOf(time, post);
  return {
    host,
    post: selector,
    text: words,
    author: who,
    time: time && name(time),
    link: link && name(link),
    taughtAt: now,
  };
}

/** The selector that finds this very part first in its post, and a part in the most other posts. */
function bestName(part: Element, post: Element, blocks: readonly Element[]): string | null {
  let best: { selector: string; count: number } | null = null;
  for (const selector of stableSelectors(part, post)) {
    if (one(post, selector) !== part) continue;
    const count = blocks.filter((block) => one(block, selector)).length;
    if (!best || count > best.count) best = { selector, count };
  }
  return best?.selector ?? null;
}

function commonAncestor(parts: readonly Element[]): Element | null {
  const [first, ...rest] = parts;
  let at = first ?? null;
  while (at && !rest.every((part) => at?.contains(part))) at = parent(at);
  return at;
}

/** A name within a link within a heading is all one name: the outermost that says nothing else. */
function outermostAlike(element: Element): Element {
  const words = toLine(raw(element));
  const link = closest(element, 'a[href]');
  let at = link && toLine(raw(link)) === words ? link : element;
  for (let up = parent(at); up && toLine(raw(up)) === words && tag(at) !== 'a'; up = parent(up)) at = up;
  return at;
}

function toTimeElement(element: Element): Element {
  return closest(element, 'time, abbr') ?? one(element, 'time') ?? outermostAlike(element);
}

/** The link that a time stands in or holds: on most sites it leads to the post. */
function linkOf(time: Element, post: Element): Element | null {
  const link = closest(time, 'a[href]') ?? one(time, 'a[href]');
  return link && post.contains(link) ? link : null;
}

/** One paragraph was pointed at; the body of the post is what holds all of them and nothing but words. */
function toBody(element: Element, others: readonly Element[]): Element {
  let at = element;
  for (let up = parent(at); up && !isPage(up); up = parent(up)) {
    const around = up;
    if (others.some((other) => around.contains(other))) break;
    const isProse = [...around.children].every((child) => PROSE.has(tag(child)) || child === at);
    const holdsControls = one(around, 'button, form, input, nav') !== null || matches(around, 'li, td, tr, table');
    if (!isProse || holdsControls) break;
    at = around;
  }
  return at;
}
