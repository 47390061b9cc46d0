import * as z from 'zod/mini';
import { type Instant, SITE_ID, type SiteId } from './ids.ts';
import {
  AUDIENCES,
  BOUNDS,
  MISS_REASONS,
  type Post,
  type PostField,
  PRECISIONS,
  type Reading,
  STANDINGS,
} from './post.ts';

/** A page that claims more than the bounds is refused at the door. */
const { text: MAX_TEXT, line: MAX_LINE, alt: MAX_ALT, media: MAX_MEDIA, language: MAX_LANGUAGE } = BOUNDS;

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const line = z.nullable(text(MAX_LINE));
export const siteIdSchema = z.pipe(
  z.string().check(z.regex(SITE_ID)),
  z.transform((value) => value as SiteId),
);
/** Any ISO 8601 date-time becomes UTC with milliseconds. */
export const instantSchema = z.pipe(
  z.string().check(
    z.maxLength(40),
    z.refine((value) => !Number.isNaN(Date.parse(value))),
  ),
  z.transform((value) => new Date(value).toISOString() as Instant),
);
const webAddress = z.string().check(
  z.maxLength(MAX_LINE),
  z.refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value)),
);

const whenSchema = z.object({
  raw: z.string().check(z.maxLength(MAX_LINE)),
  at: z.nullable(instantSchema),
  precision: z.enum(PRECISIONS),
});

const flatPost = {
  site: siteIdSchema,
  id: line,
  permalink: z.nullable(webAddress),
  author: z.object({ name: line, handle: line }),
  title: line,
  text: z.nullable(text(MAX_TEXT)),
  language: z.nullable(text(MAX_LANGUAGE)),
  published: z.nullable(whenSchema),
  inReplyTo: line,
  community: line,
  media: z
    .array(z.object({ kind: z.enum(['image', 'video', 'audio', 'link']), alt: z.nullable(text(MAX_ALT)) }))
    .check(z.maxLength(MAX_MEDIA)),
  contentWarning: line,
  edited: z.boolean(),
  standing: z.enum(STANDINGS),
  promoted: z.boolean(),
  pinned: z.boolean(),
  cut: z.boolean(),
  audience: z.enum(AUDIENCES),
};

/** What a post is asked after by. */
export const askedSchema = z.pick(z.object(flatPost), { site: true, id: true, permalink: true, text: true });

/** A page is hostile until parsed: unknown keys are dropped, lengths are bounded, addresses are http(s) only. */
export const postSchema = z.object({
  ...flatPost,
  quoted: z.nullable(z.object({ ...flatPost, quoted: z.null() })),
}) satisfies z.ZodMiniType<Post>;

export const readingSchema = z.object({
  post: postSchema,
  misses: z
    .array(
      z.object({
        field: z.pipe(
          text(40),
          z.transform((value) => value as PostField),
        ),
        reason: z.enum(MISS_REASONS),
      }),
    )
    .check(z.maxLength(60)),
  via: z.record(text(40), text(200)),
}) satisfies z.ZodMiniType<Reading>;
