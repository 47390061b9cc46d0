import type { ControlPlace } from '../../model/settings.ts';
import { build } from './build.ts';
import { isFree } from './free.ts';
import type { Host } from './host.ts';
import type { Fit, Look } from './looks.ts';
import { type Box, isInView, type Place, type Size, type Spot, spotAt } from './place.ts';

export interface Control {
  /** The post that the control is at; null while it is hidden or speaks of no post. */
  readonly post: Element | null;
  readonly look: Look | null;
  /** It stands at the foot of the window, away from its post. */
  readonly isFar: boolean;
  /** Where it goes first; `auto` is where there is room. */
  prefer(place: ControlPlace): void;
  show(look: Look, post: Element | null): void;
  hide(): void;
  /** Finds the control's place anew; for when the page around it has changed. */
  settle(): void;
  /** The same, where the control itself has another size now. */
  grown(): void;
}

interface Standing {
  readonly place: Place;
  readonly fit: Fit;
  readonly size: Size;
  /** The direction of the post. */
  readonly rtl: boolean;
}

/** The width of the line that shows which post a control at the foot of the window means. CSS pixels. */
const EDGE = 3;
const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 };

/**
 * The flag: one control that is put beside one post at a time. While it is hidden nothing of it runs. While it is
 * shown it lies in the page's own coordinates, so that scrolling carries it along without any script; one look a frame
 * puts it right where something else moved the post. Everything is read before anything is written, so that bringing
 * it to a post makes the page compute no layout of its own.
 */
