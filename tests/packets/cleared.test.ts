import { expect, it } from 'vitest';
import type { Clip } from '../../model/clip.ts';
import type { AuthorKey, ClipId, Fingerprint, Instant, Pseudonym, RecordId } from '../../model/ids.ts';
import { siteId } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { ok } from '../../model/result.ts';
import { toDocument } from '../../packets/document.ts';
import { toHtml } from '../../packets/html.ts';
import { type Candidate, preflight } from '../../packets/preflight.ts';
import { createFinder } from '../../privacy/find.ts';
import { toWorkingText } from '../../privacy/mask.ts';
import { share } from '../../privacy/share.ts';
import { castPacket } from './shareable.ts';

const find = createFinder();
const AUTHOR = { name: 'Odalys Brandvold', handle: 'odalys_writes' };
const SOURCE =
  'They sent me home twice. I am Odalys Brandvold, write to odalys@brandvold.example or call 613-555-0144. https://forum.example/p/8812';
const RETOLD = 'Sent home two times, and on the third visit somebody looked.';
const at = '2026-11-02T15:00:00.000Z' as Instant;

const known = { authors: [AUTHOR], others: [] };
const working = toWorkingText(SOURCE, find(SOURCE, known));

const kept: Clip = {
  id: '0d7f6c1e-3b0a-4a51-8f4e-6c2f5f8e1a01' as ClipId,
  fingerprint: 'fingerprint-of-the-post' as Fingerprint,
  answers: null,
  author: 'key-of-the-author' as AuthorKey,
  pseudonym: 'P57' as Pseudonym,
  site: siteId('x'),
  title: null,
  text: working,
  quoted: null,
  language: 'en',
  published: { at: '2025-02-14T08:31:00.000Z' as Instant, precision: 'day' },
  community: { text: 'A community', masks: [] },
  media: [{ kind: 'image', alt: { text: 'A wristband on a wrist', masks: [] } }],
  contentWarning: null,
  concerns: [],
  edited: false,
  cut: false,
  audience: 'public',
  gesture: 'control',
  misses: [],
  via: {},
  paraphrase: null,
  note: 'A note of my own',
  state: 'kept',
  conversation: null,
  revisitedAt: null,
  clippedAt: at,
  updatedAt: at,
};

function handOut(clip: Clip, ledger: readonly LedgerEntry[]) {
  const result = share(clip, { ledger, known, find, now: at });
  const candidate: Candidate = { clipId: clip.id, site: clip.site, result: result.ok ? ok(result.value.clip) : result };
  const packet = castPacket({ clipIds: [clip.id] });
  const checks = preflight({ packet, candidates: [candidate], findInWords: (words) => find(words) });
  const clips = result.ok ? [{ clip: result.value.clip }] : [];
  return { checks, html: toHtml(toDocument({ packet, clips, language: 'en', country: 'CA', now: at })) };
}

const approval: LedgerEntry = {
  id: 'b1a9' as RecordId,
  clipId: kept.id,
  at,
  kind: 'verbatim-approved',
  by: 'Idris Kallio',
  reason: 'The wording is the lesson.',
  approval: null,
};
/** What leads back to the author or to this library. */
const TRACES = [
  'Odalys',
  'Brandvold',
  'odalys_writes',
  '613-555',
  'forum.example',
  'P57',
  '2025-02',
  'February',
  'A community',
  'A note of my own',
  kept.id,
  'fingerprint-of-the-post',
  'key-of-the-author',
];

it('blocks words that nobody cleared', () => {
  expect(handOut(kept, []).checks.map(({ code }) => code)).toEqual(['verbatim-not-cleared']);
});

it('hands out a paraphrase and nothing of what the author wrote', () => {
  const { checks, html } = handOut({ ...kept, paraphrase: { text: RETOLD, at } }, []);
  expect(checks).toEqual([]);
  expect(html).toContain(RETOLD);
  expect(html).toContain('No permission sought; paraphrased');
  for (const trace of [...TRACES, 'They sent me home', 'wristband']) expect(html, trace).not.toContain(trace);
});

it('hands out approved words with their masks, and who approved them', () => {
  const { checks, html } = handOut(kept, [approval]);
  expect(checks).toEqual([]);
  expect(html).toContain('They sent me home twice.');
  for (const word of ['name', 'email', 'phone', 'link']) expect(html).toContain(`<i>[</i>${word}<i>]</i>`);
  expect(html).toContain('<bdi>Idris Kallio</bdi>, November 2, 2026');
  for (const trace of TRACES) expect(html, trace).not.toContain(trace);
});
