/** In CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Outside the post's end edge; outside its start edge; standing on the line below it; at the foot of the window. */
export const PLACES = ['end', 'start', 'stand', 'foot'] as const;
export type Place = (typeof PLACES)[number];

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** The side of the control that leans on the post. */
  readonly leans: 'left' | 'right' | 'bottom';
}

const FIRST_LINE = 16;
/** The height of a control that says one line; a card that says more may reach below a short post. */
const ONE_LINE = 36;
const MARGIN = 8;

/** `high` wins where the two cannot both hold. */
const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(low, value), high);

export const isInView = (box: Box, view: Size): boolean =>
  box.width > 0 &&
  box.height > 0 &&
  box.top < view.height &&
  box.left < view.width &&
  box.top + box.height > 0 &&
  box.left + box.width > 0;

/**
 * Where a control of this size goes for a post, or null where that place does not fit into the window. `view` is the
 * size of the window, `post` the post's box in it, `rtl` the direction of the post's own text.
 */
export function spotAt(place: Place, post: Box, size: Size, view: Size, rtl: boolean): Spot | null {
  if (place === 'foot') {
    const left = clamp((view.width - size.width) / 2, 0, view.width);
    return { left: Math.round(left), top: Math.round(view.height - size.height), leans: 'bottom' };
  }
  const bottom = post.top + post.height;
  if (!isInView(post, view)) return null;

  if (place === 'stand') {
    const top = bottom - size.height;
    const left = rtl ? post.left + FIRST_LINE : post.left + post.width - FIRST_LINE - size.width;
    const fits = top >= 0 && bottom <= view.height && left >= 0 && left + size.width <= view.width;
    return fits && size.height < post.height ? { left: Math.round(left), top: Math.round(top), leans: 'bottom' } : null;
  }

  const right = (place === 'end') !== rtl;
  const left = right ? post.left + post.width : post.left - size.width;
  if (left < 0 || left + size.width > view.width) return null;
  const wanted = post.top + Math.min(FIRST_LINE, Math.max(0, (post.height - ONE_LINE) / 2));
  // A post that is taller than the window keeps its control in view for as long as any of it can be read.
  const shown = clamp(wanted, MARGIN, view.height - size.height - MARGIN);
  if (shown < MARGIN) return null;
  return { left: Math.round(left), top: Math.round(shown), leans: right ? 'left' : 'right' };
}

const GAP = 12;

/**
 * Where the composer goes: beside the post where there is room, else docked at the foot of the window. It keeps that
 * place while the page scrolls, so that Undo never leaves.
 */
export function besidePost(
  post: Box | null,
  size: Size,
  view: Size,
  rtl: boolean,
): { left: number; top: number } | null {
  if (!post) return null;
  const right = post.left + post.width + GAP;
  const left = post.left - GAP - size.width;
  const fits = { right: right + size.width + GAP <= view.width, left: left >= GAP };
  const side = rtl ? (fits.left ? left : fits.right ? right : null) : fits.right ? right : fits.left ? left : null;
  if (side === null) return null;
  return {
    left: Math.round(side),
    top: Math.round(clamp(post.top + FIRST_LINE, GAP, Math.max(GAP, view.height - size.height - GAP))),
  };
}
