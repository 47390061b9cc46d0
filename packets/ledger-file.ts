import Papa from 'papaparse';
import type { ClipId, Pseudonym } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';

/** One column a field of the ledger, in a fixed order, for every kind of line. */
const COLUMNS = [
  'at',
  'clip',
  'pseudonym',
  'kind',
  'state',
  'scope',
  'basis',
  'medium',
  'wording',
  'language',
  'expires',
  'evidence',
  'attribution',
  'pronouns',
  'link',
  'thankedAt',
  'reviewer',
  'by',
  'reason',
  'signed',
  'of',
] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * The ledger as rows, without a word of any post. Names stand in it only where a patient asked to be named; a line
 * written while that was considered, and not granted, leaves without them.
 */
function toRows(lines: readonly LedgerEntry[], pseudonymOf: (clipId: ClipId) => Pseudonym | null): Row[] {
  return lines.map((line): Row => {
    const row = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row;
    const common = {
      at: line.at,
      clip: line.clipId,
      pseudonym: pseudonymOf(line.clipId) ?? '',
      kind: line.kind,
      by: line.by,
    };
    if (line.kind !== 'consent')
      return {
        ...row,
        ...common,
        reason: line.reason,
        signed: line.kind === 'verbatim-approved' ? String(line.approval !== null) : '',
        of: line.kind === 'override' ? line.of : '',
      };
    const { id: _, clipId: __, scope, medium, language, expires, thankedAt, ...rest } = line;
    const named = line.state === 'granted_named';
    return {
      ...row,
      ...rest,
      ...common,
      scope: scope ?? '',
      medium: medium ?? '',
      language: language ?? '',
      expires: expires ?? '',
      thankedAt: thankedAt ?? '',
      attribution: named ? line.attribution : '',
      pronouns: named ? line.pronouns : '',
      link: named ? line.link : '',
    };
  });
}

/** CSV (RFC 4180) with a head row. Cells that a spreadsheet would run as a formula begin with an apostrophe. */
export const toLedgerCsv = (lines: readonly LedgerEntry[], pseudonymOf: (clipId: ClipId) => Pseudonym | null): string =>
  `${Papa.unparse(toRows(lines, pseudonymOf), { columns: [...COLUMNS], newline: '\r\n', escapeFormulae: true })}\r\n`;

/** The same rows for another program. */
export const toLedgerJson = (
  lines: readonly LedgerEntry[],
  pseudonymOf: (clipId: ClipId) => Pseudonym | null,
): string => `${JSON.stringify({ kind: 'earshot/ledger', version: 1, lines: toRows(lines, pseudonymOf) }, null, 2)}\n`;
