import { libraryOf } from '../../locales/library.ts';
import { type Language, THEMES, type Theme } from '../../model/settings.ts';
import { Segmented } from '../base/segmented.tsx';
import { Wordmark } from '../base/wordmark.tsx';

/** Where one can go, and how the library looks and speaks. */
export function Sidebar({
  at,
  counts,
  links,
  language,
  theme,
  onLanguage,
  onTheme,
}: {
  readonly at: 'clips' | 'packets';
  readonly counts: { readonly clips: number; readonly packets: number } | null;
  readonly links: { readonly clips: string; readonly packets: string };
  readonly language: Language;
  readonly theme: Theme;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}) {
  const words = libraryOf(language);
  return (
    <header class="sidebar">
      <Wordmark />
      <nav aria-label={words.title}>
        <a href={links.clips} {...(at === 'clips' ? { 'aria-current': 'page' as const } : {})}>
          {words.allClips} <span class="num">{counts?.clips}</span>
        </a>
        <a href={links.packets} {...(at === 'packets' ? { 'aria-current': 'page' as const } : {})}>
          {words.packets} <span class="num">{counts?.packets}</span>
        </a>
      </nav>
      <div class="sidebar-foot">
        <Segmented
          label={words.language}
          options={[
            { value: 'en', words: 'English', lang: 'en' },
            { value: 'fr', words: 'Français', lang: 'fr' },
          ]}
          value={language}
          onChoose={onLanguage}
        />
        <label class="field">
          <span class="label">{words.appearance}</span>
          <select
            class="input"
            value={theme}
            onChange={(event) => {
              const chosen = THEMES.find((one) => one === event.currentTarget.value);
              if (chosen) onTheme(chosen);
            }}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {words.themes[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
