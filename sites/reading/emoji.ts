import { attr } from './dom.ts';

const PICTOGRAPH =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3#*\d])+$/u;
const SMALL = /emoji|emote|emoticon|smil(?:ey|ie|e)|twemoji/i;

/**
 * What a picture within a text stands for, where it is an emoji or a smiley (`🙂`, `:custom:`, `:-)`); the empty string
 * for any other picture, which is media and not text.
 */
export function emojiOf(image: Element): string {
  const alt = (attr(image, 'alt') ?? attr(image, 'aria-label') ?? '').trim();
  if (!alt) return SMALL.test(attr(image, 'class') ?? '') ? (attr(image, 'title') ?? '').trim() : '';
  if (PICTOGRAPH.test(alt) && !/^\d+$/.test(alt)) return alt;
  if (alt.length > 60) return '';
  if (/^:[^\s:]+:$/.test(alt) || (alt.length <= 4 && /^[^\p{L}\p{N}\s]|[:;=][^\s]/u.test(alt))) return alt;
  return SMALL.test(`${attr(image, 'class') ?? ''} ${attr(image, 'src') ?? ''}`) ? alt : '';
}
