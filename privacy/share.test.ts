import { describe, expect, it } from 'vitest';
import type { Clip } from '../model/clip.ts';
import type { AuthorKey, ClipId, Fingerprint, Instant, Pseudonym, RecordId } from '../model/ids.ts';
import { siteId } from '../model/ids.ts';
import type { Composite } from '../model/keeping.ts';
import type { ConsentLine, LedgerEntry } from '../model/ledger.ts';
import type { Edit } from '../model/review.ts';
import { createFinder } from './find.ts';
import { type Find, NOBODY } from './finding.ts';
import { wordsToApprove } from './leaving.ts';
import { type ShareContext, share, shareComposite } from './share.ts';

const NOW = '2026-03-20T10:00:00.000Z' as Instant;
const CLIP = 'c' as ClipId;
const TEXT = 'They sent me home twice. Ilse at Alder House stayed. On 3 March in Wawa I was 43.';

const clip = (change: Partial<Clip> = {}): Clip => ({
  id: CLIP,
  fingerprint: 'f' as Fingerprint,
  answers: null,
  author: 'a' as AuthorKey,
  pseudonym: 'P07' as Pseudonym,
  site: siteId('x'),
  title: null,
  text: { text: TEXT, masks: [] },
  quoted: null,
  language: 'en',
  published: null,
  community: { text: 'Ilse', masks: [] },
  media: [],
  contentWarning: null,
  concerns: [],
  edited: false,
  cut: false,
  audience: 'public',
  gesture: 'control',
  misses: [],
  via: {},
  paraphrase: null,
  note: '',
  state: 'kept',
  conversation: null,
  revisitedAt: null,
  clippedAt: '2026-03-01T10:00:00.000Z' as Instant,
  updatedAt: '2026-03-01T10:00:00.000Z' as Instant,
  ...change,
});

const firstTier = createFinder();
const SECOND = [
  ['Ilse', 'name'],
  ['Alder House', 'facility'],
  ['3 March', 'date'],
  ['Wawa', 'place'],
  ['43', 'age'],
] as const;
/** Tier 1 as it is, and five invented details as tier 2. */
const find: Find = (text, known) => [
  ...firstTier(text, known),
  ...SECOND.flatMap(([words, identifier]) => {
    const start = text.indexOf(words);
    return start < 0
      ? []
      : [{ start, end: start + words.length, identifier, tier: 2 as const, rule: 'name-in-dictionary' as const }];
  }),
];

const edits = (kept: readonly string[] = []): Edit[] =>
  SECOND.map(([words, identifier]): Edit => {
    const start = TEXT.indexOf(words);
    const decision = { kind: kept.includes(words) ? ('kept' as const) : ('masked' as const) };
    return { part: 'text', start, end: start + words.length, identifier, decision };
  });

const consent = (change: Partial<ConsentLine>): ConsentLine => ({
  id: 'l' as RecordId,
  clipId: CLIP,
  at: '2026-03-10T10:00:00.000Z' as Instant,
  by: 'Idris Kallio',
  kind: 'consent',
  state: 'granted_anonymous',
  scope: 'course',
  basis: '',
  medium: null,
  wording: '',
  language: null,
  expires: null,
  evidence: '',
  attribution: '',
  pronouns: '',
  link: '',
  thankedAt: null,
  reviewer: '',
  ...change,
});
const approved = (approval: string | null): LedgerEntry => ({
  id: 'v' as RecordId,
  clipId: CLIP,
  at: '2026-03-10T10:00:00.000Z' as Instant,
  by: 'Idris Kallio',
  kind: 'verbatim-approved',
  reason: 'The wording is the lesson.',
  approval: approval as RecordId | null,
});

const retold = (text = 'Twice nobody kept them in; one nurse did.'): Clip['paraphrase'] => ({
  text,
  at: NOW,
  checked: { by: 'Idris Kallio', at: NOW },
});
const run = (given: Partial<Clip>, context: Partial<ShareContext> = {}) =>
  share(clip(given), { now: NOW, ledger: [], known: NOBODY, find, edits: edits(), ...context });
const codes = (result: ReturnType<typeof run>): string[] =>
  (result.ok ? result.value.warnings : result.error).map(({ code }) => code);

