import { useState } from 'preact/hooks';
import type { SiteRow, SitesProps } from '../../components/settings/sites-section.tsx';
import { settingsOf } from '../../locales/settings.ts';
import type { Language, Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { readHealth } from '../../workflows/site-health.ts';
import { allow, knownSites, originsOf, originsOfHost, ownServers, stop, useAllowedOrigins } from '../wiring/access.ts';
import { now } from '../wiring/library.ts';
import { siteName } from '../wiring/sites.ts';
import { useWatched } from '../wiring/use-watched.ts';

type Rows = Omit<SitesProps, 'choose'>;

/** The sites that are allowed or were read, by name, with how well each is read. */
export function useSiteRows(
  library: Library,
  language: Language,
  { controls }: Settings,
  onControls: (controls: Settings['controls']) => void,
): Rows {
  const allowed = useAllowedOrigins() ?? new Set<string>();
  const watched = useWatched(library, 'health', () => readHealth(library, now()));
  const [outcome, setOutcome] = useState<string | null>(null);
  const health = new Map((watched.state === 'here' ? watched.value : []).map((each) => [each.site, each]));

  const known = knownSites
    .filter(({ hosts }) => hosts.length > 0)
    .map((site): SiteRow => {
      const origins = originsOf(site);
      const isAllowed = origins.every((origin) => allowed.has(origin));
      return {
        id: site.id,
        name: site.name,
        origins,
        allowed: isAllowed,
        health: health.get(site.id) ?? null,
        control: controls[site.id] ?? 'auto',
      };
    })
    .filter((row) => row.allowed || row.health);
  const servers = ownServers(allowed).map(
    (host): SiteRow => ({
      id: host,
      name: host,
      origins: originsOfHost(host),
      allowed: true,
      health: null,
      control: controls[host] ?? 'auto',
    }),
  );
  /** Engines and what was taught are allowed host by host; their numbers are of all hosts together. */
  const named = new Set(knownSites.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id));
  const byMarkup = [...health.values()]
    .filter(({ site }) => !named.has(site))
    .map(
      (each): SiteRow => ({
        id: each.site,
        name: siteName(each.site, language),
        origins: null,
        allowed: true,
        health: each,
        control: null,
      }),
    );

  return {
    rows: [...known, ...servers, ...byMarkup].sort((a, b) => a.name.localeCompare(b.name, language)),
    outcome,
    onAllow: (row) => {
      setOutcome(null);
      const declined = () => setOutcome(settingsOf(language).sites.declined(row.name));
      allow([...(row.origins ?? [])]).then((given) => {
        if (!given) declined();
      }, declined);
    },
    onControl: (row, place) => onControls({ ...controls, [row.id]: place }),
    onStop: (row) => void stop([...(row.origins ?? [])]),
  };
}
