import { labelsOf } from '../locales/labels.ts';
import { packetWordsOf } from '../locales/packet.ts';
import type { WorkingText } from '../model/clip.ts';
import { HELP_LINES } from '../model/help-lines.ts';
import type { ClipId, Instant, Pseudonym } from '../model/ids.ts';
import type { Packet, ShareableClip } from '../model/packet.ts';
import type { Media } from '../model/post.ts';
import type { Country, Language } from '../model/settings.ts';
import { toLine } from './blocks.ts';
import { heavy } from './heavy.ts';
import { toOneLine } from './one-line.ts';
import { toVoices } from './voices.ts';

/** What every format is made from. Nothing in it says where a clip stands in the library or on its site. */
export interface PacketDocument {
  readonly language: Language;
  /** On one line, never empty. */
  readonly title: string;
  readonly code: string;
  /** Month and year, in words. */
  readonly made: string;
  /** Everybody who speaks, by the name they have in this packet, in the order in which they are first heard. */
  readonly voices: readonly Pseudonym[];
  readonly care: Care | null;
  readonly sections: readonly Section[];
  /** Where to write to have words taken out; null where the packet has no contact yet. */
  readonly contact: string | null;
}

export interface Section {
  readonly title: string;
  readonly clips: readonly DocumentClip[];
}

export interface DocumentClip {
  /** Counted through the whole packet, from 1. */
  readonly number: number;
  /** Their name in this packet; `null` for a composite, which is nobody's. */
  readonly pseudonym: Pseudonym | null;
  /** Who speaks, as the packet says it: the name that they asked for, their name in this packet, or that nobody does. */
  readonly who: string;
  readonly year: number | null;
  /** A well-formed BCP 47 tag, or null where nobody knows the language. */
  readonly language: string | null;
  /** False for a person's own words, true for words retold. */
  readonly retold: boolean;
  readonly title: WorkingText | null;
  readonly text: WorkingText;
  readonly quoted: { readonly pseudonym: Pseudonym; readonly text: WorkingText } | null;
  /** The number of the clip in this packet that this one answers. */
  readonly answers: number | null;
  readonly contentNotes: readonly string[];
  readonly media: readonly { readonly kind: Media['kind']; readonly alt: WorkingText | null }[];
  readonly cut: boolean;
  readonly clearance: DocumentClearance;
  readonly prompts: readonly Prompt[];
}

/** `wording` is the ledger's; `approval` stands only where a second person let the words be quoted as they are. */
export interface DocumentClearance {
  readonly wording: string;
  readonly approval: { readonly by: string; readonly reason: string; readonly on: string } | null;
}

/** Every content note with the numbers of its clips, and whom to call in `country`. */
export interface Care {
  readonly notes: readonly { readonly words: string; readonly clips: readonly number[] }[];
  readonly country: Country;
  readonly lines: readonly { readonly name: string; readonly number: string; readonly also: string | null }[];
}

/** A question with room for an answer. */
export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** A clip with what this packet says about it. */
export interface PacketEntry {
  readonly clip: ShareableClip;
  /** The clip that this one answers, where that is known. It is printed only if it stands in this packet too. */
  readonly answers?: ClipId | null;
  /** What? So what? Now what? where the packet asks nothing of its own. */
  readonly prompts?: readonly Prompt[];
}

export interface DocumentInput {
  readonly packet: Packet;
  /** In the order in which they are read. */
  readonly clips: readonly PacketEntry[];
  /** Of the furniture; the clips keep theirs. */
  readonly language: Language;
  /** Whose help lines are printed. */
  readonly country: Country;
  readonly now: Instant;
  /** IANA name of the zone in which days are told; UTC where none is given. */
  readonly timeZone?: string;
}

const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Brings a packet and its cleared clips into the one shape that all formats print. Pseudonyms are counted anew, so that
 * two packets cannot be joined by them; dates of clips stay years.
 */
