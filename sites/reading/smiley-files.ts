import { attr } from './dom.ts';
import { emojiOf } from './emoji.ts';

/**
 * vBulletin describes its smileys in the language of the board. The names of their files are the same everywhere: its
 * default set, as public style sheets and pages have it in November 2026.
 */
const FACES: ReadonlyMap<string, string> = new Map([
  ['smile', '🙂'],
  ['biggrin', '😃'],
  ['wink', '😉'],
  ['frown', '🙁'],
  ['mad', '😠'],
  ['tongue', '😛'],
  ['redface', '😳'],
  ['cool', '😎'],
  ['rolleyes', '🙄'],
  ['confused', '😕'],
  ['eek', '😲'],
]);

/** What a picture within a text stands for, smileys by the names of their files; the empty string for other pictures. */
export function smileyOf(image: Element): string {
  const [, file = ''] = /smil\w*\/(?:.*\/)?(\w+)\.\w+(?:$|\?)/i.exec(attr(image, 'src') ?? '') ?? [];
  return FACES.get(file.toLowerCase()) ?? emojiOf(image);
}
