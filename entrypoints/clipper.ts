import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carriedSites } from '../capture/carried.ts';
import { mountClipper } from '../capture/clipper.ts';
import type { PageMessage } from '../messages/protocol.ts';
import { createSend } from '../messages/send.ts';
import { type ClipId, type Instant, uuid } from '../model/ids.ts';

declare global {
  /** Whether this world has a clipper: a second injection leaves the first be. */
  var earshotIsHere: boolean | undefined;
}

/**
 * The content script of every allowed page. It is registered at run time, and is no `defineContentScript`: that one's
 * wrapper weighs as much as a site, and announces the extension to the page.
 */
export default defineUnlistedScript(() => {
  if (globalThis.earshotIsHere) return;
  globalThis.earshotIsHere = true;
  const send = createSend((message) => browser.runtime.sendMessage(message), {
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => performance.now(),
  });
  const clipper = mountClipper({
    window,
    sites: carriedSites,
    async moreSites() {
      const answer = await send('overlay.reader', { carried: carriedSites().map(({ id }) => id) });
      return answer.ok && answer.value.loaded;
    },
    send,
    newId: () => uuid((bytes) => crypto.getRandomValues(bytes)) as ClipId,
    now: () => new Date().toISOString() as Instant,
    isAlive: () => Boolean(browser.runtime?.id),
    async bring(extra) {
      if (!globalThis.earshotExtras?.[extra]) await send('overlay.more', { extra });
      const came = globalThis.earshotExtras?.[extra];
      if (!came) throw new Error(`${extra} did not come`);
      return came;
    },
  });

  globalThis.earshotClip = clipper.clip;
  const hear = (message: unknown, _: Browser.runtime.MessageSender, answer: (out: { taken: boolean }) => void) => {
    const asked = message as PageMessage | null;
    if (asked?.name === 'page.clip') answer({ taken: clipper.clip(asked.input.what, asked.input.by) });
    if (asked?.name === 'page.walk') answer({ taken: clipper.walk(asked.input.by) });
    if (asked?.name !== 'page.leave') return;
    browser.runtime.onMessage.removeListener(hear);
    clipper.dispose();
    globalThis.earshotIsHere = false;
    answer({ taken: true });
  };
  browser.runtime.onMessage.addListener(hear);
});