export function toDocument(input: DocumentInput): PacketDocument {
  const { packet, clips, language } = input;
  const words = packetWordsOf(language);
  const voices = toVoices(clips.map(({ clip }) => clip).filter(({ clearance }) => clearance.how !== 'composite'));
  const numbers = new Map(clips.map(({ clip }, index) => [clip.id, index + 1]));
  const read = clips.map((entry, index) => toClip(entry, index + 1));
  return {
    language,
    title: toLine(packet.title) || words.untitled,
    code: toLine(packet.code),
    made: date(input.now, { month: 'long', year: 'numeric' }),
    voices: voices.names,
    care: toCare(read),
    sections: read.length > 0 ? [{ title: words.section, clips: read }] : [],
    contact: toLine(packet.contact) || null,
  };

  function toClip({ clip, answers, prompts }: PacketEntry, number: number): DocumentClip {
    const answered = answers ? numbers.get(answers) : undefined;
    return {
      number,
      pseudonym: clip.clearance.how === 'composite' ? null : voices.nameOf(clip.pseudonym),
      who: whoOf(clip),
      year: clip.year,
      language: clip.language && TAG.test(clip.language) ? clip.language : null,
      retold: isRetold(clip),
      title: clip.title,
      text: clip.text,
      quoted: clip.quoted && { pseudonym: voices.nameOf(clip.quoted.pseudonym), text: clip.quoted.text },
      answers: answered === undefined || answered === number ? null : answered,
      contentNotes: toContentNotes(clip, language),
      media: clip.media,
      cut: clip.cut,
      clearance: toClearance(clip),
      prompts: prompts ?? words.prompts,
    };
  }

  function whoOf({ clearance, pseudonym }: ShareableClip): string {
    if (clearance.how === 'composite') return words.cleared.nobody;
    const named = clearance.how === 'permitted' && clearance.credit ? toLine(clearance.credit.name) : '';
    return named || voices.nameOf(pseudonym);
  }

  function toClearance({ clearance }: ShareableClip): DocumentClearance {
    switch (clearance.how) {
      case 'paraphrased':
        return { wording: words.cleared.paraphrased, approval: null };
      case 'permitted': {
        const name = clearance.credit && toLine(clearance.credit.name);
        return { wording: name ? words.cleared.named(name) : words.cleared.anonymous, approval: null };
      }
      case 'composite':
        return { wording: words.cleared.composite(clearance.sources), approval: null };
      case 'verbatim-approved':
        return {
          wording: words.cleared.verbatim,
          approval: {
            by: toLine(clearance.by),
            reason: toLine(clearance.reason),
            on: date(clearance.at, { day: 'numeric', month: 'long', year: 'numeric' }),
          },
        };
    }
  }

  function toCare(drawn: readonly DocumentClip[]): Care | null {
    const notes = new Map<string, number[]>();
    for (const { number, contentNotes } of drawn)
      for (const note of contentNotes) notes.set(note, [...(notes.get(note) ?? []), number]);
    if (notes.size === 0) return null;
    const { crisis, abuse } = HELP_LINES[input.country];
    const lines = clips.some(({ clip }) => clip.concerns.includes('abuse')) ? [...crisis, ...abuse] : crisis;
    return {
      notes: Array.from(notes, ([note, numbersOf]) => ({ words: note, clips: numbersOf })),
      country: input.country,
      lines: lines.map(({ name, number, also }) => ({
        name: name[language],
        number,
        also: also?.[language] ?? null,
      })),
    };
  }

  function date(at: Instant, parts: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(language, { ...parts, timeZone: input.timeZone ?? 'UTC' }).format(new Date(at));
  }
}

/** False for a person's own words. */
function isRetold({ clearance }: ShareableClip): boolean {
  if (clearance.how === 'permitted') return clearance.retold;
  return clearance.how === 'paraphrased' || clearance.how === 'composite';
}

/** The author's own warning first, then what Earshot was told the clip touches on. */
function toContentNotes(clip: ShareableClip, language: Language): string[] {
  const { concerns } = labelsOf(language);
  const notes = [
    clip.contentWarning ? toOneLine(clip.contentWarning, language) : '',
    ...heavy(clip).map((concern) => concerns[concern]),
  ];
  return [...new Set(notes.filter((note) => note !== ''))];
}
