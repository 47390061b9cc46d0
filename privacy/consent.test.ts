import { describe, expect, it } from 'vitest';
import type { ClipId, Instant, RecordId } from '../model/ids.ts';
import { CONSENT_STATES, type ConsentLine, type LedgerEntry } from '../model/ledger.ts';
import { faultOf, nextStates, overrideOf, permissionOf, reaches, standingApproval } from './consent.ts';

const CLIP = 'c' as ClipId;
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z` as Instant;
const line = (day: number, change: Partial<ConsentLine> = {}): ConsentLine => ({
  id: `l${day}` as RecordId,
  clipId: CLIP,
  at: at(day),
  by: 'Idris Kallio',
  kind: 'consent',
  state: 'seeking',
  scope: null,
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

describe('permissionOf', () => {
  it('is not sought until something is recorded, and then what was recorded last', () => {
    expect(permissionOf([], CLIP, at(9))).toEqual({ state: 'not_sought', line: null, expired: false });
    const ledger = [line(3, { state: 'declined' }), line(2), line(5, { clipId: 'other' as ClipId })];
    expect(permissionOf(ledger, CLIP, at(9)).state).toBe('declined');
  });

  it('runs out, but only where it was granted', () => {
    const granted = line(2, { state: 'granted_anonymous', expires: at(5) });
    expect(permissionOf([granted], CLIP, at(4)).expired).toBe(false);
    expect(permissionOf([granted], CLIP, at(5)).expired).toBe(true);
    expect(permissionOf([{ ...granted, state: 'declined' }], CLIP, at(9)).expired).toBe(false);
  });

  it('reaches as far as its scope', () => {
    const course = permissionOf([line(2, { state: 'granted_named', scope: 'course' })], CLIP, at(3));
    expect(['session', 'course', 'institution'].map((scope) => reaches(course, scope as 'course'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('faultOf', () => {
  it('keeps the order of the states', () => {
    expect(faultOf(line(2, { state: 'granted_anonymous' }), [])).toBe('not-next');
    expect(faultOf(line(3, { state: 'granted_anonymous' }), [line(2)])).toBeNull();
    expect(faultOf(line(4), [line(2), line(3, { state: 'declined' })])).toBe('not-next');
    for (const state of CONSENT_STATES)
      expect(faultOf(line(4, { state, attribution: 'M.' }), [line(3, { state: 'withdrawn' })])).toBe('not-next');
  });

  it('lets every state but the first be reached, and every one be withdrawn', () => {
    const reached = new Set(CONSENT_STATES.flatMap((state) => nextStates(state).filter((next) => next !== state)));
    expect([...reached].sort()).toEqual(CONSENT_STATES.filter((state) => state !== 'not_sought').toSorted());
    for (const state of CONSENT_STATES.filter((each) => each !== 'withdrawn'))
      expect(nextStates(state)).toContain('withdrawn');
  });

  it('asks for a name to credit, for who recorded it, for a reason, and for an end after the beginning', () => {
    const ledger = [line(2)];
    expect(faultOf(line(3, { state: 'granted_named', attribution: ' ' }), ledger)).toBe('no-attribution');
    expect(faultOf(line(3, { state: 'declined', attribution: 'Maren' }), ledger)).toBe('name-not-granted');
    expect(faultOf(line(3, { by: '' }), ledger)).toBe('no-name');
    expect(faultOf(line(3, { expires: at(1) }), ledger)).toBe('expires-before');
    const approval = { id: 'a' as RecordId, clipId: CLIP, at: at(3), by: 'A', kind: 'verbatim-approved' } as const;
    expect(faultOf({ ...approval, reason: '', approval: null }, ledger)).toBe('no-reason');
    expect(faultOf({ ...approval, kind: 'verbatim-revoked', reason: '' }, ledger)).toBeNull();
  });
});

it('an approval stands until it is taken back; an override is its own', () => {
  const base = { clipId: CLIP, by: 'Idris Kallio' };
  const approved: LedgerEntry = {
    ...base,
    id: 'a' as RecordId,
    at: at(2),
    kind: 'verbatim-approved',
    reason: 'r',
    approval: null,
  };
  const revoked: LedgerEntry = { ...base, id: 'b' as RecordId, at: at(3), kind: 'verbatim-revoked', reason: '' };
  const minor: LedgerEntry = { ...base, id: 'd' as RecordId, at: at(1), kind: 'override', of: 'minor', reason: 'r' };
  expect(standingApproval([minor, approved, line(4)], CLIP)).toBe(approved);
  expect(standingApproval([approved, revoked], CLIP)).toBeNull();
  expect(overrideOf([minor, approved], CLIP, 'minor')).toBe(minor);
  expect(overrideOf([approved], CLIP, 'minor')).toBeNull();
});
