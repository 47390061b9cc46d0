import { describe, expect, it } from 'vitest';
import type { ClipId, SiteId } from '../model/ids.ts';
import type { Check, Packet } from '../model/packet.ts';
import { fail, ok } from '../model/result.ts';
import { castPacket, castShareable } from '../tests/packets/shareable.ts';
import { type Candidate, preflight } from './preflight.ts';

const id = (name: string) => name as ClipId;
const cleared = (name: string, fields: Parameters<typeof castShareable>[0] = {}, site = 'x'): Candidate => ({
  clipId: id(name),
  result: ok(castShareable({ id: name, by: `P-${name}`, ...fields })),
  site: `${site}-${name}` as SiteId,
});
const refused = (name: string, ...checks: Check[]): Candidate => ({ clipId: id(name), result: fail(checks) });
const finding = (code: Check['code'], clipId: string, level: Check['level'] = 'blocker'): Check => ({
  level,
  code,
  clipId: id(clipId),
  words: 'seen',
  identifier: null,
});

const run = (candidates: readonly Candidate[], fields: Partial<Packet> = {}) =>
  preflight({
    packet: castPacket({ clipIds: candidates.map(({ clipId }) => clipId), ...fields }),
    candidates,
    findInWords: () => [],
  });
const codes = (checks: readonly Check[]) => checks.map(({ code, clipId }) => (clipId ? `${code} ${clipId}` : code));

describe('preflight', () => {
  it('lets a packet pass that has nothing to be put right', () => {
    expect(run([cleared('a'), cleared('b')])).toEqual([]);
  });

  it.each([
    ['a blank title', { title: ' \n' }, ['no-title']],
    ['no clips', { clipIds: [] }, ['no-clips']],
    ['no contact', { contact: '  ' }, ['no-contact']],
  ])('notices %s', (_, fields, expected) => {
    expect(codes(run([cleared('a'), cleared('b')], fields))).toEqual(expected);
  });

  it('hands on what the clearing found, and keeps its words for the user', () => {
    const checks = run([
      cleared('a'),
      refused('b', finding('unmasked-identifier', 'b'), finding('verbatim-refused', 'b')),
    ]);
    expect(codes(checks)).toEqual(['unmasked-identifier b', 'verbatim-refused b']);
    expect(checks[0]?.words).toBe('seen');
  });

  it('blocks a clip that was not cleared even when no blocker says why', () => {
    expect(codes(run([cleared('a'), refused('b')]))).toEqual(['empty-clip b']);
    expect(codes(run([cleared('a'), refused('b', finding('cut-text', 'b', 'warning'))]))).toEqual([
      'empty-clip b',
      'cut-text b',
    ]);
  });

  it.each([
    ['is said to be missing', [{ clipId: id('b'), missing: true } as const]],
    ['nobody answered for', []],
  ])('blocks a clip that %s', (_, answers) => {
    const checks = run([cleared('a'), ...answers], { clipIds: [id('a'), id('b')] });
    expect(codes(checks)).toEqual(['clip-missing b']);
  });

  it('hands on what the clearing let pass, and says nothing twice', () => {
    const noticed = {
      ...cleared('a', { cut: true }),
      warnings: ['cut-text', 'not-revisited'].map((code) => finding(code as Check['code'], 'a', 'warning')),
    };
    expect(codes(run([noticed, cleared('b')]))).toEqual(['cut-text a', 'not-revisited a']);
  });

  it('leaves out candidates that the packet does not ask for', () => {
    expect(run([cleared('a'), cleared('b'), refused('c')], { clipIds: [id('a'), id('b')] })).toEqual([]);
  });

  it.each([
    ['has no words', { text: ' \n ' }, ['empty-clip a']],
    [
      'has words only in the description of a picture',
      { text: '', media: [{ kind: 'image', alt: { text: 'a', masks: [] } }] },
      [],
    ],
    ['was cut by its page', { cut: true }, ['cut-text a']],
    ['touches on something that no note says', { concerns: ['self-harm'] }, ['content-note-missing a']],
    ['may be by a minor', { concerns: ['minor'] }, []],
    ['has a note', { concerns: ['self-harm'], contentWarning: { text: 'heavy', masks: [] } }, []],
  ] as const)('looks at a clip that %s', (_, fields, expected) => {
    expect(codes(run([cleared('a', fields), cleared('b')]))).toEqual(expected);
  });

  it('finds identifiers in the title and not in the contact', () => {
    const asked: string[] = [];
    const checks = preflight({
      packet: castPacket({ title: 'What @maren saw', contact: 'write@northmere.example', clipIds: [id('a')] }),
      candidates: [cleared('a')],
      findInWords(text) {
        asked.push(text);
        return [{ start: 5, end: 11, identifier: 'handle' }];
      },
    });
    expect(asked).toEqual(['What @maren saw']);
    expect(checks).toEqual([
      { level: 'blocker', code: 'identifier-in-packet-words', clipId: null, words: '@maren', identifier: 'handle' },
    ]);
  });

  it('says when all clips are by one person, or from one site', () => {
    expect(codes(run([cleared('a', { by: 'P01' }), cleared('b', { by: 'P01' })]))).toEqual(['one-voice']);
    const sameSite = ['a', 'b'].map((name): Candidate => ({ ...cleared(name), site: 'x' as SiteId }));
    expect(codes(run(sameSite))).toEqual(['one-site']);
  });

  it('says nothing about variety of one clip, or where a clip is missing or unknown', () => {
    expect(run([cleared('a')])).toEqual([]);
    const unknown = ['a', 'b'].map(
      (name): Candidate => ({ clipId: id(name), result: ok(castShareable({ id: name, by: name })) }),
    );
    expect(run(unknown)).toEqual([]);
    const one = cleared('a', { by: 'P01' });
    expect(codes(run([one, { clipId: id('b'), missing: true }]))).toEqual(['clip-missing b']);
  });

  it('puts blockers first, then warnings, then what is good to know, each in the order of the packet', () => {
    const checks = run(
      [
        { ...cleared('c', { by: 'P01', cut: true }), site: 'x' as SiteId },
        { ...cleared('b', { by: 'P01', text: '', cut: true }), site: 'x' as SiteId },
        { ...cleared('a', { by: 'P01', text: '' }), site: 'x' as SiteId },
      ],
      { title: '', contact: '' },
    );
    expect(codes(checks)).toEqual([
      'no-title',
      'empty-clip b',
      'empty-clip a',
      'no-contact',
      'cut-text c',
      'cut-text b',
      'one-voice',
      'one-site',
    ]);
  });
});
