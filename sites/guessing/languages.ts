import { attr, one } from '../reading/dom.ts';

/** What people read on pages that do not say their language, the most common on forums first. */
const LIKELY = ['en', 'de', 'fr', 'es'];

/** The languages that a page's times may be told in: its own and English, which many forums never translate. */
export function languagesOf(document: Document): string[] {
  const root = one(document, 'html');
  const meta = one(document, 'meta[http-equiv="content-language" i]');
  const stated = (root && (attr(root, 'lang') || attr(root, 'xml:lang'))) || (meta && attr(meta, 'content')) || '';
  const own = stated.trim().toLowerCase().split('-')[0] ?? '';
  return own ? [...new Set([own, 'en'])] : LIKELY;
}
