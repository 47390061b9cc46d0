import type { Country } from './settings.ts';

/** A telephone line that helps at once. Numbers are as people dial them in that country. */
export interface HelpLine {
  readonly id: string;
  readonly name: { readonly en: string; readonly fr: string };
  readonly number: string;
  /** How it can be reached besides a call, in words; null for a call alone. */
  readonly also: { readonly en: string; readonly fr: string } | null;
}

export interface HelpLines {
  readonly emergency: string;
  /** For somebody who thinks of suicide or hurts themselves. */
  readonly crisis: readonly HelpLine[];
  /** For somebody who is beaten, coerced or abused. */
  readonly abuse: readonly HelpLine[];
}

const OR_TEXT = { en: 'call or text', fr: 'appel ou texto' };

/** Free lines, day and night, as their own services give them. */
export const HELP_LINES: Readonly<Record<Country, HelpLines>> = {
  CA: {
    emergency: '911',
    crisis: [
      {
        id: 'ca-988',
        name: { en: 'Suicide Crisis Helpline', fr: 'Ligne d’aide en cas de crise de suicide' },
        number: '988',
        also: OR_TEXT,
      },
    ],
    abuse: [
      {
        id: 'ca-kids',
        name: { en: 'Kids Help Phone', fr: 'Jeunesse, J’écoute' },
        number: '1-800-668-6868',
        also: { en: 'or text CONNECT to 686868', fr: 'ou texto PARLER au 686868' },
      },
      {
        id: 'ca-sos',
        name: { en: 'SOS violence conjugale (Quebec)', fr: 'SOS violence conjugale (Québec)' },
        number: '1-800-363-9010',
        also: null,
      },
    ],
  },
  US: {
    emergency: '911',
    crisis: [
      {
        id: 'us-988',
        name: { en: '988 Suicide & Crisis Lifeline', fr: '988, ligne américaine de crise et de prévention du suicide' },
        number: '988',
        also: OR_TEXT,
      },
    ],
    abuse: [
      {
        id: 'us-ndvh',
        name: {
          en: 'National Domestic Violence Hotline',
          fr: 'Ligne nationale américaine contre la violence conjugale',
        },
        number: '1-800-799-7233',
        also: { en: 'or text START to 88788', fr: 'ou texto START au 88788' },
      },
    ],
  },
  GB: {
    emergency: '999',
    crisis: [{ id: 'gb-samaritans', name: { en: 'Samaritans', fr: 'Samaritans' }, number: '116 123', also: null }],
    abuse: [
      {
        id: 'gb-ndah',
        name: {
          en: 'National Domestic Abuse Helpline',
          fr: 'Ligne nationale britannique contre les violences conjugales',
        },
        number: '0808 2000 247',
        also: null,
      },
    ],
  },
  IE: {
    emergency: '112',
    crisis: [{ id: 'ie-samaritans', name: { en: 'Samaritans', fr: 'Samaritans' }, number: '116 123', also: null }],
    abuse: [
      {
        id: 'ie-womens-aid',
        name: { en: 'Women’s Aid', fr: 'Women’s Aid' },
        number: '1800 341 900',
        also: null,
      },
    ],
  },
  FR: {
    emergency: '112',
    crisis: [
      {
        id: 'fr-3114',
        name: { en: '3114, national suicide prevention line', fr: '3114, numéro national de prévention du suicide' },
        number: '3114',
        also: null,
      },
    ],
    abuse: [
      {
        id: 'fr-3919',
        name: { en: '3919, violence against women', fr: '3919, Violences Femmes Info' },
        number: '3919',
        also: null,
      },
      {
        id: 'fr-119',
        name: { en: '119, children in danger', fr: '119, Allô enfance en danger' },
        number: '119',
        also: null,
      },
    ],
  },
};
