import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { Surroundings } from '../../components/base/context.tsx';
import { DEFAULT_SETTINGS, type Language, languageOf, type Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { useWatched } from './use-watched.ts';

/** The language of this profile's pages. */
export const languageFor = (settings: Settings): Language =>
  languageOf(settings.language, browser.i18n.getUILanguage());

/**
 * Draws a page of the extension in the user's language and theme, and again when they change, here or elsewhere. It
 * waits for the settings, so that nothing flickers; a library that cannot be read leaves the page in the browser's own
 * language, and the page says what is wrong where it needs the library.
 */
export function startPage(
  library: Library,
  title: (language: Language) => string,
  View: ComponentType<{ readonly settings: Settings }>,
): void {
  const Page = () => {
    const watched = useWatched(library, 'settings', () => library.settings());
    if (watched.state === 'loading') return null;
    const settings = watched.state === 'here' ? watched.value : DEFAULT_SETTINGS;
    const language = languageFor(settings);
    return (
      <Surroundings language={language} theme={settings.theme} title={title(language)}>
        <View settings={settings} />
      </Surroundings>
    );
  };
  const root = document.getElementById('root');
  if (root) render(<Page />, root);
}
