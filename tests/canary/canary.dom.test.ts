import { afterAll, afterEach, beforeAll, expect, vi, test as vitest } from 'vitest';
import { HELP_LINES } from '../../model/help-lines.ts';
import type { AnnotationId, ClipId, PacketId, RecordId } from '../../model/ids.ts';
import type { ConsentLine } from '../../model/ledger.ts';
import { toLedgerCsv, toLedgerJson } from '../../packets/ledger-file.ts';
import { createFinder } from '../../privacy/find.ts';
import { type Find, resolveOverlaps } from '../../privacy/finding.ts';
import { acceptApproval, readRequest, requestApproval, signApproval } from '../../workflows/approve.ts';
import { clipPost } from '../../workflows/clip.ts';
import { beginComposite, saveCompositeText } from '../../workflows/compose.ts';
import { recordLine } from '../../workflows/consent.ts';
import { finishReview, reopenReview } from '../../workflows/finish-review.ts';
import { checkPacket, handOut, recordHandedOut } from '../../workflows/hand-out.ts';
import { markPassage } from '../../workflows/mark-passage.ts';
import { decideAlike, openReview } from '../../workflows/review.ts';
import { beginRemoval, carryOutRemovals } from '../../workflows/withdraw.ts';
import { checkMeaning, saveParaphrase } from '../../workflows/write-clip-words.ts';
import { castPacket } from '../packets/shareable.ts';
import { closeWorkspaces, NOW, openWorkspace, readableOf } from '../storage/library.ts';
import { heard, toCanaries } from './people.ts';

/** `VITE_CANARIES=500` for the whole library of the specification; a part of it is enough for every day. */
const COUNT = Number(import.meta.env['VITE_CANARIES'] ?? 60);
const canaries = toCanaries(COUNT);
const direct = canaries.flatMap((canary) => canary.direct.filter((each) => !/^\d\d:/.test(each)));
const named = canaries.flatMap((canary) => canary.named);

const firstTier = createFinder();
/** What a second tier would mark, for names and towns that no dictionary knows. */
const words = new RegExp(named.join('|'), 'g');
const find: Find = (text, known) =>
  resolveOverlaps([
    ...firstTier(text, known),
    ...Array.from(text.matchAll(words), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      identifier: word.startsWith('Uxb') ? ('place' as const) : ('name' as const),
      tier: 2 as const,
      rule: 'name-in-dictionary' as const,
    })),
  ]);

const workspace = openWorkspace('canaries');
const { library, database } = workspace;
const outside = { library, find, now: () => NOW };
const said: string[] = [];
let made = 0;
const newId = () => `22222222-2222-4222-8222-${String(made++).padStart(12, '0')}` as RecordId;
const ids = canaries.map(({ request }) => request.id);

beforeAll(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(' ')));
  }
});
afterEach(() => expect(heard(said.join('\n'), [...direct, ...named])).toEqual([]));
afterAll(async () => {
  vi.restoreAllMocks();
  await closeWorkspaces();
});

/** Each step goes on where the one before left the library: none is tried twice. */
const test = (name: string, step: () => Promise<void>): void => vitest(name, { retry: 0, timeout: 120_000 }, step);

const leaks = async (strings: readonly string[]): Promise<string[]> => heard(await readableOf(database), strings);

test('after the clip no direct identifier is readable anywhere on the disk, nor in an answer', async () => {
  for (const { request } of canaries) {
    const answer = await clipPost(
      { ...outside, sites: [], helpLines: async () => HELP_LINES.CA, find: firstTier },
      request,
      false,
    );
    expect(answer.kind).toBe('clipped');
    expect(heard(JSON.stringify(answer), direct)).toEqual([]);
  }
  expect(await library.countClips()).toBe(COUNT);
  expect(await leaks(direct)).toEqual([]);
  // The names of others are still there, for a person to decide: the search would find them if it were blind.
  expect((await leaks(named)).length).toBe(named.length);
});

test('after the review nothing of anybody is readable, in texts, annotations, history or packets', async () => {
  for (const [n, id] of ids.entries()) {
    const clip = await library.clip(id);
    if (!clip) throw new Error('no clip');
    const at = clip.text.text.indexOf('Ozw');
    if (n % 2 === 0)
      await markPassage(
        library,
        clip,
        { start: at - 4, end: at + 9 },
        { id: newId() as string as AnnotationId, now: NOW },
      );
    if (n % 5 === 0)
      await library.saveRevision({ id: newId(), clipId: id, title: clip.title, text: clip.text, at: NOW });
    for (let sheet = await openReview(outside, id); sheet?.open[0]; sheet = await openReview(outside, id)) {
      const next = sheet.items.find(({ edit }) => edit === null);
      if (!next) throw new Error('undecided and not listed');
      const place = next.identifier === 'place';
      await decideAlike(outside, sheet, next, place ? { kind: 'generalised', words: 'the north' } : { kind: 'masked' });
    }
    expect(await finishReview(outside, id)).toMatchObject({ ok: true });
  }
  expect(await leaks([...direct, ...named])).toEqual([]);
});

