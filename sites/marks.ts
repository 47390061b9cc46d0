import type { Site } from './contract.ts';

const ORDER: readonly Site['kind'][] = ['network', 'community', 'engine', 'generic', 'guess'];

/** In which order the readers of one page are asked: what is sure of its markup first, what guesses last. */
export const byKind = (a: Pick<Site, 'kind'>, b: Pick<Site, 'kind'>): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);

/** What tells a page of one site, as plain data that can be handed into a page. */
export interface MarkedSite {
  readonly id: string;
  readonly markup: string;
  /** The source of a regular expression. */
  readonly linkedData: string | null;
}

/** The marks of all sites that have some, the first to be asked first. */
export const marksOf = (sites: readonly Site[]): MarkedSite[] =>
  sites
    .toSorted(byKind)
    .flatMap(({ id, marks }) =>
      marks ? [{ id, markup: marks.markup, linkedData: marks.linkedData?.source ?? null }] : [],
    );

/**
 * The ids of those whose marks this page bears, in their order. It is sent into a page as text, so it uses nothing from
 * outside itself; methods are taken from the prototype, because a page may name an image `querySelector`.
 */
export function markedIn(marks: readonly MarkedSite[], page: Document = document): string[] {
  const { querySelector, querySelectorAll } = Document.prototype;
  const blocks = [...querySelectorAll.call(page, 'script[type="application/ld+json"]')];
  return marks
    .filter(
      ({ markup, linkedData }) =>
        querySelector.call(page, markup) !== null ||
        (linkedData !== null && blocks.some(({ textContent }) => new RegExp(linkedData).test(textContent))),
    )
    .map(({ id }) => id);
}
