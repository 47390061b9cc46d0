import type { Extra } from '../../messages/protocol.ts';
import type { ClipRequest } from '../../model/clip.ts';
import type { Reading } from '../../model/post.ts';
import { refusalOf } from '../../model/refusal.ts';
import { fail, ok, problem, type Result } from '../../model/result.ts';
import type { ExpectedField } from '../../model/site-health.ts';
import type { Found } from '../find-post.ts';
import type { Extras } from '../more.ts';
import { nameOf } from '../post-name.ts';
import type { Conductor, Kit, Wish } from './contract.ts';
import { hasChanged, toCounted } from './health.ts';
import { isClip, type Job, newJob, PATIENCE, type Stage, saveClip } from './job.ts';
import { mostVisible } from './most-visible.ts';
import { createPresenter } from './presenter.ts';
import { MAX_POSTS, readSpeakers, readWhole } from './read-post.ts';
import { composerStyle } from './style.ts';
import { type Ask, lazily } from './work.ts';

/** However long the site took to show the rest of a text, the background gets this long. Milliseconds. */
const LEAST_PATIENCE = 1_000;

/** Takes over from the first gesture on: what is sent, what comes of it, what is known of each post of this page. */
export function takeOver(kit: Kit): Conductor {
  const { window, parts, settings } = kit;
  const jobs = new WeakMap<Element, Job>();
  kit.drawn.addStyle(kit.host.root, composerStyle);

  const ask: Ask = (name, input) => parts.send(name, input).catch(() => fail(problem('no-answer')));
  const idOf = ({ stage }: Job) => (isClip(stage) ? stage.clipId : null);
  const onClip = <T>(job: Job, act: (id: NonNullable<ReturnType<typeof idOf>>) => Promise<Result<T>>) => {
    const id = idOf(job);
    return id ? act(id) : Promise.resolve(fail(problem('not-found')));
  };

  const presenter = createPresenter(kit, {
    send: (job) => void send(job, PATIENCE),
    undo: (job) => onClip(job, (id) => ask('clip.undo', { id })),
    forgetPerson: (job) =>
      onClip(job, async (id) => {
        const answer = await ask('clip.forget', { id });
        return answer.ok ? ok(Math.max(0, Date.parse(answer.value.due) - Date.parse(parts.now()))) : answer;
      }),
    keepPerson: (job) =>
      onClip(job, async (id) => {
        const answer = await ask('clip.keep', { id });
        return answer.ok ? ok(answer.value.kept) : answer;
      }),
    saveNote: (job, note) => onClip(job, (id) => ask('clip.note', { id, note })),
    openPanel: (job, reflect) => onClip(job, (id) => ask('panel.open', { id, reflect })),
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
    // A post whose reading has yet to come cannot be told from another one in its place.
    if (!now?.reading || nameOf(now.reading.post) === job.name) return job;
    jobs.delete(found.post);
    return null;
  }

  async function clipPost(wish: Wish, { found, reading: asked }: NonNullable<Wish['post']>): Promise<void> {
    const known = jobOf(found);
    if (known && known.stage.kind !== 'refused') {
      // A clip that is only known again was never read for clipping.
      if (wish.along && asked && isClip(known.stage)) known.request ??= toRequest(wish, asked, found.post);
      offerAlong(known, wish);
      again(known);
      return goAlong(known);
    }
    const job = newJob(found.post, found);
    jobs.set(found.post, job);
    await readPost(wish, job, found, asked);
  }

  async function readPost(wish: Wish, job: Job, found: Found, asked: Reading | null): Promise<void> {
    presenter.present(job, { kind: 'saving' });
    const { site, post } = found;
    if (!site.read && !(await brought('reading')))
      return unread(job, post.textContent, () => void readPost(wish, job, found, null));
    // What was read at the gesture stands; what is read only now must still be there.
    const first = asked ?? (post.isConnected ? site.read?.(post, wish.page) : null);
    if (!first) return presenter.present(job, { kind: 'refused', reason: 'no-post' });
    const refused = refusalOf(first.post);
    if (refused) {
      void count(first);
      const reason = refused === 'no-text' && hasChanged(first) ? 'page-changed' : refused;
      return presenter.present(job, { kind: 'refused', reason });
    }
    const reading = await readWhole(window, found, first, wish.page);
    job.request = toRequest(wish, reading, found.post);
    job.name = nameOf(reading.post);
    offerAlong(job, wish);
    const images = reading.post.media.filter(({ kind }) => kind === 'image');
    if (images.length) {
      const alts = images.map(({ alt }) => alt);
      const pictures = lazily(async () => (await brought('collector'))?.createPictures(kit, ask, job, alts) ?? null);
      job.pictures = Object.assign(pictures, { count: alts.length });
    }
    const sent = send(job, Math.max(LEAST_PATIENCE, PATIENCE - (window.performance.now() - wish.began)));
    // Numbers can wait until the words are safe.
    job.failing = sent.then(() => count(reading));
    await sent;
  }

  /** What a post answers is offered with it; the whole conversation is clipped where somebody asked for it. */
  function offerAlong(job: Job, { along, page }: Wish): void {
    const { found } = job;
    if (!found?.site.thread || (job.along && (!along || job.along.along === along))) return;
    const posts = along ? null : found.site.thread(found.post, page).length;
    if (posts === 0) return;
    const kind = along ?? 'answers';
    const work = lazily(async () => (await brought('collector'))?.createAlong(kit, ask, job, kind, posts) ?? null);
    job.along = Object.assign(work, { along: kind, posts });
  }

  function goAlong({ along, stage }: Job): void {
    if (along?.along === 'conversation' && along.state.kind === 'offered' && isClip(stage)) along.start();
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

  async function clipSelection(wish: Wish): Promise<void> {
    const node = wish.range?.commonAncestorContainer;
    const around = node instanceof Element ? node : (node?.parentElement ?? null);
    // What a person is writing is never read.
    if (wish.range && !(around && kit.isEditable(around))) await readWords(wish, newJob(around, null), wish.range);
    else presenter.present(newJob(null, null), { kind: 'refused', reason: 'no-post' });
  }

  async function readWords(wish: Wish, job: Job, range: Range): Promise<void> {
    const read = await brought('selection');
    if (!read) return unread(job, range.toString(), () => void readWords(wish, job, range));
    const reading = read(range, wish.page);
    if (!reading) return presenter.present(newJob(null, null), { kind: 'refused', reason: 'no-post' });
    job.request = toRequest({ ...wish, gesture: 'selection' }, reading, job.anchor);
    await send(job, PATIENCE);
  }

  const brought = <E extends Extra>(extra: E): Promise<Extras[E] | null> => parts.bring(extra).catch(() => null);

  /** What reads the words did not come: they can be taken along, and it can be tried again. */
  function unread(job: Job, words: string, again: () => void): void {
    job.unread = { words, again };
    presenter.present(job, { kind: 'failed', problem: 'no-answer' });
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
    conversation: null,
    speakers: readSpeakers(window, kit.finder, around, page),
    said: { public: false, acknowledged: [] },
  });

  async function send(job: Job, patience: number): Promise<void> {
    if (!job.request) return job.unread?.again();
    presenter.present(job, { kind: 'saving' });
    const arrive = async (stage: Stage) => {
      await settings.known();
      if (job.name && stage.kind === 'clipped') kit.known.set(job.name, { ...stage, clippedAt: parts.now() });
      if (job.name && stage.kind === 'already') {
        kit.known.set(job.name, stage);
        if (job.request) void ask('clip.revisit', { post: job.request.reading.post, pageUrl: job.request.pageUrl });
      }
      presenter.present(job, stage);
      goAlong(job);
    };
    await arrive(await saveClip(window, parts.send, job.request, patience, (stage) => void arrive(stage)));
  }

  return {
    clip(wish) {
      const post = wish.post ?? (wish.gesture === 'shortcut' ? visible() : null);
      if (post) void clipPost(wish, post);
      else void clipSelection(wish);
    },
    async walk(by) {
      const walkFrom = await brought('walk');
      const to = walkFrom?.(kit, by);
      if (!to) return presenter.tell('no-more');
      kit.present(to.found);
      presenter.tell({ at: to.at, of: to.of });
    },
    recall(wish, clip) {
      const { post } = wish;
      if (!post?.reading || jobOf(post.found)) return;
      const { found, reading } = post;
      const job = newJob(found.post, found);
      job.name = nameOf(reading.post);
      job.stage = { ...clip, kind: 'already' };
      jobs.set(found.post, job);
      presenter.recall(found, job);
      void ask('clip.revisit', { post: reading.post, pageUrl: wish.page.url });
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
