import { welcomeOf } from '../../locales/welcome.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { State } from '../base/state.tsx';
import { ServerField } from './server-field.tsx';

/** A site that Earshot knows, or a server that the user named. `id` says which one a press meant. */
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly allowed: boolean;
}

export interface SitesState {
  readonly networks: readonly SiteChoice[];
  readonly communities: readonly SiteChoice[];
  /** Hosts of the user's own that are allowed and that no known site claims. */
  readonly servers: readonly string[];
  /** Names of the engines that run on servers of their own. */
  readonly engines: readonly string[];
  /** What came of the last press, where the state beside it does not say so. */
  readonly outcome: string | null;
  readonly onAllow: (choice: SiteChoice) => void;
  readonly onStop: (choice: SiteChoice) => void;
  readonly onAllowServer: (host: string) => void;
  readonly onStopServer: (host: string) => void;
}

/** The choice of sites. A site's permission is asked for when its button is pressed, and for this one alone. */
export function SitesScreen(props: SitesState) {
  const language = useLanguage();
  const words = welcomeOf(language).sites;
  const engines = new Intl.ListFormat(language, { type: 'disjunction' }).format(props.engines);
  return (
    <div class="aside-and-main">
      <div class="aside">
        <h1 tabIndex={-1}>{words.head}</h1>
        <p class="ask">{words.ask}</p>
      </div>
      <div class="sites">
        <div class="practice">
          <p>
            <b>{words.practice}</b> <span class="soft">{words.practiceMore}</span>
          </p>
          <State icon="tick" tone="done">
            {words.alwaysOn}
          </State>
        </div>
        <p class="outcome" role="status">
          {props.outcome}
        </p>
        <Group head={words.networks} choices={props.networks} onAllow={props.onAllow} onStop={props.onStop} />
        <Group head={words.communities} choices={props.communities} onAllow={props.onAllow} onStop={props.onStop} />
        {props.engines.length > 0 ? (
          <section>
            <h2>{words.servers(engines)}</h2>
            <ul>
              {props.servers.map((host) => (
                <li key={host}>
                  <span>{host}</span>
                  <Allowed name={host} onStop={() => props.onStopServer(host)} />
                </li>
              ))}
            </ul>
            <ServerField servers={props.servers} onAllow={props.onAllowServer} />
          </section>
        ) : null}
        <p class="other">
          <b>{words.otherPages}</b> <span class="soft">{words.bySelection}</span>
        </p>
      </div>
    </div>
  );
}

function Group({
  head,
  choices,
  onAllow,
  onStop,
}: {
  readonly head: string;
  readonly choices: readonly SiteChoice[];
  readonly onAllow: (choice: SiteChoice) => void;
  readonly onStop: (choice: SiteChoice) => void;
}) {
  const words = welcomeOf(useLanguage()).sites;
  if (choices.length === 0) return null;
  return (
    <section>
      <h2>{head}</h2>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <span>{choice.name}</span>
            {choice.allowed ? (
              <Allowed name={choice.name} onStop={() => onStop(choice)} />
            ) : (
              <button
                type="button"
                class="btn small"
                aria-label={words.allowSite(choice.name)}
                onClick={() => onAllow(choice)}
              >
                {words.allow}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Allowed({ name, onStop }: { readonly name: string; readonly onStop: () => void }) {
  const words = welcomeOf(useLanguage()).sites;
  return (
    <span class="allowed">
      <State icon="tick" tone="done">
        {words.allowed}
      </State>
      <button type="button" class="btn quiet small icon" title={words.stop(name)} onClick={onStop}>
        <Icon name="close" label={words.stop(name)} />
      </button>
    </span>
  );
}
