import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Language, Theme } from '../../model/settings.ts';

const LanguageContext = createContext<Language>('en');

/** The language that everything around this view speaks. */
export const useLanguage = (): Language => useContext(LanguageContext);

/**
 * Gives every view below it the language, and the whole document its language, theme and title. One stands at the
 * root of each page. `theme: 'system'` follows the machine.
 */
export function Surroundings({
  language,
  theme,
  title,
  children,
}: {
  readonly language: Language;
  readonly theme: Theme;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    document.title = title;
  }, [language, theme, title]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
