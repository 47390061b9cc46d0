import { composerWordsOf } from '../../locales/composer.ts';
import type { Found } from '../find-post.ts';
import type { Look } from '../overlay/looks.ts';
import { type CardActs, copyWords, toTask } from './card-task.ts';
import { type Doings, toComposerTask } from './composer-task.ts';
import type { Kit } from './contract.ts';
import { type Drawing, drawCard, drawComposer } from './draw.tsx';
import { createFocusKeeper } from './focus-keeper.ts';
import { isQuestion, type Job, type Stage } from './job.ts';
import { createPanel } from './panel.ts';
import { alreadyLook, clippedLook } from './stage-looks.ts';

export interface Presenter {
  /** A job has reached a stage: it is shown, or waits its turn. */
  present(job: Job, stage: Stage): void;
  /** The pointer or the focus has come to this post, of which this job may be known. */
  offer(found: Found, job: Job | null): void;
  /** A post is known again: it is said where the control, ready to clip it, still is. */
  recall(found: Found, job: Job): void;
  /** Says where the keyboard has come to. */
  tell(place: { readonly at: number; readonly of: number } | 'no-more'): void;
  leave(): void;
  gone(): void;
  dispose(): void;
}

/** How long what needs no answer stays when no pointer is there to send it away. Milliseconds. */
const LINGER = 6_000;
const AFTER_COMPOSER = 2_600;
/** What was just said is not wiped away by a pointer that happens to move. Milliseconds. */
const READING_TIME = 2_500;
/** A live region speaks only of what changes after it has come into the page. Milliseconds. */
const SPEAK = 60;

/**
 * What is seen of a clip: which state of which job the one control shows, when the composer opens, what waits until
 * something else was answered, and where the focus goes back to.
 */
