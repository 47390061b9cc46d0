import type { Media } from '../../model/post.ts';
import { all } from './dom.ts';
import { emojiOf } from './emoji.ts';
import { readImage } from './media.ts';

/** The pictures within a post's words that are no emoji; null where it has none. */
export function readPictures(body: Element | null | undefined): readonly Media[] | null {
  const images = body ? all(body, 'img').filter((image) => !emojiOf(image)) : [];
  return images.length ? images.map(readImage) : null;
}
