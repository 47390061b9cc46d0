import { render } from 'preact';
import type { Send } from '../../messages/send.ts';
import type { Instant } from '../../model/ids.ts';
import type { Recipe } from '../../model/recipe.ts';
import { fail, problem } from '../../model/result.ts';
import { inferRecipe } from '../../sites/teaching/infer.ts';
import { siteOfRecipe } from '../../sites/teaching/taught.ts';
import { composerStyle } from '../composer/style.ts';
import { build } from '../overlay/build.ts';
import { createHost } from '../overlay/host.ts';
import { addStyle } from '../overlay/style.ts';
import { createSettings } from '../settings.ts';
import { LessonCard, type LessonState, PARTS, type Part } from './lesson-card.tsx';
import { createOutlines, type Outline } from './outlines.ts';
import { createShield } from './shield.ts';
import { teacherStyle } from './style.ts';

export interface TeacherParts {
  readonly window: Window;
  readonly send: Send;
  readonly now: () => Instant;
  /** Called once, when the lesson is over in whichever way. */
  readonly ended: () => void;
}

/**
 * A lesson in a page: the user points at the words of one post, its author and its time; the page shows which posts are
 * recognised by that; what is kept is a recipe. Nothing of the page is changed or sent but the recipe. Answers how to
 * end it.
 */
export async function startTeaching({ window, send, now, ended }: TeacherParts): Promise<() => void> {
  const { document } = window;
  const { language, theme } = await createSettings(window, send).known();
  const host = createHost(document, () => host.attach(null));
  addStyle(host.root, composerStyle);
  addStyle(host.root, teacherStyle);
  host.body.dataset['theme'] = theme;
  host.body.lang = language;
  host.attach(null);
  const card = build(document, 'div');
  host.body.append(card);
  const outlines = createOutlines(window, host);
  const shown: Partial<Record<Part, Element>> = {};
  let state: LessonState = { kind: 'asking', part: 'text' };
  let recipe: Recipe | null = null;
  let over = false;

  const shield = createShield(window, host, {
    moved: drawPointing,
    chosen: choose,
    left: end,
  });

  function drawPointing(): void {
    const chosen = PARTS.flatMap((part) => (shown[part] ? [[shown[part], 'chosen'] as const] : []));
    outlines.draw(shield.at ? [...chosen, [shield.at, 'here']] : chosen);
  }

  function to(next: LessonState): void {
    state = next;
    if (state.kind === 'asking') {
      shield.raise();
      drawPointing();
    } else shield.lower();
    draw();
  }

  function choose(element: Element): void {
    if (state.kind !== 'asking') return;
    const { part } = state;
    shown[part] = element;
    if (part === 'time') conclude();
    else to({ kind: 'asking', part: part === 'text' ? 'author' : 'time' });
  }

  function conclude(): void {
    const { text, author, time = null } = shown;
    recipe =
      text && author ? inferRecipe({ text, author, time }, { host: window.location.hostname, now: now() }) : null;
    const posts = recipe ? [...siteOfRecipe(recipe).posts(document)] : [];
    if (posts.length === 0) {
      to({ kind: 'not-understood' });
      return;
    }
    to({ kind: 'recognised', posts: posts.length, problem: null });
    outlines.draw(posts.map((post): readonly [Element, Outline] => [post, 'post']));
  }

  function again(): void {
    for (const part of PARTS) delete shown[part];
    to({ kind: 'asking', part: 'text' });
  }

  function back(): void {
    if (state.kind !== 'asking') return;
    const before = PARTS[PARTS.indexOf(state.part) - 1];
    if (!before) return;
    delete shown[before];
    to({ kind: 'asking', part: before });
  }

  async function keep(): Promise<void> {
    if (!recipe || state.kind !== 'recognised') return;
    const { posts } = state;
    to({ kind: 'keeping' });
    const answer = await send('site.teach', { recipe }).catch(() => fail(problem('no-answer')));
    if (over) return;
    if (answer.ok) {
      outlines.draw([]);
      to({ kind: 'kept' });
      window.setTimeout(end, READING_TIME);
    } else to({ kind: 'recognised', posts, problem: answer.error.code });
  }

  function end(): void {
    if (over) return;
    over = true;
    shield.dispose();
    outlines.dispose();
    render(null, card);
    host.remove();
    ended();
  }

  function draw(): void {
    render(
      <LessonCard
        language={language}
        state={state}
        onSkip={conclude}
        onBack={back}
        onAgain={again}
        onKeep={() => void keep()}
        onLeave={end}
      />,
      card,
    );
  }

  to(state);
  return end;
}

/** "Kept" stays long enough to be read. Milliseconds. */
const READING_TIME = 4_000;