export function createPresenter(kit: Kit, doings: Doings): Presenter {
  const { window, host, control, settings } = kit;
  const { document } = window;
  const { build, savingLook } = kit.drawn;
  const panel = createPanel(window, host);
  const focus = createFocusKeeper(kit);
  const spoken = build(document, 'div', { class: 'sr', role: 'status' });
  host.body.append(spoken);
  /** Whose state the control shows; a ready control has none. */
  let current: Job | null = null;
  /** Whose composer is open. */
  let composing: Job | null = null;
  /** Jobs that need an answer while another one is being answered. None of them is forgotten. */
  const waiting: Job[] = [];
  let clearCard: (() => void) | null = null;
  let disposed = false;
  let lingering = 0;
  let keptUntil = 0;

  const words = () => composerWordsOf(settings.now().language);
  const drawing = (): Drawing => ({ window, host, language: settings.now().language, ear: kit.drawn.ear });
  const report = (post: Element): Promise<string | null> =>
    kit.parts.bring('report').then(
      (toSkeleton) => toSkeleton(post),
      () => null,
    );
  const isBeingRead = () => control.look !== null && window.performance.now() < keptUntil;

  const tell = (text: string) =>
    window.setTimeout(() => {
      spoken.textContent = text;
    }, SPEAK);

  const isPointedAt = (post: Element): boolean => {
    const target = kit.watch.pointed();
    return target !== null && (target === host.element || kit.finder.at(target)?.post === post);
  };

  function dropCard(): void {
    clearCard?.();
    clearCard = null;
  }

  /** `linger` is how long it stays where no pointer holds it; null leaves that to the pointer. */
  function show(look: Look, job: Job, linger: number | null): void {
    window.clearTimeout(lingering);
    control.show(look, job.anchor);
    current = job;
    keptUntil = linger === null ? 0 : window.performance.now() + READING_TIME;
    if (linger !== null)
      lingering = window.setTimeout(() => {
        if (control.look === look && !(job.anchor && isPointedAt(job.anchor))) hide();
      }, linger);
  }

  function hide(): void {
    window.clearTimeout(lingering);
    dropCard();
    control.hide();
    current = null;
    const next = waiting.shift();
    if (next) draw(next);
  }

  /** The user is through with what was asked or said. */
  function dismiss(job: Job): void {
    const isOrphan = job.stage.kind === 'failed' && job.stage.problem === 'extension-updated';
    doings.forget(job);
    focus.giveBack();
    hide();
    if (isOrphan) kit.dispose();
  }

  function draw(job: Job): void {
    const { stage } = job;
    const { language } = settings.now();
    dropCard();
    if (stage.kind === 'clipped' || (stage.kind === 'already' && job.along?.along === 'conversation')) {
      compose(job);
    } else if (stage.kind === 'saving') {
      if (control.look?.name !== 'saving' || control.post !== job.anchor)
        show(savingLook(document, language), job, null);
      current = job;
      tell(words().saving);
    } else if (stage.kind === 'already') {
      showAlready(job, LINGER);
    } else {
      const task = toTask(job, cardActs(job));
      if (!task) return;
      const into = build(document, 'div');
      clearCard = drawCard(drawing(), into, task);
      const pinned = isQuestion(stage);
      const key = `${stage.kind} ${job.request?.id} ${JSON.stringify(stage)}`;
      show({ name: 'talk', key, fits: ['full'], nodes: [into], pinned }, job, pinned ? null : LINGER);
      if (pinned) takeFocus(into);
      // A card that takes no focus and raises no alarm is read out.
      else tell(into.innerText);
    }
  }

  function takeFocus(box: ParentNode | null): void {
    if (focus.isStill()) box?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }

  const cardActs = (job: Job): CardActs => ({
    again(said) {
      focus.giveBack();
      if (job.request && said) job.request = { ...job.request, said };
      doings.send(job);
    },
    refuse() {
      focus.giveBack();
      present(job, { kind: 'refused', reason: 'said-not-public' });
    },
    report,
    copy: (text) => copyWords(window, text),
    grown: control.grown,
    close: () => dismiss(job),
  });

  /** The control gives way to the composer, and comes back for a moment when that is closed. */
  function compose(job: Job): void {
    const shut = () => {
      focus.giveBack();
      panel.close();
      composing = null;
    };
    const end = (said: string) => {
      doings.forget(job);
      shut();
      hide();
      tell(said);
    };
    const task = toComposerTask(job, doings, {
      report,
      copy: (text) => copyWords(window, text),
      undone: () => end(words().undone),
      gone: () => end(words().goneForGood),
      close() {
        shut();
        if (control.look) return;
        if (waiting.length || !job.anchor?.isConnected) hide();
        else if (job.stage.kind === 'already') showAlready(job, AFTER_COMPOSER);
        else showDone(job, AFTER_COMPOSER);
      },
    });
    if (!task) return;
    hideControl();
    composing = job;
    panel.open(job.anchor, (into) => drawComposer(drawing(), into, task));
    tell(task.note === null ? words().alreadyAs(task.pseudonym) : words().clippedAs(task.pseudonym));
    takeFocus(panel.box());
  }

  function hideControl(): void {
    window.clearTimeout(lingering);
    dropCard();
    control.hide();
    current = null;
  }

  function showDone(job: Job, linger: number | null): void {
    if (job.stage.kind !== 'clipped') return;
    const { pseudonym } = job.stage;
    show(
      clippedLook(kit.drawn, document, settings.now().language, pseudonym, () => compose(job)),
      job,
      linger,
    );
  }

  function showAlready(job: Job, linger: number | null): void {
    if (job.stage.kind !== 'already') return;
    const { pseudonym, clippedAt } = job.stage;
    const open = () => {
      void doings.openPanel(job, false);
      hide();
    };
    show(alreadyLook(kit.drawn, document, settings.now().language, pseudonym, clippedAt, open), job, linger);
    tell(words().alreadyAs(pseudonym));
  }

  function present(job: Job, stage: Stage): void {
    job.stage = stage;
    if (disposed) return;
    endWait(job);
    const other = current && current !== job ? current : null;
    if (stage.kind === 'saving') {
      focus.remember();
      if (other && isQuestion(other.stage)) waiting.push(other);
    } else if (other && (isQuestion(other.stage) || other.stage.kind === 'saving')) {
      // The newest gesture is the one that is looked at; only what needs an answer comes back to it.
      if (isQuestion(stage)) waiting.push(job);
      return;
    }
    draw(job);
  }

  /** Answers whether it was waiting. */
  function endWait(job: Job): boolean {
    const turn = waiting.indexOf(job);
    if (turn >= 0) waiting.splice(turn, 1);
    return turn >= 0;
  }

  return {
    present,
    offer(found, job) {
      if (
        control.look?.pinned ||
        (control.look?.name === 'talk' && isBeingRead()) ||
        (job && job === composing && panel.isOpen)
      )
        return;
      const hasWaited = job !== null && endWait(job);
      dropCard();
      if (job?.stage.kind === 'clipped') showDone(job, null);
      else if (job && (hasWaited || job.stage.kind === 'saving' || job.stage.kind === 'already')) draw(job);
      else {
        current = null;
        window.clearTimeout(lingering);
        kit.ready(found);
      }
    },
    recall(found, job) {
      if (control.post === found.post && control.look?.name === 'ready') showAlready(job, null);
    },
    tell: (place) => void tell(place === 'no-more' ? words().noMorePosts : words().postOf(place.at, place.of)),
    leave() {
      if (control.look && !control.look.pinned && !isBeingRead() && current?.stage.kind !== 'saving') hide();
    },
    gone() {
      window.clearTimeout(lingering);
      dropCard();
      current = null;
    },
    dispose() {
      disposed = true;
      window.clearTimeout(lingering);
      dropCard();
      panel.close();
    },
  };
}
