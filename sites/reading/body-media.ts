import type { Media } from '../../model/post.ts';
import { attr, owned, tag } from './dom.ts';
import { emojiOf } from './emoji.ts';
import { readImage, toAlt } from './media.ts';

/** The name of a file or of a camera's picture, which forums write where a picture has no description. */
const FILE = /^(?:\S+\.(?:jpe?g|png|gif|webp|heic|bmp|avif|svg)|(?:IMG|DSC[FN]?|PXL|MVIMG|Screenshot)[-_]?\d{3,}\S*)$/i;
const SMALL = /emoji|emoticon|smil(?:ey|ie|e)|avatar/i;
/** Players stand in frames of other sites; a frame of any other kind is no picture of the author's. */
const PLAYER = /youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|tiktok\.com\/embed/i;

function toMedia(element: Element, picture: (image: Element) => string): Media | null {
  const kind = tag(element);
  if (kind === 'video') return { kind: 'video', alt: toAlt(attr(element, 'aria-label') ?? attr(element, 'title')) };
  if (kind === 'audio') return { kind: 'audio', alt: toAlt(attr(element, 'aria-label') ?? attr(element, 'title')) };
  if (kind === 'iframe') {
    const source = attr(element, 'src') ?? attr(element, 'data-src') ?? attr(element, 'data-embed-src') ?? '';
    return PLAYER.test(source) ? { kind: 'video', alt: toAlt(attr(element, 'title')) } : null;
  }
  if (picture(element) || SMALL.test(`${attr(element, 'class') ?? ''} ${attr(element, 'src') ?? ''}`)) return null;
  const image = readImage(element);
  return image.alt && FILE.test(image.alt) ? { kind: 'image', alt: null } : image;
}

/**
 * Pictures, videos and sounds within the words of a post, in document order; null where there are none. Smileys are
 * words (`picture` says what one stands for), and what stands in a quote (selector) was shown by somebody else.
 */
export function readBodyMedia(
  bodies: readonly (Element | null | undefined)[],
  quotes = 'blockquote',
  picture: (image: Element) => string = emojiOf,
): Media[] | null {
  const media = bodies.flatMap((body) =>
    body ? owned(body, 'img, video, audio, iframe', quotes).flatMap((element) => toMedia(element, picture) ?? []) : [],
  );
  return media.length ? media : null;
}