describe('the review', () => {
  it('stands in the way until everything is decided that would leave, and of that only', () => {
    const open = run({}, { edits: [], ledger: [consent({})] });
    expect(open.ok ? [] : open.error.map(({ code, words }) => `${code} ${words}`)).toEqual([
      'unreviewed Ilse',
      'unreviewed Alder House',
      'unreviewed 3 March',
      'unreviewed Wawa',
      'unreviewed 43',
      'quasi-identifiers alder house, 3 march, wawa, 43',
    ]);
    expect(codes(run({ paraphrase: retold() }, { edits: [] }))).toEqual([]);
    expect(codes(run({ paraphrase: retold('A nurse in Wawa stayed.') }, { edits: [] }))).toEqual(['unreviewed']);
    const excerpt = [{ start: 0, end: 24 }];
    expect(codes(run({}, { edits: [], excerpt, ledger: [consent({})] }))).toEqual([]);
  });

  it('hands out the projection', () => {
    const result = run({}, { ledger: [consent({})] });
    expect(result.ok && result.value.clip.text.text).toBe(
      'They sent me home twice. [name] at [facility] stayed. On [date] in [place] I was [age].',
    );
    expect(JSON.stringify(result)).not.toMatch(/Ilse|Alder|Wawa/);
  });

  it('counts details that were kept, and blocks a rare disease with a place', () => {
    const ledger = [consent({})];
    expect(codes(run({}, { ledger, edits: edits(['3 March', '43']) }))).toEqual([]);
    expect(codes(run({}, { ledger, edits: edits(['3 March', '43', 'Wawa']) }))).toEqual(['quasi-identifiers']);
    const findRare = (text: string) => (text.includes('home') ? [{ start: 13, end: 17 }] : []);
    expect(codes(run({}, { ledger, findRare, edits: edits(['Wawa']) }))).toEqual(['rare-with-place']);
    expect(codes(run({}, { ledger, findRare }))).toEqual([]);
  });

  it('never lets a direct identifier be kept', () => {
    const text = { text: 'Write to ilse@mail.example', masks: [] };
    const kept: Edit = { part: 'text', start: 9, end: 26, identifier: 'email', decision: { kind: 'kept' } };
    expect(codes(run({ text }, { ledger: [consent({})], edits: [kept] }))).toEqual(['unmasked-identifier']);
  });
});

describe('word for word', () => {
  it.each([
    ['nothing', [], {}, ['verbatim-not-cleared']],
    ['a permission', [consent({})], {}, []],
    ['a permission that ran out', [consent({ expires: NOW })], {}, ['verbatim-not-cleared', 'consent-expired']],
    ['a narrow permission', [consent({})], { scope: 'publication' }, ['verbatim-not-cleared', 'consent-narrow']],
    ['a wide permission', [consent({ scope: 'publication' })], { scope: 'institution' }, []],
    ['a typed name', [approved(null)], {}, []],
    ['a typed name where signatures count', [approved(null)], { approvals: 'signed' }, ['approval-not-signed']],
    ['a signed approval', [approved('s')], { standings: new Map([['s', 'valid']]), approvals: 'signed' }, []],
    ['one for other words', [approved('s')], { standings: new Map([['s', 'outdated']]) }, ['approval-outdated']],
    ['one that was tampered with', [approved('s')], { standings: new Map([['s', 'broken']]) }, ['approval-not-signed']],
    ['one that is gone', [approved('s')], {}, ['approval-not-signed']],
    ['a board that asks for none', [consent({ state: 'not_required_reb' })], {}, ['verbatim-not-cleared']],
  ] as const)('needs more or less than %s', (_, ledger, context, expected) => {
    expect(codes(run({}, { ledger, ...(context as Partial<ShareContext>) }))).toEqual(expected);
  });

  it('is refused to distress whoever permits it, also under the name of a rewording', () => {
    const concerns = ['self-harm'] as const;
    const ledger = [consent({}), approved(null)];
    expect(codes(run({ concerns }, { ledger }))).toEqual(['verbatim-refused', 'content-note-missing']);
    const copied = retold('They sent me home twice, so bad.');
    expect(codes(run({ concerns, paraphrase: copied }, { ledger }))).toContain('paraphrase-copied');
    expect(codes(run({ paraphrase: copied }, { ledger }))).toEqual([]);
  });
});

describe('a rewording', () => {
  it('is a quotation where it copies, and warns where it can be searched for', () => {
    expect(codes(run({ paraphrase: retold('They sent me home twice.') }))).toEqual(['paraphrase-copied']);
    const far = `${'Nobody listened and nothing at all was done for a long while. '.repeat(2)}At 43, alone.`;
    expect(codes(run({ paraphrase: retold(far) }, { edits: [{ ...editOf(far), part: 'paraphrase' }] }))).toEqual([
      'paraphrase-close',
    ]);
  });

  it('warns until somebody has checked its meaning', () => {
    expect(codes(run({ paraphrase: { text: 'Nobody kept them in.', at: NOW } }))).toEqual(['meaning-unchecked']);
  });

  it('stands in the way once somebody saw that it leads to the post', () => {
    const tried = (found: boolean) =>
      codes(
        run({
          paraphrase: {
            text: 'Nobody kept them in.',
            at: NOW,
            checked: { by: 'I', at: NOW },
            searched: { found, at: NOW },
          },
        }),
      );
    expect([tried(true), tried(false)]).toEqual([['paraphrase-found'], []]);
  });

  const editOf = (text: string): Edit => ({
    part: 'text',
    start: text.indexOf('43'),
    end: text.indexOf('43') + 2,
    identifier: 'age',
    decision: { kind: 'kept' },
  });
});

