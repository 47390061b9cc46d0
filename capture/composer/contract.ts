import type { Gesture, KnownClip } from '../../model/clip.ts';
import type { SiteId } from '../../model/ids.ts';
import type { Reading } from '../../model/post.ts';
import type { Page } from '../../sites/contract.ts';
import type { ClipperParts } from '../clipper.ts';
import type { Along } from '../collector/contract.ts';
import type { focusedElement, isEditable } from '../composed.ts';
import type { Finder, Found } from '../find-post.ts';
import type { build, buildIcon, Icon } from '../overlay/build.ts';
import type { Control } from '../overlay/control.ts';
import type { Host } from '../overlay/host.ts';
import type { buildButton, buildLabel, savingLook } from '../overlay/looks.ts';
import type { addStyle } from '../overlay/style.ts';
import type { KnownSettings } from '../settings.ts';
import type { Watch } from '../watch-posts.ts';

/** What a person asked for, with what they had in front of them at that moment. */
export interface Wish {
  readonly gesture: Gesture;
  /**
   * The post and how it read when it was asked for, unless what reads it had yet to come; null where the most visible
   * post is meant.
   */
  readonly post: { readonly found: Found; readonly reading: Reading | null } | null;
  /** What else of the conversation is wanted with it. */
  readonly along: Along | null;
  /** The selected words, for a selection. */
  readonly range: Range | null;
  readonly page: Page;
  /** `performance.now()` at the gesture. */
  readonly began: number;
}

export interface Drawn {
  readonly build: typeof build;
  readonly buildIcon: typeof buildIcon;
  readonly buildButton: typeof buildButton;
  readonly buildLabel: typeof buildLabel;
  readonly savingLook: typeof savingLook;
  readonly addStyle: typeof addStyle;
  readonly ear: Icon;
}

/** What the first script hands over to the second. */
export interface Kit {
  readonly window: Window;
  readonly parts: ClipperParts;
  readonly finder: Finder;
  readonly watch: Watch;
  readonly settings: KnownSettings;
  readonly host: Host;
  readonly control: Control;
  /** What the first script draws with: the second has no copy of it. */
  readonly drawn: Drawn;
  readonly focusedElement: typeof focusedElement;
  readonly isEditable: typeof isEditable;
  /** Shows the control, ready for a post. */
  readonly ready: (found: Found) => void;
  /** Where the site had the focus before it came to the overlay. */
  readonly focusBefore: () => HTMLElement | null;
  readonly wish: (found: Found) => Wish;
  /** The keyboard has come to a post: the control is shown there, and the shortcut means it. */
  readonly present: (found: Found) => void;
  /** How many posts of a site the control came to since this was last asked. */
  readonly takeEntered: (site: SiteId) => number;
  /** The clips of posts of this page by the names of the posts, as far as they were asked for or made here. */
  readonly known: Map<string, KnownClip | null>;
  readonly dispose: () => void;
}

/** What the second script does from the first gesture on. */
export interface Conductor {
  clip(wish: Wish): void;
  /** The keyboard goes to the next post or the one before. */
  walk(by: 1 | -1): Promise<void>;
  /** The control has stayed at a post that was clipped before. */
  recall(wish: Wish, clip: KnownClip): void;
  /** The pointer or the focus has come to this post. */
  offer(found: Found): void;
  /** The pointer has gone. */
  leave(): void;
  /** The control was taken away because its post left the view. */
  gone(): void;
  dispose(): void;
}

/** The second script: what is needed after the first gesture only. */
export interface Composer {
  take(kit: Kit): Conductor;
}