export function createControl(window: Window, host: Host, gone: () => void): Control {
  const { document } = window;
  const flag = build(document, 'div', { class: 'flag' });
  const edge = build(document, 'div', { class: 'edge', 'aria-hidden': 'true' });
  const sizes = new Map<string, Size>();
  let look: Look | null = null;
  let post: Element | null = null;
  let standing: Standing | null = null;
  /** Where the control last found room: on one page that is nearly always where the next one finds it. */
  let habit: Place | null = null;
  let preferred: ControlPlace = 'auto';
  let following: AbortController | null = null;
  let frame = 0;

  const view = (): Size => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

  function mark(name: 'fit' | 'place' | 'leans', value: string): void {
    if (flag.dataset[name] !== value) flag.dataset[name] = value;
  }

  /** Each look is measured once at each place. */
  function measure(of: Look, place: Place, fit: Fit): Size {
    const key = `${of.key}|${place === 'start' ? 'end' : place}|${fit}`;
    const known = sizes.get(key);
    if (known) return known;
    if (!flag.isConnected) host.body.append(flag);
    flag.style.cssText = 'visibility:hidden';
    mark('fit', fit);
    mark('place', place);
    const { width, height } = flag.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    sizes.set(key, size);
    return size;
  }

  function footing(of: Look): Standing {
    const fit = of.fits.includes('label') ? 'label' : 'full';
    return { place: 'foot', fit, size: measure(of, 'foot', fit), rtl: false };
  }

  function choose(of: Look, at: Element | null, rect: Box | null): Standing {
    const room = view();
    if (!at || !rect || !isInView(rect, room)) return footing(of);
    const rtl = window.getComputedStyle(at).direction === 'rtl';
    for (const { place, fit } of candidates(of, habit, preferred)) {
      const size = measure(of, place, fit);
      const spot = spotAt(place, rect, size, room, rtl);
      if (!spot || !isFree(document, { left: spot.left, top: spot.top, ...size }, at, host)) continue;
      habit = place;
      return { place, fit, size, rtl };
    }
    return footing(of);
  }

  function settle(): void {
    if (!look) return;
    const rect = post?.getBoundingClientRect() ?? null;
    standing = choose(look, post, rect);
    put(standing, rect);
  }

  /** Puts the control where its place is now. Answers false where that place no longer fits. */
  function put({ place, fit, size, rtl }: Standing, rect: Box | null): boolean {
    const spot = spotAt(place, rect ?? NOWHERE, size, view(), rtl);
    if (!spot) return false;
    const origin = host.element.getBoundingClientRect();
    if (!flag.isConnected) host.body.append(flag);
    mark('fit', fit);
    mark('place', place);
    move(spot, size, place, origin);
    const marked = place === 'foot' && rect && look?.name !== 'talk' ? rect : null;
    if (!marked) edge.remove();
    else {
      if (!edge.isConnected) host.body.prepend(edge);
      // Beside the post where there is paper, so that it touches no letter.
      const right = marked.left + marked.width;
      const left = rtl ? Math.min(right + 1, view().width - EDGE) : Math.max(marked.left - EDGE - 1, 0);
      edge.style.cssText = `block-size:${Math.round(marked.height)}px;transform:translate(${Math.round(left - origin.left)}px,${Math.round(marked.top - origin.top)}px)`;
    }
    return true;
  }

  function move(spot: Spot, size: Size, place: Place, origin: Box): void {
    mark('leans', spot.leans);
    // A whole number of pixels, so that no gap shows between the control and what it leans on.
    const style =
      place === 'foot'
        ? `inline-size: ${size.width}px; inset: auto auto 0px ${spot.left}px;`
        : `inline-size: ${size.width}px; transform: translate(${spot.left - origin.left}px, ${spot.top - origin.top}px);`;
    if (flag.style.cssText !== style) flag.style.cssText = style;
  }

  function follow(): void {
    if (following) return;
    following = new AbortController();
    const { signal } = following;
    const passive = { passive: true, signal } as const;
    const again = () => {
      sizes.clear();
      habit = null;
      settle();
    };
    window.addEventListener('scroll', next, { ...passive, capture: true });
    window.addEventListener('scrollend', settle, { ...passive, capture: true });
    window.addEventListener('resize', again, passive);
    sizing.observe(document.body ?? document.documentElement);
  }

  /** Growth of the page moves things without a scroll. */
  const sizing = new ResizeObserver(() => look && next());

  function next(): void {
    frame ||= window.requestAnimationFrame(check);
  }

  function check(): void {
    frame = 0;
    if (!look) return;
    if (!host.element.isConnected) host.attach(post);
    if (!post) return;
    const rect = post.getBoundingClientRect();
    if (post.isConnected && isInView(rect, view())) {
      if (!standing || !put(standing, rect)) settle();
    } else if (look.pinned) {
      // It speaks of words that are not safe yet: it stays in sight when its post does not.
      if (!post.isConnected) post = null;
      if (standing?.place !== 'foot') settle();
    } else {
      hide();
      gone();
    }
  }

  function hide(): void {
    following?.abort();
    following = null;
    sizing.disconnect();
    window.cancelAnimationFrame(frame);
    frame = 0;
    look = null;
    post = null;
    standing = null;
    flag.remove();
    edge.remove();
  }

  return {
    get post() {
      return post;
    },
    get look() {
      return look;
    },
    get isFar() {
      return standing?.place === 'foot';
    },
    prefer(place) {
      if (place === preferred) return;
      preferred = place;
      habit = null;
    },
    show(shown, at) {
      host.attach(at);
      if (look !== shown) {
        flag.className = `flag ${shown.name}`;
        flag.replaceChildren(...shown.nodes);
      }
      look = shown;
      post = at;
      settle();
      follow();
    },
    hide,
    settle,
    grown() {
      sizes.clear();
      settle();
    },
  };
}

/** The places in their order, each with as much of the label as fits; first the wanted one, or the one that worked last time. */
function* candidates(
  look: Look,
  habit: Place | null,
  preferred: ControlPlace,
): Generator<{ readonly place: Place; readonly fit: Fit }> {
  const wide = look.fits.filter((fit) => fit !== 'icon');
  const standing = look.fits.includes('label');
  if (preferred === 'stand' && standing) yield { place: 'stand', fit: 'label' };
  const sides = preferred === 'start' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  if (habit === 'start') for (const fit of wide) yield { place: habit, fit };
  for (const place of sides) for (const fit of wide) yield { place, fit };
  if (standing) yield { place: 'stand', fit: 'label' };
  if (look.fits.includes('icon')) for (const place of [...sides, 'stand'] as const) yield { place, fit: 'icon' };
}
