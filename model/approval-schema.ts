import * as z from 'zod/mini';
import type { ApprovalRequest, ApprovalStatement, SignedApproval } from './approval.ts';
import { type ClipId, type RecordId, UUID } from './ids.ts';
import { instantSchema } from './post-schema.ts';

/** Files of approval come from somebody else's hands: bounded, and nothing in them is believed but their signature. */
const MAX_WORDS = 200_000;
const MAX_LINE = 500;

const uuid = <Id extends string>() =>
  z.pipe(
    z.string().check(z.regex(UUID)),
    z.transform((value) => value as Id),
  );
const said = z.string().check(z.maxLength(MAX_LINE), z.regex(/\S/));
const base64url = (max: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(max));

export const approvalRequestSchema = z.object({
  kind: z.literal('earshot/approval-request'),
  version: z.literal(1),
  id: uuid<RecordId>(),
  clipId: uuid<ClipId>(),
  words: z.string().check(z.minLength(1), z.maxLength(MAX_WORDS)),
  at: instantSchema,
}) satisfies z.ZodMiniType<ApprovalRequest>;

export const approvalStatementSchema = z.object({
  kind: z.literal('earshot/approval'),
  version: z.literal(1),
  id: uuid<RecordId>(),
  clipId: uuid<ClipId>(),
  digest: base64url(64),
  by: said,
  role: z.string().check(z.maxLength(MAX_LINE)),
  reason: said,
  at: instantSchema,
}) satisfies z.ZodMiniType<ApprovalStatement>;

export const signedApprovalSchema = z.object({
  statement: z.string().check(z.minLength(1), z.maxLength(10_000)),
  publicKey: z.object({ x: base64url(64), y: base64url(64) }),
  signature: base64url(128),
}) satisfies z.ZodMiniType<SignedApproval>;
