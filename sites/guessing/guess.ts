import { one } from '../reading/dom.ts';
import { kindsOf } from './address-kinds.ts';
import { findBeside } from './beside.ts';
import { type Block, candidatesAround, groupMoments } from './blocks.ts';
import type { Guess, Guessed } from './guessed.ts';
import { type Judged, judge, type Look } from './judge.ts';
import { languagesOf } from './languages.ts';
import { findMoments, timeLike, toldBy } from './moments.ts';
import { addressesOf } from './names.ts';
import { findOpening, repair } from './single.ts';
import { type Survey, survey } from './survey.ts';

/**
 * Below this a guess is not offered, and the text selection is. Threads of forums reach 0.53 and more, most of them 0.8;
 * pages without posts (topics, articles, goods, results, letters) stay at 0.25 and less. The threshold stands between.
 */
export const SURE_ENOUGH = 0.4;

const NOTHING: Guess = { posts: new Map(), sure: 0, language: undefined };
/** Only the most promising candidates are looked into. */
const MOST_JUDGED = 5;
/** Other kinds of posts on the page: the question above its answers, the comments below them. */
const MOST_KINDS = 3;

function bestOf(look: Look, moments: readonly number[]): Judged[] {
  return groupMoments(look.page, moments)
    .flatMap((group) => candidatesAround(look.page, group))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_JUDGED)
    .map(({ blocks }) => judge(look, blocks, partsOf(blocks)))
    .sort((a, b) => b.whole * b.sure - a.whole * a.sure);
}

const partsOf = (blocks: readonly Block[]): Set<number> => new Set(blocks.flatMap(({ parts }) => parts));

/**
 * The best candidate and those beside it that hold posts of another form by people of the same kind: the question above
 * its answers, the comments below each. What shows the same names, times or words again is another view of the same posts.
 */
function kindsOfPosts(look: Look, judged: readonly Judged[]): Judged[] {
  const [first, ...others] = judged;
  if (!first) return [];
  const found = [first];
  const apart = partsOf(first.blocks);
  const known = kindsOf(look.page, look.addressOf, first.names);
  for (const other of others) {
    if (found.length >= MOST_KINDS) break;
    const bodies = new Set(found.flatMap((one) => [...one.bodies.values()]));
    const isQuoted = other.blocks.some(({ place }) => isWithin(look.page, place, bodies));
    if (isQuoted || other.blocks.some(({ place }) => apart.has(place))) continue;
    const alone = judge(look, other.blocks, new Set([...apart, ...partsOf(other.blocks)]));
    const seen = new Set(found.flatMap(({ names, whens }) => [...names.values(), ...whens.values()]));
    const again = [...alone.names.values(), ...alone.whens.values()].some((place) => seen.has(place));
    const kinds = kindsOf(look.page, look.addressOf, alone.names);
    if (again || alone.sure < SURE_ENOUGH || ![...kinds].some((kind) => known.has(kind))) continue;
    found.push(alone);
    for (const part of partsOf(other.blocks)) apart.add(part);
  }
  return found.map((one) => (found.length > 1 ? judge(look, one.blocks, apart) : one));
}

function isWithin(page: Survey, place: number, others: ReadonlySet<number>): boolean {
  for (let at = page.up[place] ?? -1; at >= 0; at = page.up[at] ?? -1) if (others.has(at)) return true;
  return false;
}

/** Works out where the posts of a page are, with no knowledge of it. Linear in its elements. */
export function guessPosts(document: Document): Guess {
  const body = one(document, 'body');
  if (!body) return NOTHING;
  const page = survey(body);
  const addressOf = addressesOf(page);
  let best: Judged[] = [];
  let look: Look | null = null;
  const spoken = languagesOf(document);
  for (const languages of [[], spoken]) {
    const isTime = timeLike(languages);
    const moments = findMoments(page, isTime);
    look = { page, isTime, addressOf, moments: new Set(moments) };
    best = bestOf(look, moments);
    if ((best[0]?.sure ?? 0) >= SURE_ENOUGH) break;
  }
  const [first] = best;
  if (!first || !look) return NOTHING;
  const kinds = kindsOf(page, addressOf, first.names);
  const found = kindsOfPosts(look, best);
  const apart = new Set(found.flatMap(({ blocks }) => [...partsOf(blocks)]));
  const posts = found
    .flatMap(({ blocks, names, whens }) =>
      blocks.map(({ place }, post) => ({ place, name: names.get(post) ?? -1, when: whens.get(post) ?? -1 })),
    )
    .sort((a, b) => a.place - b.place);
  const opening = findOpening(look, posts, apart, kinds);
  const whole = found.map((one) => repair(look as Look, one, apart, kinds));
  return { posts: toPosts(look, opening ? [...whole, opening] : whole), sure: first.sure, language: spoken[0] };
}

function toPosts({ page, moments }: Look, all: readonly Judged[]): Map<Element, Guessed> {
  const elementAt = (place: number | undefined): Element | null =>
    place === undefined ? null : (page.elements[place] ?? null);
  const found: [number, Guessed][] = [];
  for (const { blocks, names, whens, bodies, labels } of all)
    for (const [post, { place, parts }] of blocks.entries()) {
      const at = bodies.get(post);
      const body = elementAt(at);
      const said = [names.get(post), whens.get(post)].filter((one) => one !== undefined);
      // Without who and when it is an advert between the posts, or the end of the list.
      if (at === undefined || !body || !said.length) continue;
      const { places, edited } = findBeside(page, at, said, moments, labels);
      found.push([
        place,
        {
          parts: parts.flatMap((part) => elementAt(part) ?? []),
          name: elementAt(names.get(post)),
          when: toldBy(elementAt(whens.get(post))),
          body,
          beside: new Set([...places].flatMap((one) => elementAt(one) ?? [])),
          edited,
        },
      ]);
    }
  return new Map(
    found
      .sort(([a], [b]) => a - b)
      .flatMap(([place, post]) => {
        const element = elementAt(place);
        return element ? [[element, post] as const] : [];
      }),
  );
}
