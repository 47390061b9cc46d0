import { type Clipper, type ClipperParts, mountClipper } from '../../capture/clipper.ts';
import { collector } from '../../capture/collector/collector.ts';
import { composer } from '../../capture/composer/composer.ts';
import { toSkeleton } from '../../capture/composer/skeleton.ts';
import { walkFrom } from '../../capture/composer/walk.ts';
import type { Bring, Extras } from '../../capture/more.ts';
import type { In, Name, OverlaySettings } from '../../messages/protocol.ts';
import type { Send } from '../../messages/send.ts';
import type { ClipAnswer, ClipRequest, Gathering, KnownClip, PostAsked } from '../../model/clip.ts';
import { type ClipId, type Instant, type Pseudonym, siteId } from '../../model/ids.ts';
import type { Reading } from '../../model/post.ts';
import { fail, ok, problem, type Result } from '../../model/result.ts';
import type { Site } from '../../sites/contract.ts';
import { readSelection } from '../../sites/reading/selection.ts';

/** A site that is nobody's: `article[data-post]`, with its words in `.txt`. Everybody in it is invented. */
export const commonRoom: Site = {
  id: siteId('common-room'),
  name: 'Common Room',
  kind: 'engine',
  hosts: [],
  marks: { markup: 'body' },
  postAt: (target) => target.closest('[data-post]'),
  posts: (root) => root.querySelectorAll('[data-post]'),
  expand: (post) => post.querySelector<HTMLElement>('.more'),
  announced: (post) => Number(post.getAttribute('data-replies')) || null,
  thread(post) {
    const above: Element[] = [];
    const upFrom = (at: Element) =>
      at.ownerDocument.querySelector(`[data-post="${at.getAttribute('data-answers') || '-'}"]`);
    for (let at = upFrom(post); at && !above.includes(at); at = upFrom(at)) above.unshift(at);
    return above;
  },
  read(element): Reading {
    const id = element.getAttribute('data-post') || null;
    return {
      post: {
        site: siteId('common-room'),
        id,
        permalink: id ? `https://common-room.example/${id}` : null,
        author: { name: element.querySelector('b')?.textContent ?? null, handle: null },
        title: null,
        text: element.querySelector('.txt')?.textContent?.trim() || null,
        language: 'en',
        published: null,
        inReplyTo: null,
        quoted: null,
        community: null,
        media: [...element.querySelectorAll('.pic')].map((image) => ({
          kind: 'image',
          alt: image.getAttribute('alt'),
        })),
        contentWarning: null,
        edited: false,
        standing: element.hasAttribute('data-gone') ? 'deleted' : 'present',
        promoted: false,
        pinned: false,
        cut: element.querySelector('.more') !== null,
        audience: element.hasAttribute('data-followers') ? 'followers' : 'public',
      },
      misses: [],
      via: {},
    };
  },
};

export const feedStyle = `
  body { margin: 0; background: #fff; color: #16181c; font: 400 15px/21px Arial, "Liberation Sans", sans-serif; }
  .feed { inline-size: 600px; margin-inline: 24px auto; border-inline: 1px solid #e2e4e8; }
  article { padding: 18px 20px 14px 76px; border-block-end: 1px solid #e2e4e8; }
  article p { margin: 2px 0 10px; } footer { display: flex; gap: 40px; color: #5e646e; font-size: 13px; }
  @media (max-width: 500px) { .feed { inline-size: auto; margin: 0; } article { padding: 14px 16px 14px 60px; } }
`;

export const postMarkup = (id: string, name: string, words: string, attributes = ''): string =>
  `<article data-post="${id}" tabindex="0" ${attributes}><header><b>${name}</b> 3 h</header><p class="txt">${words}</p>` +
  '<footer><button>Reply</button><button>Share</button></footer></article>';

export const WORDS = {
  counter: 'The pharmacist said the number quietly, so the line behind me wouldn’t hear it.',
  scar: 'She explained it to my son first and to us second. He asked if the scar would be cool.',
  coat: 'The speech therapist waits. Eleven seconds once, I counted. It felt like being handed my coat.',
};

