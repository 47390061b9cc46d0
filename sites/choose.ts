import type { Site } from './contract.ts';
import { sitesOfHost } from './hosts.ts';
import { ORDER } from './marks.ts';
import { all, one, raw } from './reading/dom.ts';

type Asked = Pick<Site, 'id' | 'kind' | 'hosts' | 'marks'>;

/** Whether a page bears the marks of this site. Cheap: a few selectors, and the page's JSON-LD as text. */
export function isMarked({ marks }: Pick<Site, 'marks'>, document: Document): boolean {
  if (!marks) return false;
  if (one(document, marks.markup)) return true;
  const { linkedData } = marks;
  return (
    linkedData !== undefined &&
    all(document, 'script[type="application/ld+json"]').some((block) => linkedData.test(raw(block)))
  );
}

/**
 * Which sites read a page, the first to be asked first: those that name its host; where none does, every engine whose
 * marks are there, then the generic readers, then the one that guesses. A reader that finds no post on a page leaves it
 * to the next.
 */
export function choose<S extends Asked>(sites: readonly S[], url: string, document: Document): readonly S[] {
  const own = sitesOfHost(sites, URL.parse(url)?.hostname ?? '');
  if (own.length) return own;
  return sites
    .filter((site) => !site.hosts.length && isMarked(site, document))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
