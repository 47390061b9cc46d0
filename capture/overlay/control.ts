import { build } from './build.ts';
import { isFree } from './free.ts';
import type { Host } from './host.ts';
import type { Fit, Look } from './looks.ts';
import { type Place, type Size, type Spot, spotAt } from './place.ts';

export interface Control {
  /** The post that the control is at; null while it is hidden or speaks of no post. */
  readonly post: Element | null;
  readonly look: Look | null;
  /** It stands at the foot of the window, away from its post. */
  readonly isFar: boolean;
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
}

/**
 * The flag: one control that is put beside one post at a time. While it is hidden nothing of it runs. While it is
 * shown it lies in the page's own coordinates, so that scrolling carries it along without any script; one look a frame
 * puts it right where something else moved the post.
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
  let following: AbortController | null = null;
  let frame = 0;

  const view = (): Size => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
  const isRtl = () => post !== null && window.getComputedStyle(post).direction === 'rtl';

  function measure(of: Look, place: Place, fit: Fit): Size {
    const key = `${of.key}|${place === 'start' ? 'end' : place}|${fit}`;
    const known = sizes.get(key);
    if (known) return known;
    flag.dataset['fit'] = fit;
    flag.dataset['place'] = place;
    const { width, height } = flag.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    sizes.set(key, size);
    return size;
  }

  function footing(of: Look): Standing {
    const fit = of.fits.includes('label') ? 'label' : 'full';
    return { place: 'foot', fit, size: measure(of, 'foot', fit) };
  }

  function choose(of: Look, at: Element | null): Standing {
    const rect = at?.getBoundingClientRect();
    if (!at || !rect || !isInView(rect)) return footing(of);
    const rtl = isRtl();
    const room = view();
    for (const { place, fit } of candidates(of, habit)) {
      const size = measure(of, place, fit);
      const spot = spotAt(place, rect, size, room, rtl);
      if (!spot || !isFree(document, { left: spot.left, top: spot.top, ...size }, at, host.element)) continue;
      habit = place;
      return { place, fit, size };
    }
    return footing(of);
  }

  function isInView(rect: DOMRect): boolean {
    const room = view();
    return (
      rect.width > 0 &&
      rect.height > 0 &&
      rect.bottom > 0 &&
      rect.right > 0 &&
      rect.top < room.height &&
      rect.left < room.width
    );
  }

  function settle(): void {
    if (!look) return;
    flag.classList.add('blind');
    flag.style.cssText = '';
    standing = choose(look, post);
    flag.classList.remove('blind');
    flag.dataset['fit'] = standing.fit;
    flag.dataset['place'] = standing.place;
    put();
  }

  /** Puts the control where its place is now. Answers false where that place no longer fits. */
  function put(): boolean {
    if (!standing) return false;
    const rect = post?.getBoundingClientRect() ?? null;
    const spot = rect && spotAt(standing.place, rect, standing.size, view(), isRtl());
    if (!spot && standing.place !== 'foot') return false;
    const at = spot ?? spotAt('foot', { left: 0, top: 0, width: 0, height: 0 }, standing.size, view(), false);
    if (at) move(at);
    edge.hidden = standing.place !== 'foot' || !rect || look?.name === 'talk';
    if (rect && !edge.hidden) {
      const origin = host.element.getBoundingClientRect();
      const left = isRtl() ? rect.right - 3 : rect.left;
      edge.style.transform = `translate(${Math.round(left - origin.left)}px, ${Math.round(rect.top - origin.top)}px)`;
      edge.style.blockSize = `${Math.round(rect.height)}px`;
    }
    return true;
  }

  function move(spot: Spot): void {
    if (!standing) return;
    flag.dataset['leans'] = spot.leans;
    // A whole number of pixels, so that no gap shows between the control and what it leans on.
    const size = `inline-size:${standing.size.width}px`;
    if (standing.place === 'foot') {
      flag.style.cssText = `${size};inset:auto auto 0 ${spot.left}px`;
      return;
    }
    const origin = host.element.getBoundingClientRect();
    flag.style.cssText = `${size};transform:translate(${spot.left - origin.left}px,${spot.top - origin.top}px)`;
  }

  function follow(): void {
    following?.abort();
    following = new AbortController();
    const { signal } = following;
    const next = () => {
      if (!frame) frame = window.requestAnimationFrame(check);
    };
    const again = () => {
      sizes.clear();
      habit = null;
      settle();
    };
    window.addEventListener('scroll', next, { passive: true, capture: true, signal });
    window.addEventListener('scrollend', settle, { passive: true, capture: true, signal });
    window.addEventListener('resize', again, { passive: true, signal });
    const sizing = new ResizeObserver(next);
    if (post) sizing.observe(post);
    sizing.observe(document.body ?? document.documentElement);
    signal.addEventListener('abort', () => sizing.disconnect(), { once: true });
  }

  function check(): void {
    frame = 0;
    if (!look) return;
    if (!host.element.isConnected) host.attach(post);
    if (!post) return;
    if (post.isConnected && isInView(post.getBoundingClientRect())) {
      if (!put()) settle();
    } else if (look.pinned) {
      // It speaks of words that are not safe yet: it stays in sight when its post does not.
      if (!post.isConnected) post = null;
      settle();
    } else {
      hide();
      gone();
    }
  }

  function hide(): void {
    following?.abort();
    following = null;
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
    show(next, at) {
      // Taken out and put back it arrives anew, so that one sees that it now speaks of another post.
      if (at !== post) flag.remove();
      look = next;
      post = at;
      host.attach(at);
      flag.className = `flag ${next.name}`;
      flag.replaceChildren(...next.nodes);
      if (!flag.isConnected) host.body.append(edge, flag);
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

/** The places in their order, each with as much of the label as fits; first the one that worked last time. */
function* candidates(look: Look, habit: Place | null): Generator<{ readonly place: Place; readonly fit: Fit }> {
  const wide = look.fits.filter((fit) => fit !== 'icon');
  if (habit === 'start') for (const fit of wide) yield { place: habit, fit };
  for (const place of ['end', 'start'] as const) for (const fit of wide) yield { place, fit };
  if (look.fits.includes('label')) yield { place: 'stand', fit: 'label' };
  if (look.fits.includes('icon')) for (const place of ['end', 'start', 'stand'] as const) yield { place, fit: 'icon' };
}
