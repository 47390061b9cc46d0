import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTeaching } from '../capture/teacher/teacher.tsx';
import { createSend } from '../messages/send.ts';
import type { Instant } from '../model/ids.ts';

declare global {
  /** A lesson is under way in this page: a second press does not begin another. */
  var earshotIsTaught: boolean | undefined;
}

/** Put into one tab when its user asks to show a site that Earshot does not know. */
export default defineUnlistedScript(() => {
  if (globalThis.earshotIsTaught) return;
  globalThis.earshotIsTaught = true;
  const send = createSend((message) => browser.runtime.sendMessage(message), {
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => performance.now(),
  });
  void startTeaching({
    window,
    send,
    now: () => new Date().toISOString() as Instant,
    ended: () => {
      globalThis.earshotIsTaught = false;
    },
  });
});