describe('whoever wrote it', () => {
  it.each([
    ['withdrew', {}, { ledger: [consent({ state: 'withdrawn' })] }, 'withdrawn'],
    ['is being taken out', {}, { removal: { clipId: CLIP, reason: 'known', due: NOW } }, 'withdrawn'],
    ['declined', {}, { ledger: [consent({ state: 'declined' })] }, 'declined'],
    ['changed the post', { state: 'quarantined' }, {}, 'quarantined'],
    ['seems to be a minor', { concerns: ['minor'] }, {}, 'minor'],
    ['never asked to be named', {}, { credit: 'named', ledger: [consent({})] }, 'named-without-consent'],
  ] as const)('who %s stands in the way, also of a rewording', (_, given, context, expected) => {
    expect(codes(run({ ...given, paraphrase: retold() }, context as Partial<ShareContext>))).toContain(expected);
  });

  it('is a minor whom a faculty member lets pass', () => {
    const base = { id: 'o' as RecordId, clipId: CLIP, at: NOW, by: 'Idris Kallio', reason: 'r' };
    const ledger: LedgerEntry[] = [{ ...base, kind: 'override', of: 'minor' }];
    expect(codes(run({ concerns: ['minor'], paraphrase: retold() }, { ledger }))).toEqual([]);
  });

  it('is named exactly as they word it, and only where they asked for it', () => {
    const named = consent({ state: 'granted_named', attribution: 'Ilse O., she/her', link: 'https://ilse.example' });
    const clearance = (context: Partial<ShareContext>) => {
      const result = run({}, context);
      return result.ok ? result.value.clip.clearance : null;
    };
    expect(clearance({ ledger: [named] })).toMatchObject({ how: 'permitted', credit: { name: 'Ilse O., she/her' } });
    expect(clearance({ ledger: [named], credit: 'pseudonym' })).toMatchObject({ credit: null });
    expect(clearance({ ledger: [consent({ attribution: 'Ilse' })] })).toMatchObject({ credit: null });
  });
});

it('a post that nobody saw for 30 days warns, and a picture without a description', () => {
  const ledger = [consent({ at: '2026-03-02T10:00:00.000Z' as Instant })];
  const later = '2026-04-10T10:00:00.000Z' as Instant;
  expect(codes(run({}, { ledger, now: later }))).toEqual(['not-revisited']);
  expect(codes(run({ revisitedAt: NOW }, { ledger, now: later }))).toEqual([]);
  expect(codes(run({ media: [{ kind: 'image', alt: null }] }, { ledger }))).toEqual(['alt-missing']);
});

it('what a second person approves are the words that would be quoted, cuts shown', () => {
  expect(wordsToApprove(clip({ paraphrase: retold() }), edits(), [{ start: 0, end: 30 }])).toBe(
    'They sent me home twice. [name] […]',
  );
});

describe('a composite', () => {
  const composite: Composite = {
    id: 'k' as ClipId,
    clipIds: [CLIP, 'd' as ClipId],
    text: 'Turned away, and turned away again, until somebody fetched a chair.',
    pseudonym: 'C01' as Pseudonym,
    createdAt: NOW,
    updatedAt: NOW,
  };
  const other = clip({
    id: 'd' as ClipId,
    text: { text: 'Nobody asked. Then a porter fetched a chair for me.', masks: [] },
  });
  const made = (change: Partial<Composite>, sources: readonly (Clip | undefined)[], ledger: LedgerEntry[] = []) => {
    const result = shareComposite({ ...composite, ...change }, { now: NOW, ledger, known: NOBODY, find, sources });
    return result.ok ? [result.value.clip.clearance.how] : result.error.map(({ code }) => code);
  };

  it('is labelled as one and needs two clips that may still be used', () => {
    expect(made({}, [clip(), other])).toEqual(['composite']);
    expect(made({}, [clip(), undefined])).toEqual(['composite-source']);
    expect(made({}, [clip(), clip()])).toEqual(['composite-source']);
    expect(made({}, [clip({ state: 'quarantined' }), other])).toEqual(['composite-source']);
    expect(made({}, [clip(), other], [consent({ state: 'declined' })])).toEqual(['composite-source']);
  });

  it('is reviewed like any text and quotes none of its sources', () => {
    expect(made({ text: 'A nurse in Wawa fetched a seat.' }, [clip(), other])).toEqual(['unreviewed']);
    expect(made({ text: 'Then a porter fetched a chair.' }, [clip(), other])).toEqual(['paraphrase-copied']);
    expect(made({ text: ' ' }, [clip(), other])).toEqual(['empty-clip']);
  });
});
