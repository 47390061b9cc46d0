import { browser } from 'wxt/browser';
import { createSend, type Send } from '../../messages/send.ts';

/** Sends to the background, again where its worker was killed. */
export const send: Send = createSend((message) => browser.runtime.sendMessage(message), {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => performance.now(),
});
