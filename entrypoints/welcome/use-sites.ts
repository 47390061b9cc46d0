import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import type { SiteChoice, SitesState } from '../../components/welcome/sites-screen.tsx';
import { termsOf } from '../../locales/terms.ts';
import { welcomeOf } from '../../locales/welcome.ts';
import type { Site } from '../../sites/contract.ts';
import { toPlace } from '../../workflows/place.ts';
import { allow, knownSites, originsOf, originsOfHost, ownServers, stop, useAllowedOrigins } from '../wiring/access.ts';

/** The sites to choose from, with what the browser allows now, and the presses that change it. */
export function useSites(): SitesState {
  const allowed = useAllowedOrigins() ?? new Set<string>();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<string | null>(null);

  const ask = (name: string, origins: string[]) => {
    const declined = welcomeOf(language).sites.declined(name);
    setOutcome(null);
    allow(origins).then(
      (given) => setOutcome(given ? null : declined),
      () => setOutcome(declined),
    );
  };
  /** A server that is of a known site asks for that site; a mailbox or a machine of the user's own is never asked for. */
  const askServer = (host: string) => {
    const place = toPlace(`https://${host}/`, knownSites);
    if (place.kind === 'refused') setOutcome(termsOf(language).refusals[place.reason]);
    else if (place.kind === 'site') ask(place.site.name, originsOf(place.site));
    else ask(host, originsOfHost(host));
  };
  const choices = (kind: Site['kind']): SiteChoice[] =>
    knownSites
      .filter((site) => site.kind === kind && site.hosts.length > 0)
      .map((site) => ({
        id: site.id,
        name: site.name,
        allowed: originsOf(site).every((origin) => allowed.has(origin)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name));
  const originsFor = ({ id }: SiteChoice): string[] => {
    const site = knownSites.find((known) => known.id === id);
    return site ? originsOf(site) : [];
  };

  return {
    networks: choices('network'),
    communities: choices('community'),
    servers: ownServers(allowed),
    engines: knownSites.filter(({ kind }) => kind === 'engine').map(({ name }) => name),
    outcome,
    onAllow: (choice) => ask(choice.name, originsFor(choice)),
    onStop: (choice) => void stop(originsFor(choice)),
    onAllowServer: askServer,
    onStopServer: (host) => void stop(originsOfHost(host)),
  };
}
