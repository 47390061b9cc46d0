import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { ClipId, Instant, Pseudonym, RecordId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { toLedgerCsv, toLedgerJson } from './ledger-file.ts';

const base = { clipId: 'c' as ClipId, at: '2026-03-01T10:00:00.000Z' as Instant, by: 'Idris "K" Kallio' };
const consent = {
  ...base,
  id: 'a' as RecordId,
  kind: 'consent',
  state: 'granted_named',
  scope: 'course',
  basis: 'a reply,\nby message',
  medium: 'message',
  wording: '2026-11',
  language: 'fr',
  expires: null,
  evidence: '=HYPERLINK("x")',
  attribution: 'Maren of the Lake',
  pronouns: 'she',
  link: 'https://maren.example',
  thankedAt: null,
  reviewer: '',
} as const satisfies LedgerEntry;
const lines: LedgerEntry[] = [
  consent,
  { ...consent, id: 'b' as RecordId, state: 'seeking' },
  { ...base, id: 'd' as RecordId, kind: 'verbatim-approved', reason: 'r', approval: null },
  { ...base, id: 'e' as RecordId, kind: 'override', of: 'minor', reason: 'r' },
];
const pseudonymOf = () => 'P07' as Pseudonym;

it('is a table that another program reads back, and runs nothing', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(toLedgerCsv(lines, pseudonymOf).trimEnd(), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(4);
  expect(data[0]).toMatchObject({
    state: 'granted_named',
    pseudonym: 'P07',
    basis: 'a reply,\nby message',
    evidence: '\'=HYPERLINK("x")',
    by: 'Idris "K" Kallio',
    attribution: 'Maren of the Lake',
  });
  expect(data[2]).toMatchObject({ kind: 'verbatim-approved', signed: 'false', state: '' });
  expect(data[3]).toMatchObject({ of: 'minor', signed: '' });
});

it('names nobody who did not ask for it', () => {
  const rows = JSON.parse(toLedgerJson(lines, pseudonymOf)).lines;
  expect(rows.map(({ attribution, link }: Record<string, string>) => attribution !== '' && link !== '')).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(toLedgerCsv(lines.slice(1), () => null)).not.toContain('Maren');
});

it('has its head row without a line', () => {
  expect(toLedgerCsv([], pseudonymOf)).toMatch(/^at,clip,pseudonym,kind,.*,of\r\n$/);
});
