import { settingsOf } from '../../locales/settings.ts';
import { welcomeOf } from '../../locales/welcome.ts';
import { COUNTRIES, type Country, type Language, type Settings, THEMES, type Theme } from '../../model/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { Segmented } from '../base/segmented.tsx';

export interface LookProps {
  readonly settings: Settings;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onCountry: (country: Country) => void;
  readonly onContact: (contact: string) => void;
}

/** How Earshot speaks and looks, and what a new packet begins with. */
export function LookSection({ settings, onLanguage, onTheme, onCountry, onContact }: LookProps) {
  const language = useLanguage();
  const words = settingsOf(language).look;
  const { countries } = welcomeOf(language).wanted;
  return (
    <section class="settings-section" aria-labelledby="set-look">
      <h2 id="set-look">{words.title}</h2>
      <div class="set">
        <div>
          <b>{words.language}</b>
          <p>{words.languageHint}</p>
        </div>
        <Segmented
          label={words.language}
          options={[
            { value: 'en', words: 'English', lang: 'en' },
            { value: 'fr', words: 'Français', lang: 'fr' },
          ]}
          value={language}
          onChoose={onLanguage}
        />
      </div>
      <div class="set">
        <b>{words.appearance}</b>
        <Segmented
          label={words.appearance}
          options={THEMES.map((value) => ({ value, words: words.themes[value] }))}
          value={settings.theme}
          onChoose={onTheme}
        />
      </div>
      <div class="set">
        <div>
          <label for="set-country">
            <b>{words.country}</b>
          </label>
          <p>{words.countryHint}</p>
        </div>
        <select
          id="set-country"
          class="input"
          value={settings.country}
          onChange={(event) => {
            const chosen = COUNTRIES.find((one) => one === event.currentTarget.value);
            if (chosen) onCountry(chosen);
          }}
        >
          {COUNTRIES.map((one) => (
            <option key={one} value={one}>
              {countries[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="set">
        <div>
          <label for="set-contact">
            <b>{words.contact}</b>
          </label>
          <p>{words.contactHint}</p>
        </div>
        <input
          id="set-contact"
          class="input"
          maxLength={300}
          defaultValue={settings.contact}
          onChange={(event) => onContact(event.currentTarget.value.trim())}
        />
      </div>
    </section>
  );
}
