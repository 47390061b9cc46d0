import type { HelpLines } from './help-lines.ts';
import type { AuthorKey, ClipId, ConversationId, Fingerprint, Instant, Pseudonym, SiteId } from './ids.ts';
import type { Author, Media, Miss, Post, PostField, Precision, Reading } from './post.ts';
import type { BeforeReview } from './review.ts';

/** What an identifier is. Tier 1 classes come first; the words for each stand in the catalogues under `identifiers`. */
export const IDENTIFIERS = [
  'email',
  'url',
  'handle',
  'ip',
  'phone',
  'number',
  'postcode',
  'address',
  'name',
  'facility',
  'place',
  'date',
  'age',
  'quasi',
] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** A masked span. `start` and `end` (UTF-16 units, end-exclusive) hold the placeholder that stands in the working text. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly identifier: Identifier;
}

/**
 * The text a user sees and annotates: direct identifiers have given way to placeholders such as `[email]`. `generalised`
 * holds the words that a review put in the place of finer ones; it is absent where there are none.
 */
export interface WorkingText {
  readonly text: string;
  readonly masks: readonly Mask[];
  readonly generalised?: readonly Mask[];
}

/** What a reader should be warned of. `minor` needs a faculty member; the others put help lines before the clip. */
export const CONCERNS = ['self-harm', 'abuse', 'minor'] as const;
export type Concern = (typeof CONCERNS)[number];

export type Gesture = 'control' | 'shortcut' | 'menu' | 'selection';

/** What the page sends when a post is clipped. */
export interface ClipRequest {
  readonly id: ClipId;
  readonly reading: Reading;
  readonly gesture: Gesture;
  readonly pageUrl: string;
  readonly capturedAt: Instant;
  /** Everybody else who is named by the posts of this page: their names are masked in the text too. */
  readonly speakers: readonly Author[];
  /** Set where the post is clipped together with others. */
  readonly conversation: ConversationId | null;
  /** The user's answers to what Earshot asked about this very post. */
  readonly said: { readonly public: boolean; readonly acknowledged: readonly Concern[] };
}

export type ClipAnswer =
  | {
      readonly kind: 'clipped';
      readonly clipId: ClipId;
      readonly pseudonym: Pseudonym;
      readonly concerns: readonly Concern[];
    }
  | ({ readonly kind: 'already' } & KnownClip)
  | { readonly kind: 'refused'; readonly reason: import('./refusal.ts').Refusal }
  | { readonly kind: 'ask-audience' }
  | { readonly kind: 'interrupted'; readonly concerns: readonly Concern[]; readonly help: HelpLines };

/** Clips that belong together, in the order of the conversation. */
export interface Gathering {
  readonly conversation: ConversationId;
  /** Each with the one that it answers, where that is among them. */
  readonly clips: readonly { readonly id: ClipId; readonly answers: ClipId | null }[];
  /** What was said of the answers to one of them; null where nobody asked for answers. */
  readonly replies: ({ readonly to: ClipId } & Replies) | null;
}

/** How many answers the site said that there were, where it says so, and how many of them were kept. */
export interface Replies {
  readonly announced: number | null;
  readonly kept: number;
}

/** By what a post is asked after. The words are named only where neither an id nor an address is. */
export interface PostAsked extends Pick<Post, 'site' | 'id' | 'permalink' | 'text'> {
  readonly pageUrl: string;
}

/** A clip as the page that shows its post is told of it. */
export interface KnownClip {
  readonly clipId: ClipId;
  readonly pseudonym: Pseudonym;
  readonly clippedAt: Instant;
}

/** A rewording that replaces the projection on export. `masks` stand where a review masked words of it. */
export interface Paraphrase {
  readonly text: string;
  readonly at: Instant;
  readonly masks?: readonly Mask[];
  readonly generalised?: readonly Mask[];
  /** Who read it beside the source and found the meaning kept. A rewording that changes has to be read again. */
  readonly checked?: { readonly by: string; readonly at: Instant };
  /** What the user saw who tried it in a search engine of their own: whether it led to the post. */
  readonly searched?: { readonly found: boolean; readonly at: Instant };
}

/** Why something that is sealed was not opened: it waits for the passphrase, or it was tampered with. */
export type Closed = 'locked' | 'record-damaged';

/** A post that was kept. Nothing in it names its author or says where the post stands: that is in the sealed source. */
export interface Clip {
  readonly id: ClipId;
  readonly fingerprint: Fingerprint;
  /** Fingerprint of the post that this one answers, whether it was clipped or not. */
  readonly answers: Fingerprint | null;
  readonly author: AuthorKey;
  readonly pseudonym: Pseudonym;
  readonly site: SiteId;
  readonly title: WorkingText | null;
  readonly text: WorkingText;
  readonly quoted: { readonly pseudonym: Pseudonym; readonly text: WorkingText } | null;
  readonly language: string | null;
  /** To the day at most: an exact time leads back to the post. The exact one is sealed. */
  readonly published: { readonly at: Instant; readonly precision: Precision } | null;
  readonly community: WorkingText | null;
  readonly media: readonly { readonly kind: Media['kind']; readonly alt: WorkingText | null }[];
  readonly contentWarning: WorkingText | null;
  readonly concerns: readonly Concern[];
  readonly edited: boolean;
  readonly cut: boolean;
  readonly audience: 'public' | 'unlisted' | 'said-public';
  readonly gesture: Gesture;
  readonly misses: readonly Miss[];
  readonly via: Readonly<Partial<Record<PostField, string>>>;
  readonly paraphrase: Paraphrase | null;
  readonly note: string;
  /** Set where `note` is sealed and could not be opened; it is empty then, and not to be written over. */
  readonly closed?: Closed;
  /** `quarantined`: the post was changed or deleted at its source, and nobody has decided yet what follows. */
  readonly state: 'kept' | 'quarantined';
  /** Clips of one conversation share it. */
  readonly conversation: ConversationId | null;
  /** Set where the answers to it were asked for. */
  readonly replies?: Replies | null;
  /** When the user last saw the post at its source. */
  readonly revisitedAt: Instant | null;
  readonly clippedAt: Instant;
  readonly updatedAt: Instant;
}

/** The sealed, identifying origin of a clip. Stored encrypted, apart from the clip. */
export interface Source {
  readonly clipId: ClipId;
  readonly permalink: string | null;
  readonly pageUrl: string;
  readonly postId: string | null;
  readonly author: Author;
  readonly title: string | null;
  readonly text: string | null;
  readonly published: string | null;
  readonly quoted: { readonly author: Author; readonly text: string | null; readonly permalink: string | null } | null;
  readonly speakers: readonly Author[];
  readonly capturedAt: Instant;
  /** What finished reviews took out of the clip, the first one first. Only from here can it be taken back. */
  readonly reviews?: readonly BeforeReview[];
}
