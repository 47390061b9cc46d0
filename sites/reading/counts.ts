/** A number that stands alone among other words (`12 replies`); null where there is none, several, or a rough one (`1.2K`). */
export function toCount(words: string | null | undefined): number | null {
  const found = words?.match(/\d[\d.,\s\u202f]*(?:\p{L}{1,3}(?!\p{L}))?/gu) ?? [];
  const [only] = found;
  if (found.length !== 1 || !only || !/^\d{1,3}(?:[.,\s\u202f]\d{3})*\s*$|^\d+\s*$/.test(only)) return null;
  return Number(only.replace(/\D/g, ''));
}
