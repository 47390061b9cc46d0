import type { Media } from '../../model/post.ts';
import { attr } from './dom.ts';
import { toLine } from './line.ts';

/**
 * What X writes where a picture has no description, in the languages of its interface ("Image" means none). A word here
 * only keeps a placeholder from being taken for a description.
 */
const PLACEHOLDERS = new Set(
  'image|picture|photo|bild|foto|imagen|imagem|immagine|afbeelding|billede|bilde|kuva|kép|obraz|obrázek|imagine|görsel|resim|изображение|зображення|εικόνα|תמונה|صورة|تصویر|画像|图像|圖片|이미지|gambar|hình ảnh|รูปภาพ|embedded video'.split(
    '|',
  ),
);

/** A description as its author wrote it; null where there is none or only a placeholder. */
export function toAlt(text: string | null | undefined): string | null {
  const alt = toLine(text);
  return alt && !PLACEHOLDERS.has(alt.toLowerCase()) ? alt : null;
}

export const readImage = (image: Element): Media => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) });
