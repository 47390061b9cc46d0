import type { Media } from '../../model/post.ts';
import { readBodyMedia } from './body-media.ts';
import { all, one } from './dom.ts';

/**
 * What a post of a forum shows besides words: what stands within its text outside the quotes (`quotes`: selector), then
 * what hangs below it (`lists`), where the engine's own words or a file's name stand in the place of a description.
 * `files` names the entries of those lists, of which one without a picture is a file to fetch. Null where there is nothing.
 */
export function readMedia(
  shown: readonly Media[] | null,
  lists: readonly Element[],
  files = 'a[href]',
): readonly Media[] | null {
  const hung = readBodyMedia(lists, '.inlineimg')?.map(({ kind }): Media => ({ kind, alt: null })) ?? [];
  const plain = lists.flatMap((list) => all(list, files).filter((file) => !one(file, 'img')));
  const media = [...(shown ?? []), ...hung, ...plain.map((): Media => ({ kind: 'link', alt: null }))];
  return media.length > 0 ? media : null;
}
