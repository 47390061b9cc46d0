import type { Clip, WorkingText } from '../model/clip.ts';
import type { Instant, RecordId } from '../model/ids.ts';
import type { Composite, Removal } from '../model/keeping.ts';
import type { LedgerEntry, Scope } from '../model/ledger.ts';
import type { Approval, Check, Clearance, Credit, ShareableClip, Stretch } from '../model/packet.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Edit } from '../model/review.ts';
import { type Permission, permissionOf, standingApproval } from './consent.ts';
import { partsOf } from './edits/parts.ts';
import { project } from './edits/projection.ts';
import { findInParts, undecided } from './edits/undecided.ts';
import type { Find, Known } from './finding.ts';
import { type Leaving, textsOf, toLeaving } from './leaving.ts';
import { check, checkReadable, checkRetold, hasWords, type Looking } from './share-checks.ts';
import { checkLook, checkStanding, isDistress, isPermitted } from './share-standing.ts';
import type { Lexicon } from './traceability.ts';

/** What became of a signed approval: it holds, it was given to other words, or its signature does not hold. */
export type ApprovalStanding = 'valid' | 'outdated' | 'broken';

export interface ShareContext {
  readonly now: Instant;
  /** The clip's own entries; those of other clips are passed over. */
  readonly ledger: readonly LedgerEntry[];
  /** Names from the sealed source. Where it was destroyed, nobody is known and the patterns alone are asked. */
  readonly known: Known;
  readonly find: Find;
  /** What the reviewer decided, over the working text as it stands. */
  readonly edits?: readonly Edit[];
  /** The part of the text that the packet quotes; without it the whole. */
  readonly excerpt?: readonly Stretch[];
  /** Where the clip is about to be destroyed. */
  readonly removal?: Removal | null;
  /** How far the packet goes; a permission has to reach as far. */
  readonly scope?: Scope;
  /** `as-granted` names whoever asked to be named, and nobody else. */
  readonly credit?: 'as-granted' | 'named' | 'pseudonym';
  /** `signed` lets an approval count only with the signature of another workspace. */
  readonly approvals?: 'declared' | 'signed';
  /** What came of checking the signed approvals that the ledger names. */
  readonly standings?: ReadonlyMap<RecordId, ApprovalStanding>;
  readonly findRare?: Looking['findRare'];
  readonly lexicon?: Lexicon;
}

export interface Shared {
  readonly clip: ShareableClip;
  /** What does not stand in the way and should be looked at. */
  readonly warnings: readonly Check[];
}

/**
 * The only maker of a `ShareableClip`, with `shareComposite`: what of a clip may be handed out, or the checks that stand
 * in the way (blockers first, then warnings).
 */
export function share(clip: Clip, context: ShareContext): Result<Shared, readonly Check[]> {
  const { ledger, now, edits = [], excerpt = [] } = context;
  const leaving = toLeaving(clip, edits, excerpt);
  const looking = lookingAt(clip.id, context);
  const permission = permissionOf(ledger, clip.id, now);
  const permits = isPermitted(permission, context.scope);
  const approval = leaving.retold || permits ? null : approvalOf(clip, context);
  const checks = [
    ...checkStanding(clip, permission, context),
    ...checkReview(clip, leaving, context),
    ...checkReadable([...textsOf(leaving), ...(leaving.contentWarning ? [leaving.contentWarning] : [])], looking),
    ...(leaving.retold ? checkParaphrase(clip, leaving, permits, looking) : checkVerbatim(clip, permits, approval)),
    ...checkLook(clip, leaving, context.now),
  ];
  const clearance = toClearance(clip, leaving, permits ? permission : null, approval?.approval ?? null, context);
  const blockers = checks.filter(({ level }) => level === 'blocker');
  const warnings = checks.filter(({ level }) => level !== 'blocker');
  if (blockers.length > 0 || !clearance) return fail([...blockers, ...warnings]);
  const { title, text, quoted, media, contentWarning } = leaving;
  const { id, pseudonym, language, concerns } = clip;
  const cut = clip.cut && !leaving.retold;
  const leaves = { title, text, quoted, media, contentWarning, id, pseudonym, language, concerns, cut, clearance };
  return ok({ clip: { ...leaves, year: yearOf(clip) } as ShareableClip, warnings });
}

export interface CompositeContext
  extends Pick<ShareContext, 'now' | 'ledger' | 'known' | 'find' | 'edits' | 'findRare' | 'lexicon'> {
  /** The clips that it was made from, in its order; `undefined` where one is gone. */
  readonly sources: readonly (Clip | undefined)[];
  readonly removals?: readonly Removal[];
}

