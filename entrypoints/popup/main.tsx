import { useEffect, useMemo, useState } from 'preact/hooks';
import '../../assets/styles/page.css';
import { type Browser, browser } from 'wxt/browser';
import type { Outcome, PlaceProps, PopupPlace } from '../../components/popup/place-section.tsx';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { popupOf } from '../../locales/popup.ts';
import type { Site } from '../../sites/contract.ts';
import { hostMatches, matchPatterns } from '../../sites/hosts.ts';
import { type Place, toPlace } from '../../workflows/place.ts';
import { readWanted } from '../background/inject.ts';
import { openPanel } from '../background/panel.ts';
import { allow, knownSites, originsOf, originsOfHost, stop, useAllowedOrigins } from '../wiring/access.ts';
import { openLibrary } from '../wiring/library.ts';
import { ownPage } from '../wiring/own-files.ts';
import { startPage } from '../wiring/page.tsx';
import { send } from '../wiring/send.ts';
import { useWatched } from '../wiring/use-watched.ts';

const library = openLibrary();
const PRACTICE = ownPage('practice.html');

/** Enough to count a busy day's clips on one site. */
const COUNTED = 200;
const SHOWN = 3;

interface Here {
  readonly tab: Browser.tabs.Tab | null;
  readonly shortcuts: PlaceProps['shortcuts'];
  /** The site whose markup the page bears, where no site claims its host. */
  readonly marked: Site | null;
}

/** Read before anything is drawn, so that a click can open the panel at once, as browsers ask. */
async function readHere(): Promise<Here> {
  const [[tab], commands] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.commands.getAll(),
  ]);
  const shortcut = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  return {
    tab: tab ?? null,
    shortcuts: {
      clip: shortcut('clip'),
      next: shortcut('next'),
      previous: shortcut('previous'),
      panel: shortcut('panel'),
    },
    marked: tab ? await readMarked(tab) : null,
  };
}

/** The press on the toolbar button lets Earshot look at this one page, and its markup is all that is looked at. */
async function readMarked({ id, url }: Browser.tabs.Tab): Promise<Site | null> {
  if (id === undefined || toPlace(url, knownSites).kind !== 'other') return null;
  const [wanted] = await readWanted(id);
  return knownSites.find((site) => site.id === wanted && site.kind !== 'guess') ?? null;
}

/** What allowing this place asks for: all hosts of a known site, else this one host. */
const originsAt = (where: Place<Site>, url: string): string[] => {
  if (where.kind === 'site') return originsOf(where.site);
  return where.kind === 'other' ? originsOfHost(where.host, url.startsWith('http:') ? 'http' : 'https') : [];
};

/** Of these, the patterns that this very address needs: of a site's hosts some may be allowed and others not. */
function originsHere(where: Place<Site>, url: string): string[] {
  if (where.kind !== 'site') return originsAt(where, url);
  const { hostname } = new URL(url);
  return matchPatterns(where.site.hosts.filter((host) => hostMatches(host, hostname)));
}

function Popup({ here: { tab, shortcuts, marked } }: { readonly here: Here }) {
  const allowed = useAllowedOrigins();
  const [wasOn, setWasOn] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const watched = useWatched(library, 'last', () => library.clips({ limit: COUNTED }));

  const where = useMemo(() => toPlace(tab?.url, knownSites), [tab?.url]);
  const isPractice = tab?.url?.startsWith(PRACTICE) ?? false;
  const origins = originsAt(where, tab?.url ?? '');

  if (!allowed) return null;
  const isOn = originsHere(where, tab?.url ?? '').some((origin) => allowed.has(origin));
  const access = isOn ? 'on' : wasOn ? 'off' : 'not-yet';
  const place: PopupPlace = isPractice
    ? { kind: 'practice' }
    : where.kind === 'refused'
      ? where
      : where.kind === 'site'
        ? { kind: 'site', name: where.site.name, access }
        : {
            kind: marked ? 'engine' : 'other',
            name: where.host,
            access,
            runs: marked?.kind === 'engine' ? marked.name : null,
          };

  const clips = watched.state === 'here' ? watched.value : null;
  const siteId = where.kind === 'site' ? where.site.id : null;
  const startOfDay = new Date().setHours(0, 0, 0, 0);
  const today = (clips ?? []).filter((clip) => clip.site === siteId && Date.parse(clip.clippedAt) >= startOfDay).length;

  const clipSelection = async () => {
    if (tab?.id === undefined) return;
    const answer = await send('tab.clipSelection', { tabId: tab.id });
    if (answer.ok && answer.value.taken) window.close();
    else if (answer.ok && answer.value.reason) setOutcome({ kind: 'refused', reason: answer.value.reason });
    else setOutcome({ kind: 'nothing-taken' });
  };

  /** The browser may close the popup to ask for the permission, so the lesson begins before its answer. */
  const teach = () => {
    if (tab?.id === undefined) return;
    void allow(origins).catch(() => false);
    void send('tab.teach', { tabId: tab.id }).then((answer) => {
      if (answer.ok && answer.value.started) window.close();
      else if (answer.ok && answer.value.reason) setOutcome({ kind: 'refused', reason: answer.value.reason });
    });
  };

  return (
    <PopupView
      place={place}
      today={today}
      shortcuts={shortcuts}
      outcome={outcome}
      clips={clips?.slice(0, SHOWN) ?? null}
      problem={watched.state === 'failed' ? watched.problem : null}
      pages={{ library: ownPage('library.html'), practice: PRACTICE, sites: ownPage('welcome.html#sites') }}
      onAllow={() => {
        setOutcome(null);
        allow(origins).then(
          (given) => setOutcome(given ? null : { kind: 'declined' }),
          () => setOutcome({ kind: 'declined' }),
        );
      }}
      onStop={() => {
        setWasOn(true);
        void stop(origins);
      }}
      onClipSelection={() => void clipSelection()}
      onTeach={teach}
      onClip={(clip) => void openPanel(clip.id, tab?.windowId ?? null).then(() => window.close())}
      onPanel={() => void openPanel(null, tab?.windowId ?? null).then(() => window.close())}
      onPage={(url) => void browser.tabs.create({ url }).then(() => window.close())}
    />
  );
}

function Page() {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => void readHere().then(setHere), []);
  return here && <Popup here={here} />;
}

startPage(library, (language) => popupOf(language).title, Page);
