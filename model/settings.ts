import type { Instant } from './ids.ts';

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
  /** Minutes without use after which a library with a passphrase locks itself. */
  readonly lockMinutes: number;
  readonly retention: RetentionRules;
}

/** What is destroyed by itself, and when. */
export interface RetentionRules {
  /** Days that a sealed source stays after a packet with its clip was handed out. */
  readonly sourceDays: number;
  /** Days that a packet stays after the end of the course. */
  readonly packetDays: number;
  /** Years that a line of the ledger stays. */
  readonly ledgerYears: number;
  /** When the term, and with it the course, ends. Until it is set nothing is due by it. */
  readonly termEnds: Instant | null;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  country: 'CA',
  welcomed: false,
  contact: '',
  controls: {},
  lockMinutes: 15,
  retention: { sourceDays: 90, packetDays: 365, ledgerYears: 7, termEnds: null },
};

/** The first of the two languages that the browser's own tag (`fr-CA`) asks for. */
export const languageOf = (setting: Language | null, browserTag: string): Language =>
  setting ?? (browserTag.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** The country in a browser's tag (`en-GB`), where it is one whose help lines are known. */
export const countryOf = (browserTag: string): Country | null =>
  COUNTRIES.find((country) => new RegExp(`[-_]${country}\\b`, 'i').test(browserTag)) ?? null;
