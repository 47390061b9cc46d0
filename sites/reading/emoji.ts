import { attr } from './dom.ts';

const PICTOGRAPH =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3#*\d])+$/u;
const SMALL = /emoji|emote|emoticon|smil(?:ey|ie|e)|twemoji/i;

/** `1f64f-1f3fd` of `…/emojione/1f64f-1f3fd.png`: sets of emoji name their files by code points. */
const CODE_POINTS = /(?:^|\/)([0-9a-f]{4,5}(?:[-_][0-9a-f]{2,5})*)\.(?:png|svg|gif|webp)(?:$|\?)/i;

/** The emoji that a picture's file is named after; null where it is named otherwise. */
function emojiOfFile(image: Element): string | null {
  const codes = CODE_POINTS.exec(attr(image, 'src') ?? '')?.[1]?.split(/[-_]/);
  const emoji = codes && String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16)));
  return emoji && PICTOGRAPH.test(emoji) ? emoji : null;
}

/**
 * What a picture within a text stands for, where it is an emoji or a smiley (`🙂`, `:custom:`, `:-)`); the empty string
 * for any other picture, which is media and not text.
 */
export function emojiOf(image: Element): string {
  const alt = (attr(image, 'alt') ?? attr(image, 'aria-label') ?? '').trim();
  if (!alt) return SMALL.test(attr(image, 'class') ?? '') ? (attr(image, 'title') ?? '').trim() : '';
  if (PICTOGRAPH.test(alt) && !/^\d+$/.test(alt)) return alt;
  if (alt.length > 60) return '';
  if (/^:[^\s:]+:$/.test(alt)) return emojiOfFile(image) ?? alt;
  if (alt.length <= 4 && /^[^\p{L}\p{N}\s]|[:;=][^\s]/u.test(alt)) return alt;
  return SMALL.test(`${attr(image, 'class') ?? ''} ${attr(image, 'src') ?? ''}`) ? alt : '';
}
