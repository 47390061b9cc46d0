import { letterWordsOf } from '../locales/letters.ts';
import type { Instant } from '../model/ids.ts';
import type { Scope } from '../model/ledger.ts';
import type { Language } from '../model/settings.ts';

/** Which wording was sent: a changed letter is another version, and the ledger keeps it. */
export const LETTER_VERSION = '2026-11';

interface Signed {
  readonly language: Language;
  /** As the patient is addressed; may be empty. */
  readonly to: string;
  readonly institution: string;
  /** Who signs, with their role: never a learner. */
  readonly from: string;
  readonly contact: string;
}

/** A letter that asks: to quote without a name, or to name and thank. */
export interface AskingLetter extends Signed {
  readonly kind: 'ask-anonymous' | 'ask-named';
  readonly site: string;
  /** The day of the post; `null` where nobody knows it. */
  readonly published: Instant | null;
  /** The words, as their author wrote them. */
  readonly words: string;
  readonly scope: Scope;
}

/** A letter that tells of a withdrawal. It repeats none of the words: they are gone. */
export interface WithdrawalLetter extends Signed {
  readonly kind: 'withdrawn';
  readonly on: Instant;
  /** Where they stood, if the patient named it. */
  readonly printed: { readonly code: string; readonly number: number } | null;
}

export interface Letter {
  readonly subject: string;
  /** Plain text, paragraphs apart by an empty line. */
  readonly body: string;
  readonly version: typeof LETTER_VERSION;
}

/** Writes a letter for a person to read, change and send. Earshot sends nothing. */
export function toLetter(about: AskingLetter | WithdrawalLetter): Letter {
  const words = letterWordsOf(about.language);
  const day = (at: Instant): string =>
    new Intl.DateTimeFormat(about.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
  const middle = about.kind === 'withdrawn' ? toWithdrawal(about) : toAsking(about);
  const end = [words.sincerely, about.from, about.institution].filter((line) => line.trim() !== '').join('\n');
  const paragraphs = [words.greeting(about.to.trim()), ...middle, end, words.version(LETTER_VERSION)];
  return { subject: words.subjects[about.kind], body: `${paragraphs.join('\n\n')}\n`, version: LETTER_VERSION };

  function toAsking({ kind, site, published, words: quoted, scope, institution, contact }: AskingLetter): string[] {
    return [
      words.read(site, published === null ? '' : day(published)),
      words.quoted,
      quoted
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n'),
      words.teaches(institution),
      words.asks[kind](words.scopes[scope]),
      kind === 'ask-named' ? words.alsoAnonymous : words.alsoNamed,
      words.free,
      words.undo(contact),
      words.care,
      words.thanks,
    ];
  }

  function toWithdrawal({ on, printed }: WithdrawalLetter): string[] {
    return [
      words.taken(day(on)),
      ...(printed ? [words.code(printed.code, printed.number)] : []),
      words.gone,
      words.copies,
      words.thanks,
    ];
  }
}
