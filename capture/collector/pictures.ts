import type { SentPicture } from '../../messages/protocol.ts';
import type { Found } from '../find-post.ts';

/** Smaller ones are faces and signs. CSS pixels. */
const LEAST = 80;
/** The longer edge of what is kept, and how small it is made where it still weighs too much. Pixels. */
const EDGES = [1600, 1100, 700];
/** Bytes of one picture. */
export const MAX_PICTURE = 1_500_000;
const QUALITY = 0.82;

/** The pictures of a post that a person sees, the ones with these descriptions first: what a reader's list of media means. */
export function picturesOf({ site, post }: Found, alts: readonly (string | null)[]): (HTMLImageElement | null)[] {
  const seen = [...post.querySelectorAll('img')].filter((image) => {
    const { width, height } = image.getBoundingClientRect();
    return Math.min(width, height) >= LEAST && (site.postAt(image) ?? post) === post;
  });
  const free = new Set(seen);
  const take = (fits: (image: HTMLImageElement) => boolean): HTMLImageElement | null => {
    const found = [...free].find(fits) ?? null;
    if (found) free.delete(found);
    return found;
  };
  const named = alts.map((alt) => (alt ? take((image) => image.alt.trim() === alt.trim()) : null));
  return named.map((image) => image ?? take(() => true));
}

/**
 * Draws a picture anew and gives its bytes; null where the host of the picture does not let this page read it. The
 * picture that stands in the page is read where that is allowed; else the page loads it once more as it may itself,
 * without anybody's cookies.
 */
export async function takePicture(window: Window, image: HTMLImageElement, index: number): Promise<SentPicture | null> {
  return (await draw(window, image, index).catch(() => null)) ?? again(window, image, index).catch(() => null);
}

async function again(window: Window, image: HTMLImageElement, index: number): Promise<SentPicture | null> {
  const copy = window.document.createElement('img');
  copy.crossOrigin = 'anonymous';
  copy.referrerPolicy = image.referrerPolicy;
  copy.src = image.currentSrc || image.src;
  await copy.decode();
  return draw(window, copy, index);
}

/** Rejects where the page may show the picture and not read it. */
async function draw(window: Window, image: HTMLImageElement, index: number): Promise<SentPicture | null> {
  const { naturalWidth, naturalHeight } = image;
  if (!naturalWidth || !naturalHeight) return null;
  for (const edge of EDGES) {
    const scale = Math.min(1, edge / Math.max(naturalWidth, naturalHeight));
    const canvas = window.document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', QUALITY));
    if (!blob || blob.size > MAX_PICTURE) continue;
    const { type } = blob;
    return { index, type, width: canvas.width, height: canvas.height, data: toBase64(await blob.arrayBuffer()) };
  }
  return null;
}

function toBase64(buffer: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
  return btoa(text);
}