test('no file that leaves holds any of them, but the name of whoever asked to be named', async () => {
  const files: string[] = [];
  const second = openWorkspace('second').library;
  const line = (clipId: ClipId, change: Partial<ConsentLine>): ConsentLine => ({
    ...{
      id: newId(),
      clipId,
      at: NOW,
      by: 'Idris Kallio',
      kind: 'consent',
      state: 'seeking',
      scope: 'course',
      basis: '',
    },
    ...{
      medium: null,
      wording: '',
      language: null,
      expires: null,
      evidence: '',
      attribution: '',
      pronouns: '',
      link: '',
    },
    ...{ thankedAt: null, reviewer: '' },
    ...change,
  });
  for (const [n, id] of ids.entries()) {
    switch (n % 4) {
      case 0:
        await saveParaphrase(library, id, { from: '', to: 'Nobody listened until a friend sat down beside me.' }, NOW);
        await checkMeaning(library, id, 'Idris Kallio', NOW);
        break;
      case 1: {
        const asked = await requestApproval(outside, id, { id: newId() });
        const text = asked.ok ? asked.value : '';
        const request = readRequest(text);
        if (!request.ok) throw new Error('no request');
        const signed = await signApproval(second, request.value, { by: 'Noor Falk', role: '', reason: 'r', now: NOW });
        expect((await acceptApproval(library, signed, { id: newId(), now: NOW })).ok).toBe(true);
        files.push(text, signed);
        break;
      }
      default:
        await recordLine(library, line(id, {}));
        // A name that was noted down while somebody was asked would be kept where nobody asked for it.
        expect(
          await recordLine(
            library,
            line(id, { state: 'granted_anonymous', attribution: canaries[n]?.author.name ?? '' }),
          ),
        ).toMatchObject({ error: 'name-not-granted' });
        await recordLine(library, line(id, { state: 'granted_anonymous' }));
    }
  }
  const composite = await beginComposite(library, {
    id: '33333333-3333-4333-8333-333333333333' as ClipId,
    clipIds: ids.slice(0, 3),
    now: NOW,
  });
  if ('code' in composite) throw new Error(composite.code);
  await saveCompositeText(library, composite.id, { from: '', to: 'Turned away, and then somebody stayed.' }, NOW);
  const packet = castPacket({ id: newId() as string as PacketId, clipIds: [...ids, composite.id] });
  await library.savePacket(packet);
  for (const language of ['en', 'fr'] as const) {
    const handed = await handOut(library, find, packet, { language, now: NOW, eyes: { approvals: 'signed' } });
    if (!handed.ok) throw new Error(JSON.stringify(handed.error.filter(({ level }) => level === 'blocker')));
    files.push(handed.value.html, handed.value.fileName);
  }
  await recordHandedOut(library, packet, { id: newId(), now: NOW });
  const { checks, shareable } = await checkPacket(library, find, packet, NOW, { approvals: 'signed' });
  const ledger = await library.wholeLedger();
  files.push(
    toLedgerCsv(ledger, () => null),
    toLedgerJson(ledger, () => null),
    JSON.stringify([checks, shareable]),
  );
  expect(heard(files.join('\n'), [...direct, ...named])).toEqual([]);
  expect(await leaks([...direct, ...named])).toEqual([]);

  const [id] = ids.slice(2);
  const person = canaries[2];
  if (!id || !person) throw new Error('too few');
  const credit = { state: 'granted_named', attribution: person.author.name ?? '' } as const;
  await recordLine(library, line(id, credit));
  const handed = await handOut(library, find, packet, { language: 'en', now: NOW, eyes: { approvals: 'signed' } });
  const html = handed.ok ? handed.value.html : '';
  expect(html).toContain(`Taught by ${credit.attribution}, named at their request`);
  const others = [...direct, ...named].filter((each) => !credit.attribution.toLowerCase().includes(each.toLowerCase()));
  expect(heard(html, others)).toEqual([]);
});

test('a review taken back brings a name to its text and nowhere else, and a destroyed clip leaves none', async () => {
  const [, first, second] = ids;
  if (!first || !second) throw new Error('too few');
  expect((await reopenReview(outside, first)).ok).toBe(true);
  expect((await leaks(canaries[1]?.named ?? [])).length).toBe(2);
  expect(await leaks(direct.filter((each) => !canaries[2]?.direct.includes(each)))).toEqual([]);
  for (const id of [first, second]) await beginRemoval(library, id, 'withdrawn', NOW);
  await carryOutRemovals(library, { now: NOW, newId, all: true });
  expect(await leaks([...direct, ...named])).toEqual([]);
});

test('with a passphrase neither the keys nor the words of the user tell anybody', async () => {
  const [id] = ids.slice(3);
  if (!id) throw new Error('too few');
  await library.changeClip(id, { note: `I think of ${canaries[3]?.author.name}` });
  expect((await leaks(direct)).length).toBeGreaterThan(0);
  await library.setPassphrase('a heron on the roof', null);
  expect(await leaks([...direct, ...named, 'heron on the roof'])).toEqual([]);
  await library.lock();
  const locked = await handOut(library, find, castPacket({ clipIds: [id] }), { language: 'en', now: NOW }).catch(
    (error) => error,
  );
  expect(locked).toMatchObject({ problem: { code: 'locked' } });
  expect(heard(String(locked), direct)).toEqual([]);
});
