import type { Site } from './contract.ts';
import { ember } from './linkedin/ember.ts';
import { open } from './linkedin/public.ts';
import { sdui } from './linkedin/sdui.ts';
import { ID } from './linkedin/urns.ts';
import { byLayout } from './reading/layouts.ts';

/**
 * LinkedIn in its three layouts: as its server draws the feed since 2025 (a page of April 2026), as its Ember application
 * did before (a page of May 2022) and what is shown to those who are not signed in, on hosts of many countries (seen in
 * public code, February 2024 to November 2026).
 *
 * Times on the page are rough ("5d"); the exact moment is in the ids. The words that the page shows are kept with it.
 */
export const site: Site = {
  id: ID,
  name: 'LinkedIn',
  kind: 'network',
  hosts: ['linkedin.com', '*.linkedin.com'],
  idIn: ({ pathname, searchParams }) => searchParams.get('commentUrn') ?? /urn:li:\w+:\d+/.exec(pathname)?.[0] ?? null,
  ...byLayout([sdui, ember, open]),
};
