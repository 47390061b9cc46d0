import { settingsOf } from '../../locales/settings.ts';
import { CONTROL_PLACES, type ControlPlace } from '../../model/settings.ts';
import type { SiteHealth } from '../../model/site-health.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Switch } from '../base/switch.tsx';

/** A site that is allowed, or that was read in the last days. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly allowed: boolean;
  /** Null for what is found by its markup: it is allowed host by host. */
  readonly origins: readonly string[] | null;
  /** Null where nothing was read. */
  readonly health: SiteHealth | null;
  /** Where the Clip control goes; null where that is said host by host. */
  readonly control: ControlPlace | null;
}

export interface SitesProps {
  readonly rows: readonly SiteRow[];
  /** What came of the last press, where the switch does not say so. */
  readonly outcome: string | null;
  /** The page on which sites are chosen. */
  readonly choose: string;
  readonly onAllow: (row: SiteRow) => void;
  readonly onStop: (row: SiteRow) => void;
  readonly onControl: (row: SiteRow, place: ControlPlace) => void;
}

/** Which sites are read, and how well. */
export function SitesSection({ rows, outcome, choose, onAllow, onStop, onControl }: SitesProps) {
  const words = settingsOf(useLanguage()).sites;
  const failing = rows.some(({ health }) => health?.failing);
  return (
    <section class="settings-section" aria-labelledby="set-sites">
      <h2 id="set-sites">{words.title}</h2>
      <p>{words.lead}</p>
      {rows.length > 0 ? (
        <table class="health">
          <thead>
            <tr>
              <th scope="col">{words.site}</th>
              <th scope="col">{words.read}</th>
              <th scope="col">{words.health}</th>
              <th scope="col">{words.control}</th>
              <th scope="col">{words.allowed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td class="num">{row.health?.read ?? '–'}</td>
                <td>
                  <Health health={row.health} />
                </td>
                <td>
                  {row.control ? (
                    <select
                      class="input"
                      aria-label={words.controlOn(row.name)}
                      value={row.control}
                      onChange={(event) => {
                        const chosen = CONTROL_PLACES.find((one) => one === event.currentTarget.value);
                        if (chosen) onControl(row, chosen);
                      }}
                    >
                      {CONTROL_PLACES.map((one) => (
                        <option key={one} value={one}>
                          {words.controls[one]}
                        </option>
                      ))}
                    </select>
                  ) : null}
                </td>
                <td>
                  {row.origins ? (
                    <Switch
                      label={words.switch(row.name)}
                      checked={row.allowed}
                      onChange={(on) => (on ? onAllow(row) : onStop(row))}
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p class="settings-none">{words.none}</p>
      )}
      {failing ? <p class="hint">{words.report}</p> : null}
      <p class="said" role="status">
        {outcome}
      </p>
      <a class="btn" href={choose}>
        {words.choose}
      </a>
    </section>
  );
}

function Health({ health }: { readonly health: SiteHealth | null }) {
  const words = settingsOf(useLanguage()).sites;
  if (!health || health.read === 0) return <span class="soft">{words.unread}</span>;
  const { failing } = health;
  return failing ? (
    <span class="state care">
      <Icon name="warning" />
      {words.missing[failing.field](failing.missed)}
    </span>
  ) : (
    <span class="state done">
      <Icon name="tick" />
      {words.whole}
    </span>
  );
}
