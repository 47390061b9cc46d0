import type { ClipRequest } from '../../model/clip.ts';
import { type ClipId, type Instant, siteId } from '../../model/ids.ts';
import type { Author } from '../../model/post.ts';

/** Numbers from a seed (mulberry32), so that a leak can be found again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** A fictional author and a post of theirs, with every string by which either could be known. */
export interface Canary {
  readonly author: Author;
  readonly request: ClipRequest;
  /** Nowhere readable from the moment of the clip on. */
  readonly direct: readonly string[];
  /** Somebody whom the post names, and a town: in the working text until the review, and nowhere after it. */
  readonly named: readonly string[];
}

const FIRST = ['Zel', 'Quor', 'Vyn', 'Thax', 'Jurl', 'Plov', 'Krin', 'Wesh', 'Dorv', 'Miq'];
const LAST = ['andrix', 'obrell', 'uvanto', 'ichwar', 'elmoth', 'agruve', 'ontisk', 'yrrang', 'ebulf', 'izzorn'];
const PLACES = ['brackmoor', 'fenwitch', 'gullstead', 'harnwick', 'ossleby'];
const DATES = ['2026-02-11T09:41:07.000Z', '2025-11-30T22:05:59.000Z', '2026-01-19T13:22:31.000Z'];

const OPENINGS = {
  en: ['They sent me home twice.', 'Nobody wrote it down.', 'I kept the letters in a drawer.', 'It took nine years.'],
  fr: ['On m’a renvoyée deux fois.', 'Personne ne l’a noté.', 'J’ai gardé les lettres.', 'Il a fallu neuf ans.'],
} as const;

/** Distinct for every `n`: no canary is part of another one's strings, nor of any word of the posts. */
export function toCanary(n: number, speakers: readonly Author[]): Canary {
  const next = numbers(n + 1);
  const tag = `${FIRST[n % 10]}${LAST[Math.floor(n / 10) % 10]}${'abcdefghij'[Math.floor(n / 100) % 10]}`;
  const french = n % 3 === 2;
  const author = { name: `${tag} ${LAST[(n * 7) % 10]}${tag.toLowerCase()}`, handle: `${tag.toLowerCase()}_${n}w` };
  const email = `${tag.toLowerCase()}.mail@post${n}q.example`;
  const phone = `${['416', '514', '604', '902'][n % 4]}-555-01${String(n % 100).padStart(2, '0')}`;
  const link = `https://pages.example/${tag.toLowerCase()}/${70_000 + n}`;
  const third = `Ozw${[...tag.toLowerCase()].reverse().join('')}`;
  const town = `Uxb${PLACES[n % 5]}${n}y`;
  const openings = OPENINGS[french ? 'fr' : 'en'];
  const other = speakers[next(speakers.length)];
  const lines = french
    ? [
        `Écrivez à ${email} ou appelez le ${phone}.`,
        `Voir ${link}`,
        `${third} était avec moi à ${town}, et ${third} a tenu ma main.`,
      ]
    : [
        `Write to ${email} or call ${phone}.`,
        `See ${link} for more.`,
        `${third} sat with me in ${town}, and ${third} held my hand.`,
      ];
  const signed = [`– ${author.name}`, `${author.name} again.`, `@${author.handle} here.`][next(3)] ?? '';
  const greeting = other?.handle ? `@${other.handle} ` : '';
  const text = `${greeting}${openings[next(4)]}\n\n${lines.join(' ')}\n\n${signed}`;
  const id = `19${String(500_000 + n)}`;
  return {
    author,
    direct: [author.name, tag, author.handle, email, phone, link, `/${id}`, DATES[n % 3]?.slice(11, 19) ?? ''],
    named: [third, town],
    request: {
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClipId,
      reading: {
        post: {
          site: siteId('mastodon'),
          id,
          permalink: `https://social.example/@${author.handle}/${id}`,
          author,
          title: n % 5 === 0 ? `A question for ${third}` : null,
          text,
          language: french ? 'fr' : 'en',
          published: { raw: DATES[n % 3] ?? '', at: (DATES[n % 3] ?? '') as Instant, precision: 'exact' },
          inReplyTo: null,
          quoted: null,
          community: n % 4 === 0 ? `Board of ${town}` : null,
          media: n % 6 === 0 ? [{ kind: 'image', alt: `${third} at the window, photo by ${author.name}` }] : [],
          contentWarning: n % 7 === 0 ? `long, and about ${third}` : null,
          edited: false,
          standing: 'present',
          promoted: false,
          pinned: false,
          cut: false,
          audience: 'public',
        },
        misses: [],
        via: {},
      },
      gesture: 'control',
      pageUrl: `https://social.example/@${author.handle}`,
      capturedAt: (DATES[n % 3] ?? '') as Instant,
      conversation: null,
      speakers,
      said: { public: false, acknowledged: [] },
    },
  };
}

/** A library of so many; everybody speaks on the page of everybody. */
export function toCanaries(count: number): Canary[] {
  const speakers = Array.from({ length: Math.min(count, 12) }, (_, n) => toCanary(n, []).author);
  return Array.from({ length: count }, (_, n) => toCanary(n, speakers));
}

/** Which of these strings stand in a text, capitals aside. */
export function heard(text: string, canaries: readonly string[]): string[] {
  const low = text.toLowerCase();
  return canaries.filter((canary) => canary !== '' && low.includes(canary.toLowerCase()));
}
