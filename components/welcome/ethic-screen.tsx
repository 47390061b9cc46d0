import { welcomeOf } from '../../locales/welcome.ts';
import { COUNTRIES, type Country } from '../../model/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import type { Ethic } from './steps.ts';

/** One of the three pages: a question, what to keep in mind, and beside each point what Earshot does about it. */
export function EthicScreen({
  ethic,
  country,
  onCountry,
}: {
  readonly ethic: Ethic;
  readonly country: Country;
  readonly onCountry: (country: Country) => void;
}) {
  const words = welcomeOf(useLanguage());
  const page = words[ethic];
  return (
    <div class="aside-and-main">
      <div class="aside">
        <h1 tabIndex={-1}>{page.head}</h1>
        <p class="ask">
          {page.ask} {'source' in page ? <span class="small faint">{page.source}</span> : null}
        </p>
      </div>
      <div>
        <ul class="points">
          {page.points.map(({ claim, more, does }, index) => (
            <li key={claim}>
              <p>
                <b>{claim}</b> {more}
              </p>
              <div class="does">
                <p>
                  <b>Earshot</b> {does}
                </p>
                {ethic === 'wanted' && index === page.points.length - 1 ? (
                  <HelpLines country={country} onCountry={onCountry} />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
        {ethic === 'findable' ? <Retelling /> : null}
      </div>
    </div>
  );
}

/** Whose lines are shown is a matter of where the reader lives, not of the language they read. */
function HelpLines({
  country,
  onCountry,
}: {
  readonly country: Country;
  readonly onCountry: (country: Country) => void;
}) {
  const { wanted } = welcomeOf(useLanguage());
  return (
    <label class="help-lines">
      {wanted.helpLines}{' '}
      <select
        class="input"
        value={country}
        onChange={(event) => {
          const chosen = COUNTRIES.find((one) => one === event.currentTarget.value);
          if (chosen) onCountry(chosen);
        }}
      >
        {COUNTRIES.map((one) => (
          <option key={one} value={one}>
            {wanted.countries[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Retelling() {
  const { findable } = welcomeOf(useLanguage());
  const { before } = findable;
  return (
    <div class="retelling">
      <p>
        <small>{findable.clipped}</small>
        {before.start}
        <u>{before.telling}</u>
        {before.end}
      </p>
      <Icon name="arrow" />
      <p>
        <small>{findable.handedOut}</small>
        {findable.after}
      </p>
    </div>
  );
}
