import type { ApprovalRequest, ApprovalStatement, PublicKey, SignedApproval } from '../model/approval.ts';
import { approvalRequestSchema, approvalStatementSchema, signedApprovalSchema } from '../model/approval-schema.ts';
import type { Clip } from '../model/clip.ts';
import type { ClipId, Instant, RecordId } from '../model/ids.ts';
import type { ApprovalLine, LedgerEntry } from '../model/ledger.ts';
import type { Stretch } from '../model/packet.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Review } from '../model/review.ts';
import { standingApproval } from '../privacy/consent.ts';
import { wordsToApprove } from '../privacy/leaving.ts';
import type { ApprovalStanding } from '../privacy/share.ts';
import { isDistress } from '../privacy/share-standing.ts';
import type { Library } from '../storage/library.ts';
import { openReview, type ReviewOutside } from './review.ts';

/**
 * A second person answers for quoting words as they are, in a workspace of their own: this one writes a request, the
 * other one signs an approval, this one checks and records it. Both are small texts that people send as they like.
 * Who the other person is, nobody has checked: the key says only that it was another workspace, and the same one again.
 */
export type ApprovalFault =
  /** It is no such file, or of a newer Earshot. */
  | 'unreadable'
  /** The text or the signature was changed. */
  | 'not-signed'
  /** It was signed here: nobody answers for their own choice. */
  | 'own-key'
  /** It is about a clip that is not here. */
  | 'other-clip'
  /** The words were changed since they were sent. */
  | 'other-words';

type Shelf = Pick<
  Library,
  'clip' | 'review' | 'digest' | 'publicKey' | 'sign' | 'verify' | 'saveApproval' | 'appendLedger' | 'atomically'
>;

/**
 * The request as a text to send. It holds the words as they would be quoted, so it leaves the library like a packet:
 * not before everything in them is decided, and never for distress, which is not quoted whoever approves.
 */
export async function requestApproval(
  outside: ReviewOutside,
  clipId: ClipId,
  { id, excerpt = [] }: { readonly id: RecordId; readonly excerpt?: readonly Stretch[] },
): Promise<Result<string, 'not-found' | 'undecided' | 'distress'>> {
  const [clip, sheet] = await Promise.all([outside.library.clip(clipId), openReview(outside, clipId)]);
  if (!clip || !sheet) return fail('not-found');
  if (isDistress(clip)) return fail('distress');
  if (sheet.open.some(({ part }) => part !== 'community' && part !== 'paraphrase')) return fail('undecided');
  const words = wordsToApprove(clip, sheet.review.edits, excerpt);
  const at = outside.now();
  const request: ApprovalRequest = { kind: 'earshot/approval-request', version: 1, id, clipId, words, at };
  return ok(`${JSON.stringify(request, null, 2)}\n`);
}

/** What a request asks, for the person who is asked. */
export const readRequest = (text: string): Result<ApprovalRequest, ApprovalFault> => {
  const read = approvalRequestSchema.safeParse(parse(text));
  return read.success ? ok(read.data) : fail('unreadable');
};

/** In the other workspace: signs that somebody looked at the words and answers for quoting them. Answers a text to send. */
export async function signApproval(
  library: Pick<Shelf, 'digest' | 'sign'>,
  request: ApprovalRequest,
  given: { readonly by: string; readonly role: string; readonly reason: string; readonly now: Instant },
): Promise<string> {
  const { id, clipId, words } = request;
  const statement: ApprovalStatement = {
    kind: 'earshot/approval',
    version: 1,
    id,
    clipId,
    digest: await library.digest(id, words),
    by: given.by.trim(),
    role: given.role.trim(),
    reason: given.reason.trim(),
    at: given.now,
  };
  const text = JSON.stringify(statement);
  const signed: SignedApproval = { statement: text, ...(await library.sign(text)) };
  return `${JSON.stringify(signed, null, 2)}\n`;
}

/**
 * Checks a signed approval and records it in the clip's ledger. `excerpts` are those of packets that quote a part: the
 * approval is for the whole clip or for one of them.
 */
export async function acceptApproval(
  library: Shelf,
  text: string,
  {
    id,
    now,
    excerpts = [],
  }: { readonly id: RecordId; readonly now: Instant; readonly excerpts?: readonly (readonly Stretch[])[] },
): Promise<Result<ApprovalLine, ApprovalFault>> {
  const read = signedApprovalSchema.safeParse(parse(text));
  if (!read.success) return fail('unreadable');
  const statement = readStatement(read.data);
  if (!statement) return fail('unreadable');
  if (!(await library.verify(read.data))) return fail('not-signed');
  if (isSameKey(read.data.publicKey, await library.publicKey())) return fail('own-key');
  const [clip, review] = await Promise.all([library.clip(statement.clipId), library.review(statement.clipId)]);
  if (!clip) return fail('other-clip');
  const words = await Promise.all(
    [[], ...excerpts].map((excerpt) => isAbout(library, statement, clip, review, excerpt)),
  );
  if (!words.includes(true)) return fail('other-words');
  const line: ApprovalLine = {
    id,
    clipId: clip.id,
    at: now,
    kind: 'verbatim-approved',
    by: statement.role === '' ? statement.by : `${statement.by}, ${statement.role}`,
    reason: statement.reason,
    approval: statement.id,
  };
  await library.atomically(async () => {
    await library.saveApproval({ ...read.data, id: statement.id, clipId: clip.id });
    await library.appendLedger(line);
  });
  return ok(line);
}

/** Checks anew the signed approvals that ledgers name, against the words that would leave now. */
export async function checkApprovals(
  library: Pick<Library, 'approvals' | 'verify' | 'publicKey' | 'digest'>,
  ledger: readonly LedgerEntry[],
  clips: readonly (Clip | undefined)[],
  reviews: readonly (Review | undefined)[],
  excerptOf: (clipId: ClipId) => readonly Stretch[],
): Promise<ReadonlyMap<RecordId, ApprovalStanding>> {
  const standings = new Map<RecordId, ApprovalStanding>();
  for (const [index, clip] of clips.entries()) {
    const id = clip && standingApproval(ledger, clip.id)?.approval;
    if (!clip || !id) continue;
    const [kept] = await library.approvals([id]);
    const statement = kept && readStatement(kept);
    if (!kept || !statement || statement.id !== id || statement.clipId !== clip.id) standings.set(id, 'broken');
    else if (!(await library.verify(kept)) || isSameKey(kept.publicKey, await library.publicKey()))
      standings.set(id, 'broken');
    else {
      const same = await isAbout(library, statement, clip, reviews[index], excerptOf(clip.id));
      standings.set(id, same ? 'valid' : 'outdated');
    }
  }
  return standings;
}

async function isAbout(
  library: Pick<Library, 'digest'>,
  { id, digest }: ApprovalStatement,
  clip: Clip,
  review: Review | undefined,
  excerpt: readonly Stretch[],
): Promise<boolean> {
  return digest === (await library.digest(id, wordsToApprove(clip, review?.edits ?? [], excerpt)));
}

function readStatement({ statement }: SignedApproval): ApprovalStatement | null {
  const read = approvalStatementSchema.safeParse(parse(statement));
  return read.success ? read.data : null;
}

const isSameKey = (a: PublicKey, b: PublicKey): boolean => a.x === b.x && a.y === b.y;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
