import type { Media } from '../../model/post.ts';
import { readBodyMedia } from './body-media.ts';
import { all, one } from './dom.ts';

/** Engines name a picture by its file, spaces and all, where nobody described it. */
const FILE = /\.(?:jpe?g|png|gif|webp|heic|bmp|avif|svg|tiff?)$/i;
const undescribed = (media: Media): Media => ({ ...media, alt: null });

/**
 * What a post of a forum shows besides words: pictures within its text outside the quotes (`quotes`: selector), then what
 * hangs below it (`lists`), where the engine's own words stand in the place of a description; `files` names the entries
 * of those lists, of which one without a picture is a file to fetch. Null where there is nothing.
 */
export function readMedia(
  body: Element | null,
  lists: readonly Element[],
  quotes: string,
  files?: string,
): readonly Media[] | null {
  const shown = (readBodyMedia([body], quotes) ?? []).map((media) =>
    FILE.test(media.alt ?? '') ? undescribed(media) : media,
  );
  const hung = (readBodyMedia(lists, quotes) ?? []).map(undescribed);
  const plain = files ? lists.flatMap((list) => all(list, files).filter((file) => !one(file, 'img'))) : [];
  const media = [...shown, ...hung, ...plain.map((): Media => ({ kind: 'link', alt: null }))];
  return media.length > 0 ? media : null;
}
