import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carriedSites } from '../capture/carried.ts';
import { startPicking } from '../capture/picker/picker.ts';
import type { ClipWhat } from '../messages/protocol.ts';
import { createSend } from '../messages/send.ts';

declare global {
  /** Begins to ask which post is meant; a second call while one is asked does nothing. */
  var earshotPick: ((what: ClipWhat) => void) | undefined;
}

/** Put into one tab behind the clipper, when its user wants a post clipped on a site that Earshot was not in. */
export default defineUnlistedScript(() => {
  let isPicking = false;
  globalThis.earshotPick ??= (what) => {
    if (isPicking) return;
    isPicking = true;
    void startPicking({
      window,
      sites: carriedSites,
      send: createSend((message) => browser.runtime.sendMessage(message), {
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        now: () => performance.now(),
      }),
      chosen: (element) => globalThis.earshotClip?.(what, 'menu', element),
      ended: () => {
        isPicking = false;
      },
    });
  };
});
