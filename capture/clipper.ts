import type { ClipWhat, OverlaySettings } from '../messages/protocol.ts';
import type { Send } from '../messages/send.ts';
import type { Gesture } from '../model/clip.ts';
import type { ClipId, Instant, SiteId } from '../model/ids.ts';
import type { CarriedSite, Page } from '../sites/contract.ts';
import { focusedElement, isEditable } from './composed.ts';
import type { Conductor, Kit, Wish } from './composer/contract.ts';
import { createFinder, type Found } from './find-post.ts';
import { holdsShortcut } from './frames.ts';
import type { Bring } from './more.ts';
import { build, buildIcon } from './overlay/build.ts';
import { createControl } from './overlay/control.ts';
import { createHost } from './overlay/host.ts';
import { EAR } from './overlay/icons.ts';
import { buildButton, buildLabel, type Look, lostLook, readyLook, savingLook } from './overlay/looks.ts';
import { addStyle } from './overlay/style.ts';
import { nameOf } from './post-name.ts';
import { createSettings } from './settings.ts';
import { watchPosts } from './watch-posts.ts';

/** What the clipper needs from outside. The content script and the practice page hand in the same things. */
export interface ClipperParts {
  readonly window: Window;
  readonly sites: () => readonly CarriedSite[];
  /** Brings another reader where those that are here find no post; answers whether one came. */
  readonly moreSites?: () => Promise<boolean>;
  readonly send: Send;
  readonly newId: () => ClipId;
  readonly now: () => Instant;
  /** Brings the second script on the first gesture, and others when they are needed. */
  readonly bring: Bring;
  /** False once the extension was updated or removed under the open page. */
  readonly isAlive: () => boolean;
}

export interface Clipper {
  /**
   * Clips on behalf of the shortcut or the context menu. Answers whether this frame is the one that does it. `at` is what
   * somebody pointed at: the post there, or where no reader finds one the words of the element itself.
   */
  clip(what: ClipWhat, by: 'shortcut' | 'menu', at?: Element): boolean;
  /** Goes to the next post or the one before. Answers as `clip` does. */
  walk(by: 1 | -1): boolean;
  dispose(): void;
}

declare global {
  /** The clipper of this world, for a script that asks for a clip. */
  var earshotClip: Clipper['clip'] | undefined;
}

/** How long a pointer stays before the control comes, and how long it may be away before the control leaves. */
const STAY = 60;
const STAY_WHEN_FAR = 400;
const GRACE = 300;
/** How long the control stays at a post before it is asked whether the post is a clip already. */
const DWELL = 600;

/**
 * Sets up clipping in one frame: what every page carries until the first gesture. It finds the post under the pointer
 * or the focus and brings the control to it; what happens from the first clip on is the second script's.
 */
