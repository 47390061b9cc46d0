import { clipWordsOf } from '../../locales/clip.ts';
import type { SiteId } from '../../model/ids.ts';
import type { Language } from '../../model/settings.ts';
import { TAUGHT } from '../../sites/teaching/taught.ts';
import { knownSites } from './access.ts';

const byId = new Map(knownSites.map((site) => [site.id, site]));

/**
 * A site as a person calls it. What a generic reader, a lesson or a selection took is from "a web page": which one is sealed. A
 * site that no longer has a file is called by its id.
 */
export function siteName(id: SiteId, language: Language): string {
  const site = byId.get(id);
  if (site && site.kind !== 'generic' && site.kind !== 'guess') return site.name;
  return site || id === SELECTION || id === TAUGHT ? clipWordsOf(language).webPage : id;
}

/** What a clipped selection bears instead of a site's id. */
const SELECTION = 'selection';
