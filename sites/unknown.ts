import { siteId } from '../model/ids.ts';
import type { Site } from './contract.ts';
import { type Guess, type Guessed, guessPosts } from './guessing/guess.ts';
import { languagesOf } from './guessing/languages.ts';
import { machineWords, momentWords } from './guessing/moments.ts';
import { reader } from './reading/anchors.ts';
import { parent, tag } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { toEpochTime, toMachineTime } from './reading/times.ts';

const known = new WeakMap<Document, { readonly size: number; readonly guess: Guess }>();
const sizeOf = (document: Document): number => Document.prototype.getElementsByTagName.call(document, '*').length;

function guessOf(document: Document): Guess {
  const size = sizeOf(document);
  const before = known.get(document);
  if (before?.size === size && [...before.guess.posts.keys()].every((post) => post.isConnected)) return before.guess;
  const guess = guessPosts(document);
  known.set(document, { size, guess });
  return guess;
}
const guessed = (post: Element): Guessed | undefined => guessOf(post.ownerDocument).posts.get(post);

const id = siteId('unknown');
export const site: Site = {
  id,
  name: 'Any other forum',
  kind: 'guess',
  hosts: [],
  marks: { markup: 'body' },
  postAt(target) {
    const { posts } = guessOf(target.ownerDocument);
    for (let at: Element | null = target; at; at = parent(at)) if (posts.has(at)) return at;
    return null;
  },
  posts(root) {
    const document = root instanceof Document ? root : (root as Element).ownerDocument;
    return [...guessOf(document).posts.keys()].filter((post) => root.contains(post));
  },
  read: reader(id, {
    name: { guess: (post) => readLine(guessed(post)?.name) },
    text: {
      guess: (post, page) => {
        const found = guessed(post);
        if (!found) return null;
        const { posts } = guessOf(post.ownerDocument);
        const text = readText(found.body, { page, skip: (e) => posts.has(e) || found.beside.has(e) });
        // Some engines set every post in a block quote of its own.
        return tag(found.body) === 'blockquote' ? text.replace(/^> ?/gm, '') : text;
      },
    },
    published: {
      guess: (post, page) => {
        const when = guessed(post)?.when;
        if (!when) return null;
        const machine = machineWords(when);
        const exact = toMachineTime(machine) ?? toEpochTime(machine);
        if (exact) return exact;
        const words = (momentWords(when, readLine(when) ?? '', () => true) ?? '').replace(/#\s?\d+/g, ' ');
        return toSpokenTime(words, page, { language: languagesOf(post.ownerDocument)[0], zone: 'unknown' });
      },
    },
  }),
};