export function mountClipper(parts: ClipperParts): Clipper {
  const { window } = parts;
  const { document } = window;
  const finder = createFinder(window, parts.sites, bringSites);
  const settings = createSettings(window, parts.send);
  const host = createHost(document, () => {
    host.attach(control.post);
    control.settle();
  });
  const control = createControl(window, host, () => conductor?.gone());
  let conductor: Conductor | null = null;
  let lastFocus: WeakRef<Element> | null = null;
  /** The post that the keyboard went to last, while the control is at it. */
  let walked: WeakRef<Element> | null = null;
  let readyFor: Found | null = null;
  let readyIn: OverlaySettings | null = null;
  let look: Look | null = null;
  /** Posts that the control came to since the last gesture, by site. */
  const entered = new Map<SiteId, number>();
  const known: Kit['known'] = new Map();
  let pending = 0;
  let dwelling = 0;
  let leaving = 0;
  let disposed = false;

  const owns = (target: Element) => target === host.element;
  const isBusy = () => control.look?.pinned || (!conductor && control.look?.name === 'saving');

  const rested = (target: Element | null) => {
    walked = null;
    if (!parts.isAlive() && !isBusy()) return dispose();
    if ((target && owns(target)) || isBusy()) return stay();
    const found = target && finder.at(target);
    if (!found) return leave();
    stay();
    if (found.post === control.post) return;
    pending = window.setTimeout(
      () => {
        const now = watch.pointed();
        if (now && finder.at(now)?.post === found.post) void offer(found);
      },
      control.isFar ? STAY_WHEN_FAR : STAY,
    );
  };

  const watch = watchPosts(window, {
    rested,
    focused(target, from) {
      if (owns(target)) return stay();
      lastFocus = new WeakRef(target);
      // The overlay gave the focus back: nobody has moved to another post.
      if (from === host.element) return;
      // A click focuses too; the pointer has then brought the control already.
      const found = target.matches(':focus-visible') && !isEditable(target) ? finder.at(target) : null;
      if (found) {
        stay();
        void offer(found);
      } else if (!watch.pointed()) leave();
    },
  });

  /** A pointer that came before the reader is already on a post. */
  async function bringSites(): Promise<boolean> {
    const came = await (parts.moreSites?.() ?? false);
    if (came && !disposed) window.setTimeout(() => rested(watch.pointed()));
    return came;
  }

  function stay(): void {
    window.clearTimeout(leaving);
    window.clearTimeout(pending);
    leaving = 0;
  }

  function leave(): void {
    window.clearTimeout(pending);
    leaving ||= window.setTimeout(() => {
      leaving = 0;
      if (conductor) conductor.leave();
      else if (!isBusy()) control.hide();
    }, GRACE);
  }

  async function offer(found: Found): Promise<void> {
    await settings.known();
    if (disposed || isBusy() || !found.post.isConnected) return;
    entered.set(found.site.id, (entered.get(found.site.id) ?? 0) + 1);
    if (settings.now().control === 'off') return;
    present(found);
  }

  function present(found: Found): void {
    if (conductor) conductor.offer(found);
    else ready(found);
  }

  function dress(): void {
    host.body.dataset['theme'] = settings.now().theme;
    host.body.lang = settings.now().language;
    control.prefer(settings.now().control);
  }

  /** One look for all posts: moving on to the next changes nothing but its place. */
  function ready(found: Found): void {
    readyFor = found;
    if (readyIn !== settings.now()) {
      readyIn = settings.now();
      look = readyLook(document, readyIn, pressReady);
      dress();
    }
    if (look) control.show(look, found.post);
    window.clearTimeout(dwelling);
    dwelling = window.setTimeout(() => void recall(found), DWELL);
  }

  /** A post that was clipped before says so: the background is asked once, when somebody has stayed at it. */
  async function recall(found: Found): Promise<void> {
    if (control.post !== found.post || control.look !== look) return;
    const wish = wishFor(found, 'control');
    const post = wish.post?.reading?.post;
    const name = post && nameOf(post);
    if (!name) return;
    if (!known.has(name)) {
      const { site, id, permalink } = post;
      const text = id || permalink ? null : post.text;
      const asked = { site, id, permalink, text, pageUrl: wish.page.url };
      const answer = await parts.send('clip.known', asked).catch(() => null);
      if (answer?.ok) known.set(name, answer.value.clip);
    }
    const clip = known.get(name);
    if (clip) (await takeOver())?.recall(wish, clip);
  }

  function pressReady(): void {
    // The site may have taken the element away, or put it elsewhere, since the control came to it.
    if (readyFor && control.post === readyFor.post && readyFor.post.isConnected) clip(wishFor(readyFor, 'control'));
    else control.hide();
  }

  function wishFor(
    found: Found | null,
    gesture: Gesture,
    range: Range | null = null,
    along: Wish['along'] = null,
  ): Wish {
    const page: Page = { url: window.location.href, now: parts.now() };
    const post = found && { found, reading: found.site.read?.(found.post, page) ?? null };
    return { gesture, post, along, range, page, began: window.performance.now() };
  }

  const kit: Kit = {
    window,
    parts,
    finder,
    watch,
    settings,
    host,
    control,
    drawn: { build, buildIcon, buildButton, buildLabel, savingLook, addStyle, ear: EAR },
    focusedElement,
    isEditable,
    ready,
    wish: (found) => wishFor(found, 'control'),
    present(found) {
      walked = new WeakRef(found.post);
      present(found);
    },
    known,
    takeEntered(site) {
      const count = entered.get(site) ?? 0;
      entered.delete(site);
      return count;
    },
    focusBefore: () => {
      const element = lastFocus?.deref();
      return element instanceof HTMLElement && element.isConnected ? element : null;
    },
    dispose,
  };

  function clip(wish: Wish): void {
    if (conductor) conductor.clip(wish);
    else if (!isBusy() || control.look?.name === 'lost') void begin(wish);
  }

  /** Brings the second script, which takes over, and what reads the posts; null where one does not come. */
  async function takeOver(): Promise<Conductor | null> {
    const reads = parts.sites().every(({ read }) => read) || parts.bring('reading');
    await settings.known();
    const comes = parts.bring(`composer-${settings.now().language}`);
    const [composer] = await Promise.all([comes, reads]).catch(() => [null]);
    if (disposed) return null;
    dress();
    conductor ??= composer?.take(kit) ?? null;
    return conductor;
  }

  /** The first gesture brings the second script. What was read is kept in hand until it has come. */
  async function begin(wish: Wish): Promise<void> {
    const post = wish.post?.found.post ?? null;
    dress();
    control.show(savingLook(document, settings.now().language), post);
    const taken = await takeOver();
    if (disposed) return;
    if (taken) return taken.clip(wish);
    const alive = parts.isAlive();
    const press = alive ? () => void begin(wish) : dispose;
    control.show(lostLook(document, settings.now().language, alive, press), post);
  }

  /** What the shortcut or the menu means here; null where the most visible post is meant. */
  function wanted(by: 'shortcut' | 'menu'): Found | null {
    const targets = by === 'menu' ? [watch.menued()] : [walked?.deref(), focusedElement(document), watch.pointed()];
    for (const target of targets) {
      // A pointer that is on the control means the post that the control is at.
      const meant = target && owns(target) ? control.post : target;
      const found = meant && finder.at(meant);
      if (found) return found;
    }
    return null;
  }

  const selected = (): Range | null => {
    const selection = document.getSelection();
    return selection && !selection.isCollapsed && selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  };

  function whole(element: Element): Range {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  }

  function dispose(): void {
    disposed = true;
    window.clearTimeout(dwelling);
    stay();
    watch.dispose();
    conductor?.dispose();
    control.hide();
    host.remove();
  }

  if (window.top === window) finder.wake();

  return {
    clip(what, by, at) {
      if (disposed) return false;
      if (by === 'shortcut' && !holdsShortcut(window, watch, (target) => finder.at(target) !== null)) return false;
      const along = what === 'conversation' ? what : null;
      const found = at ? finder.at(at) : wanted(by);
      const range = at && !found ? whole(at) : selected();
      clip(
        what === 'selection' || (at && !found) ? wishFor(null, 'selection', range) : wishFor(found, by, range, along),
      );
      return true;
    },
    walk(by) {
      if (disposed || !holdsShortcut(window, watch, (target) => finder.at(target) !== null)) return false;
      if (conductor) conductor.walk(by);
      else void takeOver().then((taken) => taken?.walk(by));
      return true;
    },
    dispose,
  };
}
