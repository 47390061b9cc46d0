import { attr, one } from './dom.ts';
import { perPage } from './per-page.ts';

/** The page's address without the rest of its history, as its head states it. */
export const canonicalLink = perPage((document: Document) => {
  const link = one(document, 'link[rel="canonical"][href]');
  return link && attr(link, 'href');
});

/** What the head says under a name (`og:site_name`, `article:section`), once for each look at the page. */
export const pageMeta = (
  name: string,
): ((document: Document, page: Parameters<typeof canonicalLink>[1]) => string | null) =>
  perPage((document: Document) => {
    const meta = one(document, `meta[property="${name}"], meta[name="${name}"]`);
    return meta && attr(meta, 'content');
  });
