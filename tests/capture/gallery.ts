import type { ClipAnswer } from '../../model/clip.ts';
import { HELP_LINES } from '../../model/help-lines.ts';
import type { Instant, Pseudonym } from '../../model/ids.ts';
import { fail, ok, problem, type Result } from '../../model/result.ts';
import type { Language, Theme } from '../../model/settings.ts';
import { background, clipped, feedStyle, find, type Mounted, mount, postMarkup, WORDS } from './feed.ts';
import type { GalleryState } from './gallery-states.ts';

const answers: Readonly<Record<GalleryState, ((id: Parameters<typeof clipped>[0]) => Result<ClipAnswer>) | null>> = {
  ready: null,
  saving: null,
  lost: null,
  composer: (request) => clipped(request),
  already: (request) =>
    ok({
      kind: 'already',
      clipId: request.id,
      pseudonym: 'P02' as Pseudonym,
      clippedAt: '2026-03-03T09:00:00.000Z' as Instant,
    }),
  refused: () => ok({ kind: 'refused', reason: 'followers-only' }),
  failed: () => fail(problem('disk-full')),
  audience: () => ok({ kind: 'ask-audience' }),
  along: (request) => clipped(request),
  leaving: (request) => clipped(request),
  pictures: (request) => clipped(request),
  'along-going': (request) => clipped(request),
  'along-kept': (request) => clipped(request),
  interrupted: () => ok({ kind: 'interrupted', concerns: ['self-harm'], help: HELP_LINES.CA }),
};

/**
 * Sets up a feed of invented posts whose clips end in one state. `scripts/overlay-screens.ts` takes the pictures; a
 * checker that cannot look into a closed root asks for an open one.
 */
export function setUp(state: GalleryState, language: Language, theme: Theme, root: ShadowRootMode = 'closed'): Mounted {
  document.head.innerHTML = `<style>${feedStyle}
    ${theme === 'dark' ? 'body { background: #17181a; color: #e4e6e9; } .feed, article { border-color: #2d2f34; } footer button { color: inherit; }' : ''}
    footer button { border: 0; background: none; font: inherit; color: #5e646e; padding: 0; }</style>`;
  document.body.innerHTML = `<div class="feed">${postMarkup('a', 'windowseat', WORDS.counter)}${postMarkup('b', 'tomato_ledger', WORDS.scar)}${postMarkup('c', 'slow tide', WORDS.coat)}</div>`;
  const back = background();
  back.settings = { language, theme, country: 'CA', shortcut: 'Alt+C', control: 'auto' };
  const answer = answers[state];
  back.answer = answer ?? (() => new Promise(() => {}));
  if (state === 'pictures')
    find('.txt', find('[data-post=a]')).insertAdjacentHTML(
      'afterend',
      '<img class="pic" alt="A walker in the hall" width="200" height="100">',
    );
  if (state.startsWith('along')) {
    find('[data-post=a]').setAttribute('data-answers', 'b');
    find('[data-post=b]').setAttribute('data-answers', 'c');
  }
  if (state === 'along-going') back.answer = (request, time) => (time < 2 ? clipped(request) : new Promise(() => {}));
  const parts = state === 'lost' ? { bring: () => Promise.reject(new Error('no worker')) } : {};
  return mount(parts, back, root);
}
