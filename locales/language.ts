import type { Language } from '../model/settings.ts';

/**
 * A catalogue is a plain object of strings, and of functions where words depend on a number or a name. The French one
 * has the type of the English one, so that a missing key does not compile; a test finds keys that nothing uses.
 */
export const catalogueOf =
  <C>(en: C, fr: C) =>
  (language: Language): C =>
    language === 'fr' ? fr : en;

/** `one` for 1 in English, for 0 and 1 in French. */
export const plural = (language: Language, count: number, one: string, other: string): string =>
  new Intl.PluralRules(language).select(count) === 'one' ? one : other;
