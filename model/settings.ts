export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const COUNTRIES = ['CA', 'US', 'GB', 'IE', 'FR'] as const;
/** Whose help lines are shown. */
export type Country = (typeof COUNTRIES)[number];

/** Where the Clip control goes: where there is room, always on one side, on the line below the post, or nowhere. */
export const CONTROL_PLACES = ['auto', 'start', 'stand', 'off'] as const;
export type ControlPlace = (typeof CONTROL_PLACES)[number];

export interface Settings {
  /** `null` follows the browser. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly country: Country;
  readonly welcomed: boolean;
  /** The take-down contact that a new packet begins with. */
  readonly contact: string;
  /** By the id of a site or, where none names the host, by host; what is absent is `auto`. */
  readonly controls: Readonly<Record<string, ControlPlace>>;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  country: 'CA',
  welcomed: false,
  contact: '',
  controls: {},
};

/** The first of the two languages that the browser's own tag (`fr-CA`) asks for. */
export const languageOf = (setting: Language | null, browserTag: string): Language =>
  setting ?? (browserTag.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** The country in a browser's tag (`en-GB`), where it is one whose help lines are known. */
export const countryOf = (browserTag: string): Country | null =>
  COUNTRIES.find((country) => new RegExp(`[-_]${country}\\b`, 'i').test(browserTag)) ?? null;
