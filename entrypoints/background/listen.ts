import { type Browser, browser } from 'wxt/browser';
import { createReceive, type From, type Handlers } from '../../messages/receive.ts';
import { ownPage } from '../wiring/own-files.ts';

/** Answers every message of the protocol, and only those. */
export function listenToMessages(handlers: Handlers): void {
  // The error goes to the worker's console for a developer; it holds no words of a post, because no error of ours does.
  const receive = createReceive(handlers, (error) => console.error(error));
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void receive(message, toFrom(sender)).then(sendResponse);
    // Keeps the channel open in both browsers; a returned promise does so in Firefox only.
    return true;
  });
}

/** What the browser itself says of a sender; null for anybody who is not of this extension. */
function toFrom(sender: Browser.runtime.MessageSender): From | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = sender.url?.startsWith(ownPage('')) ?? false;
  if (!own && sender.tab === undefined) return null;
  return {
    sender: own ? 'extension' : 'content',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    windowId: sender.tab?.windowId ?? null,
    host: own ? '' : (URL.parse(sender.url ?? '')?.hostname ?? ''),
  };
}
