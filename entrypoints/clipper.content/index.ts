import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { carriedSites } from '../../capture/carried.ts';
import { type Clipper, mountClipper } from '../../capture/clipper.ts';
import type { ToPage } from '../../messages/protocol.ts';
import { createSend } from '../../messages/send.ts';
import { type ClipId, type Instant, uuid } from '../../model/ids.ts';

declare global {
  /** This world's clipper: a second injection finds the first and leaves it be. */
  var earshotClipper: Clipper | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (globalThis.earshotClipper) return;
    const send = createSend((message) => browser.runtime.sendMessage(message), {
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      now: () => performance.now(),
    });
    const clipper = mountClipper({
      window,
      sites: carriedSites,
      send,
      newId: () => uuid((bytes) => crypto.getRandomValues(bytes)) as ClipId,
      now: () => new Date().toISOString() as Instant,
      isAlive: () => Boolean(browser.runtime?.id),
      async loadComposer() {
        if (!globalThis.earshotComposer) await send('overlay.more', {});
        if (!globalThis.earshotComposer) throw new Error('the composer did not come');
        return globalThis.earshotComposer;
      },
    });
    globalThis.earshotClipper = clipper;
    browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
      const asked = message as { name?: unknown; input?: ToPage['page.clip']['in'] } | null;
      if (asked?.name === 'page.leave') {
        clipper.dispose();
        globalThis.earshotClipper = undefined;
        answer({ taken: true });
      }
      if (asked?.name === 'page.clip' && asked.input) answer({ taken: clipper.clip(asked.input.what, asked.input.by) });
    });
  },
});
