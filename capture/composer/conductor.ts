import type { In, Name, Out } from '../../messages/protocol.ts';
import type { ClipRequest } from '../../model/clip.ts';
import type { Reading } from '../../model/post.ts';
import { refusalOf } from '../../model/refusal.ts';
import { fail, problem, type Result } from '../../model/result.ts';
import type { ExpectedField } from '../../model/site-health.ts';
import { readSelection } from '../../sites/reading/selection.ts';
import { isEditable } from '../composed.ts';
import type { Found } from '../find-post.ts';
import { addStyle } from '../overlay/style.ts';
import { nameOf } from '../post-name.ts';
import type { Conductor, Kit, Wish } from './contract.ts';
import { hasChanged, toCounted } from './health.ts';
import { type Job, newJob, PATIENCE, type Stage, saveClip } from './job.ts';
import { mostVisible } from './most-visible.ts';
import { createPresenter } from './presenter.ts';
import { MAX_POSTS, readSpeakers, readWhole } from './read-post.ts';
import { composerStyle } from './style.ts';
import { walkFrom } from './walk.ts';

/** However long the site took to show the rest of a text, the background gets this long. Milliseconds. */
const LEAST_PATIENCE = 1_000;

/** Takes over from the first gesture on: what is sent, what comes of it, what is known of each post of this page. */
export function takeOver(kit: Kit): Conductor {
  const { window, parts, settings } = kit;
  const jobs = new WeakMap<Element, Job>();
  addStyle(kit.host.root, composerStyle);

  const ask = <N extends Name>(name: N, input: In<N>): Promise<Result<Out<N>>> =>
    parts.send(name, input).catch(() => fail(problem('no-answer')));
  const idOf = (job: Job) => (job.stage.kind === 'clipped' || job.stage.kind === 'already' ? job.stage.clipId : null);
  const onClip = <T>(job: Job, act: (id: NonNullable<ReturnType<typeof idOf>>) => Promise<Result<T>>) => {
    const id = idOf(job);
    return id ? act(id) : Promise.resolve(fail(problem('not-found')));
  };

  const presenter = createPresenter(kit, {
    send: (job) => void send(job, PATIENCE),
    undo: (job) => onClip(job, (id) => ask('clip.undo', { id })),
    saveNote: (job, note) => onClip(job, (id) => ask('clip.note', { id, note })),
    openPanel: (job) => onClip(job, (id) => ask('panel.open', { id })),
    forget(job) {
      if (job.anchor && jobs.get(job.anchor) === job) jobs.delete(job.anchor);
      if (job.name) kit.known.delete(job.name);
    },
  });

  /** What became of this post here, unless the site has put another post into the same element since. */
  function jobOf(found: Found): Job | null {
    const job = jobs.get(found.post);
    if (!job?.name) return job ?? null;
    const now = kit.wish(found).post;
    if (now && nameOf(now.reading.post) === job.name) return job;
    jobs.delete(found.post);
    return null;
  }

  async function clipPost(wish: Wish, { found, reading: first }: NonNullable<Wish['post']>): Promise<void> {
    const known = jobOf(found);
    if (known && known.stage.kind !== 'refused') return again(known);
    const job = newJob(found.post, found);
    jobs.set(found.post, job);
    presenter.present(job, job.stage);
    const refused = refusalOf(first.post);
    if (refused) {
      void count(first);
      const reason = refused === 'no-text' && hasChanged(first) ? 'page-changed' : refused;
      return presenter.present(job, { kind: 'refused', reason });
    }
    const reading = await readWhole(window, found, first, wish.page);
    job.request = toRequest(wish, reading, found.post);
    job.name = nameOf(reading.post);
    const sent = send(job, Math.max(LEAST_PATIENCE, PATIENCE - (window.performance.now() - wish.began)));
    // Numbers can wait until the words are safe.
    job.failing = sent.then(() => count(reading));
    await sent;
  }

  /** Tells the background the numbers of this gesture; answers which field the site now misses too often. */
  const count = (reading: Reading): Promise<ExpectedField | null> =>
    ask('site.count', toCounted(reading, kit.takeEntered(reading.post.site))).then((answer) =>
      answer.ok ? answer.value.failing : null,
    );

  /** A second gesture on one post: what failed is sent again, anything else is shown as it stands. */
  function again(job: Job): void {
    if (job.stage.kind === 'failed') void send(job, PATIENCE);
    else if (job.stage.kind !== 'saving') presenter.present(job, job.stage);
  }

  /** Answers false where no words are selected that may be read. */
  function clipSelection(wish: Wish): boolean {
    const node = wish.range?.commonAncestorContainer;
    const around = node instanceof Element ? node : (node?.parentElement ?? null);
    // What a person is writing is never read.
    if (!wish.range || (around && isEditable(around))) return false;
    const reading = readSelection(wish.range, wish.page);
    if (!reading) return false;
    const job = newJob(around, null);
    job.request = toRequest({ ...wish, gesture: 'selection' }, reading, around);
    void send(job, PATIENCE);
    return true;
  }

  const toRequest = (
    { gesture, page }: Wish,
    reading: ClipRequest['reading'],
    around: Element | null,
  ): ClipRequest => ({
    id: parts.newId(),
    reading,
    gesture,
    pageUrl: page.url,
    capturedAt: page.now,
    speakers: readSpeakers(window, kit.finder, around, page),
    said: { public: false, acknowledged: [] },
  });

  async function send(job: Job, patience: number): Promise<void> {
    if (!job.request) return;
    presenter.present(job, { kind: 'saving' });
    const arrive = async (stage: Stage) => {
      await settings.known();
      if (job.name && stage.kind === 'clipped') kit.known.set(job.name, { ...stage, clippedAt: parts.now() });
      if (job.name && stage.kind === 'already') kit.known.set(job.name, stage);
      presenter.present(job, stage);
    };
    await arrive(await saveClip(window, parts.send, job.request, patience, (stage) => void arrive(stage)));
  }

  return {
    clip(wish) {
      const post = wish.post ?? (wish.gesture === 'shortcut' ? visible() : null);
      if (post) void clipPost(wish, post);
      else if (!clipSelection(wish)) presenter.present(newJob(null, null), { kind: 'refused', reason: 'no-post' });
    },
    walk(by) {
      const to = walkFrom(kit, by);
      if (!to) return presenter.tell('no-more');
      kit.present(to.found);
      presenter.tell({ at: to.at, of: to.of });
    },
    recall({ post }, clip) {
      if (!post || jobOf(post.found)) return;
      const { found, reading } = post;
      const job = newJob(found.post, found);
      job.name = nameOf(reading.post);
      job.stage = { ...clip, kind: 'already' };
      jobs.set(found.post, job);
      presenter.recall(found, job);
    },
    offer: (found) => presenter.offer(found, jobOf(found)),
    leave: presenter.leave,
    gone: presenter.gone,
    dispose: presenter.dispose,
  };

  function visible(): Wish['post'] {
    const found = mostVisible(window, kit.finder.all(MAX_POSTS));
    return found && kit.wish(found).post;
  }
}