/** Records what was sent and answers as the test says; it stands where the background is in the real thing. */
export interface Background {
  readonly sent: { readonly name: Name; readonly input: In<Name> }[];
  readonly send: Send;
  saves(): ClipRequest[];
  /** The clips that are known, by the ids of their posts. */
  readonly known: Map<string | null, KnownClip>;
  answer: (request: ClipRequest, time: number) => Promise<Result<ClipAnswer>> | Result<ClipAnswer>;
  settings: OverlaySettings;
}

export const clipped = (request: ClipRequest, pseudonym = 'P07'): Result<ClipAnswer> =>
  ok({ kind: 'clipped', clipId: request.id, pseudonym: pseudonym as Pseudonym, concerns: [] });

export function background(): Background {
  const sent: { readonly name: Name; readonly input: In<Name> }[] = [];
  const saves = () => sent.filter(({ name }) => name === 'clip.save').map(({ input }) => input as ClipRequest);
  const it: Background = {
    sent,
    saves,
    known: new Map(),
    answer: (request) => clipped(request),
    settings: { language: 'en', theme: 'light', country: 'CA', shortcut: 'Alt+C', control: 'auto' },
    send: (async (name: Name, input: In<Name>) => {
      sent.push({ name, input });
      if (name === 'overlay.more') return ok({ loaded: true });
      if (name === 'overlay.settings') return ok(it.settings);
      if (name === 'clip.save') return it.answer(input as ClipRequest, saves().length);
      if (name === 'clip.known') return ok({ clip: it.known.get((input as PostAsked).id) ?? null });
      if (name === 'clip.revisit') return ok({ now: 'same' });
      if (name === 'clip.gather') return ok({ conversation: (input as Gathering).conversation });
      if (name === 'clip.undo') return ok({ undone: true });
      if (name === 'clip.forget') return ok({ due: '2026-03-03T09:00:10.000Z' as Instant });
      if (name === 'clip.picture') return ok({ bytes: 1_200 });
      if (name === 'clip.dropPictures') return ok({ dropped: true });
      if (name === 'clip.keep') return ok({ kept: true });
      if (name === 'clip.note') return ok({ saved: true });
      if (name === 'panel.open') return ok({ opened: true });
      return fail(problem('invalid-message'));
    }) as Send,
  };
  return it;
}

export interface Mounted {
  readonly clipper: Clipper;
  readonly background: Background;
  /** The overlay's closed root, which only a test may look into. */
  readonly root: ShadowRoot;
}

/** Brings what the real thing brings as scripts, but for what the test says. */
export function bringWith(own: { readonly [E in keyof Extras]?: () => Promise<Extras[E]> } = {}): Bring {
  const extras: { readonly [E in keyof Extras]: () => Promise<Extras[E]> } = {
    'composer-en': async () => composer,
    'composer-fr': async () => composer,
    selection: async () => readSelection,
    report: async () => toSkeleton,
    walk: async () => walkFrom,
    collector: async () => collector,
    reading: async () => true,
    ...own,
  };
  return (extra) => extras[extra]();
}

let ids = 0;

/** Mounts the clipper over the present document and keeps hold of its closed root. */
export function mount(
  parts: Partial<ClipperParts> = {},
  back = background(),
  mode: ShadowRootMode = 'closed',
): Mounted {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode });
    roots.push(root);
    return root;
  };
  const clipper = mountClipper({
    window,
    sites: () => [commonRoom],
    send: back.send,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` as ClipId,
    now: () => '2026-03-03T09:00:00.000Z' as Instant,
    bring: bringWith(),
    isAlive: () => true,
    ...parts,
  });
  Element.prototype.attachShadow = attach;
  const [root] = roots;
  if (!root) throw new Error('the overlay made no root');
  return { clipper, background: back, root };
}

/** Lays out a page of invented posts, with nothing left of the one before. */
export function layOut(...posts: readonly string[]): void {
  document.head.innerHTML = `<style>${feedStyle}</style>`;
  document.documentElement.removeAttribute('dir');
  document.body.innerHTML = `<div class="feed">${posts.join('')}</div>`;
  window.scrollTo(0, 0);
}

export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const post = (id: string) => find(`[data-post="${id}"]`);
