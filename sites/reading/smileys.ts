import { attr } from './dom.ts';
import { emojiOf } from './emoji.ts';

/**
 * Forum engines draw a smiley as a picture and name it by a word: the file's name in FluxBB and PunBB, a description in
 * SMF. Their default sets, as the public sources have them in November 2026.
 */
const NAMES = {
  '🙂': 'smile,smiley',
  '😉': 'wink',
  '😄': 'cheesy,big_smile',
  '😁': 'grin',
  '😆': 'lol',
  '😠': 'angry,mad',
  '🙁': 'sad',
  '😐': 'neutral',
  '😮': 'shocked,yikes',
  '😎': 'cool',
  '😕': 'huh?,huh,hmm,undecided',
  '🙄': 'roll eyes,roll',
  '😛': 'tongue',
  '😳': 'embarrassed',
  '🤐': 'lips sealed',
  '😘': 'kiss',
  '😢': 'cry',
  '😈': 'evil',
};
const FACES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([face, names]) => names.split(',').map((name) => [name, face] as const)),
);
const WORD = /^[\p{L}_ ?!-]+$/u;
/** CSS pixels; a face is drawn in a line of text. */
const LINE = 32;

/**
 * What a picture within a text stands for, where smileys are named by words. A word for a picture that no default set
 * has is nobody's word: a person sees the picture.
 */
export function smileyOf(image: Element): string {
  const emoji = emojiOf(image);
  const face = FACES.get((attr(image, 'alt') ?? '').trim().toLowerCase());
  if (WORD.test(emoji)) return face ?? '';
  return emoji || (face && Number(attr(image, 'width') ?? LINE + 1) <= LINE ? face : '');
}
