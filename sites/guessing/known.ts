import { guessPosts } from './guess.ts';
import type { Guess } from './guessed.ts';

const guesses = new WeakMap<Document, { readonly size: number; readonly guess: Guess }>();

/** A post has this many elements at least (itself, a name, words); a page that changed by fewer has no other posts. */
const LEAST_ELEMENTS = 3;

/**
 * The guess about a page as it stands. It is worked out once, and again when the page has grown or shrunk by what a post
 * may be, or when one of its posts is gone: a pointer that rests somewhere must cost next to nothing.
 */
export function guessOf(document: Document): Guess {
  const size = Reflect.get(Document.prototype.getElementsByTagName.call(document, '*'), 'length');
  const before = guesses.get(document);
  const same = before && Math.abs(before.size - size) < LEAST_ELEMENTS;
  if (same && [...before.guess.posts.keys()].every((post) => post.isConnected)) return before.guess;
  const guess = guessPosts(document);
  guesses.set(document, { size, guess });
  return guess;
}
