import { attr } from './dom.ts';

const PICTOGRAPH =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3#*\d])+$/u;
const SMALL = /emoji|emote|emoticon|smil(?:ey|ie|e)|twemoji/i;

/**
 * The smileys that forum engines come with, by the names of their files, which no translation changes (vBulletin, phpBB
 * and SMF in their public releases, November 2026).
 */
const SMILEYS: Readonly<Record<string, string>> = {
  smile: '🙂',
  biggrin: '😃',
  wink: '😉',
  frown: '🙁',
  sad: '🙁',
  mad: '😠',
  tongue: '😛',
  redface: '😳',
  cool: '😎',
  rolleyes: '🙄',
  confused: '😕',
  eek: '😲',
  cry: '😢',
};
const smileyOf = (image: Element): string => SMILEYS[/([a-z]+)\.\w+$/.exec(attr(image, 'src') ?? '')?.[1] ?? ''] ?? '';

/**
 * What a picture within a text stands for, where it is an emoji or a smiley (`🙂`, `:custom:`, `:-)`); the empty string
 * for any other picture, which is media and not text.
 */
export function emojiOf(image: Element): string {
  const alt = (attr(image, 'alt') ?? attr(image, 'aria-label') ?? '').trim();
  const isSmall = SMALL.test(`${attr(image, 'class') ?? ''} ${attr(image, 'src') ?? ''}`);
  if (!alt) return isSmall ? smileyOf(image) || (attr(image, 'title') ?? '').trim() : '';
  if (PICTOGRAPH.test(alt) && !/^\d+$/.test(alt)) return alt;
  if (alt.length > 60) return '';
  if (/^:[^\s:]+:$/.test(alt) || (alt.length <= 4 && /^[^\p{L}\p{N}\s]|[:;=][^\s]/u.test(alt))) return alt;
  return isSmall ? smileyOf(image) || alt : '';
}
