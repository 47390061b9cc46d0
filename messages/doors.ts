import * as z from 'zod/mini';
import { type ClipRequest, CONCERNS, type Gathering } from '../model/clip.ts';
import { type ClipId, type ConversationId, UUID } from '../model/ids.ts';
import { askedSchema, instantSchema, postSchema, readingSchema, siteIdSchema } from '../model/post-schema.ts';
import { recipeSchema } from '../model/recipe-schema.ts';
import { EXPECTED_FIELDS, type SiteCounted } from '../model/site-health.ts';
import type { In, Name, SentPicture } from './protocol.ts';

/** Who a message may come from: a content script in a page, or a page of this extension. */
export type Sender = 'content' | 'extension';

interface Door<N extends Name> {
  readonly from: readonly Sender[];
  readonly in: z.ZodMiniType<In<N>>;
}

const clipId = z.pipe(
  z.string().check(z.regex(UUID)),
  z.transform((value) => value as ClipId),
);
const conversationId = z.pipe(
  z.string().check(z.regex(UUID)),
  z.transform((value) => value as ConversationId),
);
const name = z.nullable(z.string().check(z.minLength(1), z.maxLength(2_000)));
const nothing = z.object({}) as z.ZodMiniType<Record<string, never>>;

export const MAX_SPEAKERS = 500;

const pageUrl = z.string().check(
  z.maxLength(8_000),
  z.refine((value) => URL.canParse(value)),
);

const clipRequestSchema: z.ZodMiniType<ClipRequest> = z.object({
  id: clipId,
  reading: readingSchema,
  gesture: z.enum(['control', 'shortcut', 'menu', 'selection']),
  pageUrl,
  capturedAt: instantSchema,
  conversation: z.nullable(conversationId),
  speakers: z.array(z.object({ name, handle: name })).check(z.maxLength(MAX_SPEAKERS)),
  said: z.object({ public: z.boolean(), acknowledged: z.array(z.enum(CONCERNS)).check(z.maxLength(CONCERNS.length)) }),
});

/** As many posts as one page is looked through for. */
const MAX_GATHERED = 2_000;
const replies = z.int().check(z.gte(0), z.lte(10_000_000));

const gatheringSchema: z.ZodMiniType<Gathering> = z.object({
  conversation: conversationId,
  clips: z.array(z.object({ id: clipId, answers: z.nullable(clipId) })).check(z.maxLength(MAX_GATHERED + 1)),
  replies: z.nullable(z.object({ to: clipId, announced: z.nullable(replies), kept: replies })),
});

const pixels = z.int().check(z.gte(1), z.lte(10_000));
/** Base64 of at most 1.5 MB. */
const pictureSchema: z.ZodMiniType<SentPicture> = z.object({
  index: z.int().check(z.gte(0), z.lte(100)),
  type: z.enum(['image/webp', 'image/png', 'image/jpeg']),
  width: pixels,
  height: pixels,
  data: z.string().check(z.maxLength(2_000_004), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});

const FIELDS: ReadonlySet<string> = new Set(EXPECTED_FIELDS);
const countedSchema: z.ZodMiniType<SiteCounted> = z.object({
  site: siteIdSchema,
  entered: z.int().check(z.gte(0), z.lte(10_000)),
  read: z.int().check(z.gte(0), z.lte(1_000)),
  missed: z.record(z.string().check(z.refine((field) => FIELDS.has(field))), z.int().check(z.gte(0), z.lte(1_000))),
});

const anywhere = ['content', 'extension'] as const;

/** The door of every message: who may knock, and what is let in. The compiler holds it against the protocol. */
export const doors: { readonly [N in Name]: Door<N> } = {
  'clip.save': { from: anywhere, in: clipRequestSchema },
  'clip.known': { from: anywhere, in: z.extend(askedSchema, { pageUrl }) },
  'clip.revisit': { from: anywhere, in: z.object({ post: postSchema, pageUrl }) },
  'clip.gather': { from: anywhere, in: gatheringSchema },
  'clip.undo': { from: anywhere, in: z.object({ id: clipId }) },
  'clip.picture': { from: anywhere, in: z.object({ id: clipId, picture: pictureSchema }) },
  'clip.dropPictures': { from: anywhere, in: z.object({ id: clipId }) },
  'clip.forget': { from: anywhere, in: z.object({ id: clipId }) },
  'clip.keep': { from: anywhere, in: z.object({ id: clipId }) },
  'clip.note': { from: anywhere, in: z.object({ id: clipId, note: z.string().check(z.maxLength(20_000)) }) },
  'overlay.settings': { from: anywhere, in: nothing },
  'overlay.more': {
    from: ['content'],
    in: z.object({
      extra: z.enum(['composer-en', 'composer-fr', 'reading', 'selection', 'report', 'walk', 'collector']),
    }),
  },
  'overlay.reader': { from: ['content'], in: z.object({ carried: z.array(siteIdSchema).check(z.maxLength(100)) }) },
  'site.count': { from: anywhere, in: countedSchema },
  'site.teach': { from: ['content'], in: z.object({ recipe: recipeSchema }) },
  'tab.teach': { from: ['extension'], in: z.object({ tabId: z.int() }) },
  'tab.clipSelection': { from: ['extension'], in: z.object({ tabId: z.int() }) },
  'panel.open': { from: anywhere, in: z.object({ id: clipId, reflect: z.boolean() }) },
};
