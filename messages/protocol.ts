import type { ClipAnswer, ClipRequest, Gathering, KnownClip, PostAsked } from '../model/clip.ts';
import type { ClipId, ConversationId, Instant, SiteId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import type { Recipe } from '../model/recipe.ts';
import type { Refusal } from '../model/refusal.ts';
import type { ControlPlace, Country, Language, Theme } from '../model/settings.ts';
import type { ExpectedField, SiteCounted } from '../model/site-health.ts';

/**
 * Every message between contexts, by name. Types only, because the content script carries no schema; what is checked
 * at the door, and who may send it, stands in `doors.ts`, which the compiler holds against this list.
 */
export interface ToBackground {
  /** A post to keep. Idempotent by `id`: sent again after a killed worker it writes nothing twice. */
  'clip.save': { in: ClipRequest; out: ClipAnswer };
  /** Whether a post that the control has stayed at is a clip already. */
  'clip.known': { in: PostAsked; out: { clip: KnownClip | null } };
  /** A post that is a clip already, as it reads now: whether it was changed or is gone since. */
  'clip.revisit': { in: { post: Post; pageUrl: string }; out: { now: 'unknown' | 'same' | 'changed' | 'gone' } };
  /** Makes clips one conversation. Those that were in another one bring it along; answers which it is now. Idempotent. */
  'clip.gather': { in: Gathering; out: { conversation: ConversationId } };
  /** Takes back a clip that was just made: clip, source and annotations are deleted. Idempotent. */
  'clip.undo': { in: { id: ClipId }; out: { undone: boolean } };
  /** One picture of a clip, drawn anew in the page; only ever at the user's own request. */
  'clip.picture': { in: { id: ClipId; picture: SentPicture }; out: { bytes: number } };
  /** Deletes the pictures of a clip; the clip stays. */
  'clip.dropPictures': { in: { id: ClipId }; out: { dropped: true } };
  /** The user may know who wrote it: the clip is destroyed at `due`, and a tombstone keeps it from coming back. */
  'clip.forget': { in: { id: ClipId }; out: { due: Instant } };
  /** Takes that back. `kept` is false where it was too late. */
  'clip.keep': { in: { id: ClipId }; out: { kept: boolean } };
  /** The first note, from the composer in the page. */
  'clip.note': { in: { id: ClipId; note: string }; out: { saved: true } };
  /** How the overlay looks and speaks. */
  'overlay.settings': { in: Record<string, never>; out: OverlaySettings };
  /** Loads a part of the clipper that is needed after the first gesture into the asking frame. */
  'overlay.more': { in: { extra: Extra }; out: { loaded: true } };
  /**
   * Loads one more reader into the asking frame: what was taught of its host, else what its markup wants and it does not
   * carry yet. `loaded` is false where there is none.
   */
  'overlay.reader': { in: { carried: readonly SiteId[] }; out: { loaded: boolean } };
  /** Numbers of one gesture, for the health of a site; answers which field is missing so often that the page has changed. */
  'site.count': { in: SiteCounted; out: { failing: ExpectedField | null } };
  /** Keeps what somebody showed of the posts on the sender's own host. A second lesson replaces the first. */
  'site.teach': { in: { recipe: Recipe }; out: { kept: true } };
  /** From the popup: begins a lesson in the active tab. */
  'tab.teach': { in: { tabId: number }; out: { started: boolean; reason: Refusal | null } };
  /** From the popup: clips the selection of the active tab, where the popup's own click allows it. */
  'tab.clipSelection': { in: { tabId: number }; out: { taken: boolean; reason: Refusal | null } };
  /** Opens the side panel (or the sidebar) on this clip, with `reflect` with the cursor in its first question; answers `false` where the browser wants a click of its own. */
  'panel.open': { in: { id: ClipId; reflect: boolean }; out: { opened: boolean } };
}

/** A picture on its way from the page. */
export interface SentPicture {
  /** Its place among the pictures of the post. */
  readonly index: number;
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Base64. */
  readonly data: string;
}

/** A script that is brought into a page when it is first needed; the composer speaks one language. */
export type Extra = `composer-${Language}` | 'reading' | 'selection' | 'report' | 'walk' | 'collector';

export interface OverlaySettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly country: Country;
  /** The shortcut as the browser shows it (`Alt+C`), or null where none is set. */
  readonly shortcut: string | null;
  /** Where the Clip control goes on this site. */
  readonly control: ControlPlace;
}

/** What is clipped at a gesture. */
export type ClipWhat = 'post' | 'conversation' | 'selection';

/** From the background to the clipper in a page. `taken` is false where this frame has nothing to do. */
export interface ToPage {
  /** The user took the permission back: the clipper leaves the page. */
  'page.leave': { in: Record<string, never>; out: { taken: boolean } };
  /** The keyboard goes to the next post or to the one before it. */
  'page.walk': { in: { by: 1 | -1 }; out: { taken: boolean } };
  /**
   * Clips. A frame that does not hold the keyboard leaves a shortcut to the one that does. `by` says how the user
   * asked: the menu clips what it was opened on, the shortcut what is focused, else under the pointer, else most visible.
   */
  'page.clip': { in: { what: ClipWhat; by: 'shortcut' | 'menu' }; out: { taken: boolean } };
}

/** One message to a page, with what goes with its name. */
export type PageMessage = { [N in keyof ToPage]: { readonly name: N; readonly input: ToPage[N]['in'] } }[keyof ToPage];

export type Name = keyof ToBackground;
export type In<N extends Name> = ToBackground[N]['in'];
export type Out<N extends Name> = ToBackground[N]['out'];