/** What of a composite may be handed out: a text of nobody, made from two people's at least and close to no one's words. */
export function shareComposite(composite: Composite, context: CompositeContext): Result<Shared, readonly Check[]> {
  const { sources, edits = [], ledger, now, removals = [] } = context;
  const looking = lookingAt(composite.id, context);
  const own: WorkingText = { text: composite.text, masks: [] };
  const { working: text } = project(own, edits);
  const parts = new Map([['text', own] as const]);
  const here = sources.filter((source) => source !== undefined);
  const sound = here.filter((source) => {
    const { state } = permissionOf(ledger, source.id, now);
    const leaves = removals.some(({ clipId }) => clipId === source.id);
    return state !== 'withdrawn' && state !== 'declined' && source.state === 'kept' && !leaves;
  });
  const checks = [
    ...(hasWords(text) ? [] : [check('blocker', 'empty-clip', composite.id)]),
    ...(new Set(sound.map(({ id }) => id)).size < 2 || sound.length < sources.length
      ? [check('blocker', 'composite-source', composite.id)]
      : []),
    ...undecided(findInParts(parts, context.find, context.known), edits, parts).map((finding) => ({
      ...check('blocker', 'unreviewed', composite.id, own.text.slice(finding.start, finding.end)),
      identifier: finding.identifier,
    })),
    ...checkReadable([text], looking),
    ...checkRetold(
      composite.text,
      here.flatMap((source) => ownTexts(source)),
      looking,
    ),
  ];
  const blockers = checks.filter(({ level }) => level === 'blocker');
  const warnings = checks.filter(({ level }) => level !== 'blocker');
  if (blockers.length > 0) return fail([...blockers, ...warnings]);
  const languages = new Set(here.map(({ language }) => language));
  const clip = {
    id: composite.id,
    pseudonym: composite.pseudonym,
    title: null,
    text,
    quoted: null,
    language: languages.size === 1 ? (here[0]?.language ?? null) : null,
    year: null,
    contentWarning: null,
    concerns: [...new Set(here.flatMap(({ concerns }) => concerns))],
    media: [],
    cut: false,
    clearance: { how: 'composite', sources: sound.length, at: composite.updatedAt },
  } as unknown as ShareableClip;
  return ok({ clip, warnings });
}

const lookingAt = (id: Looking['id'], context: Omit<Looking, 'id'>): Looking => ({
  id,
  known: context.known,
  find: context.find,
  findRare: context.findRare,
  lexicon: context.lexicon,
});

/** What nobody has decided yet in the parts that would leave. */
function checkReview(clip: Clip, leaving: Leaving, { find, known, edits = [], excerpt = [] }: ShareContext): Check[] {
  const parts = new Map(Array.from(partsOf(clip)).filter(([part]) => leaving.parts.includes(part)));
  return undecided(findInParts(parts, find, known), edits, parts)
    .filter(({ tier }) => tier === 2)
    .filter(({ part, start, end }) => {
      if (part !== 'text' || leaving.retold || excerpt.length === 0) return true;
      return excerpt.some((stretch) => stretch.start < end && start < stretch.end);
    })
    .map(({ part, start, end, identifier }) => ({
      ...check('blocker', 'unreviewed', clip.id, parts.get(part)?.text.slice(start, end) ?? null),
      identifier,
    }));
}

/** Distress is never quoted word for word, whoever approves or permits it. */
function checkVerbatim(clip: Clip, permits: boolean, found: Found | null): Check[] {
  if (isDistress(clip)) return [check('blocker', 'verbatim-refused', clip.id)];
  if (permits || found?.approval) return [];
  return [check('blocker', found?.fault ?? 'verbatim-not-cleared', clip.id)];
}

/** With a permission to quote, words that are close to the author's are no fault; of distress they are, always. */
function checkParaphrase(clip: Clip, { text }: Leaving, permits: boolean, looking: Looking): Check[] {
  const close = permits && !isDistress(clip) ? [] : checkRetold(text.text, ownTexts(clip), looking);
  const found = clip.paraphrase?.searched?.found ? [check('blocker', 'paraphrase-found', clip.id)] : [];
  const unread = clip.paraphrase?.checked ? [] : [check('warning', 'meaning-unchecked', clip.id)];
  return [...close, ...found, ...unread];
}

const ownTexts = ({ title, text, quoted }: Clip): WorkingText[] =>
  [title, text, quoted?.text].filter((each) => each !== null && each !== undefined);

interface Found {
  readonly approval: Approval | null;
  readonly fault: 'approval-not-signed' | 'approval-outdated' | null;
}

/** A second person's approval that stands and holds. */
function approvalOf(clip: Clip, { ledger, approvals = 'declared', standings }: ShareContext): Found | null {
  const line = standingApproval(ledger, clip.id);
  if (!line) return null;
  const { by, reason, at } = line;
  if (line.approval === null)
    return approvals === 'declared'
      ? { approval: { by, reason, at }, fault: null }
      : { approval: null, fault: 'approval-not-signed' };
  const standing = standings?.get(line.approval);
  if (standing === 'valid') return { approval: { by, reason, at, signed: true }, fault: null };
  return { approval: null, fault: standing === 'outdated' ? 'approval-outdated' : 'approval-not-signed' };
}

function toClearance(
  clip: Clip,
  { retold }: Leaving,
  permission: Permission | null,
  approval: Approval | null,
  { credit: wanted = 'as-granted' }: ShareContext,
): Clearance | null {
  if (permission?.line) {
    const { state, attribution, pronouns, link, at } = permission.line;
    const credit: Credit | null =
      state === 'granted_named' && wanted !== 'pseudonym' ? { name: attribution, pronouns, link } : null;
    return { how: 'permitted', credit, retold, at };
  }
  if (retold) return clip.paraphrase && { how: 'paraphrased', at: clip.paraphrase.at };
  return approval && { how: 'verbatim-approved', ...approval };
}

/** Years are all that leaves of a date. */
function yearOf({ published }: Clip): number | null {
  return published && published.precision !== 'unknown' ? new Date(published.at).getUTCFullYear() : null;
}
