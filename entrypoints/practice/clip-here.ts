import { browser } from 'wxt/browser';
import { mountClipper } from '../../capture/clipper.ts';
import type { Extras } from '../../capture/more.ts';
import type { PageMessage } from '../../messages/protocol.ts';
import { type ClipId, uuid } from '../../model/ids.ts';
import { knownSites } from '../wiring/access.ts';
import { now } from '../wiring/library.ts';
import { send } from '../wiring/send.ts';

const bringComposer = async () => (await import('../../capture/composer/composer.ts')).composer;
/** The same that other pages are brought as scripts, each when it is first needed. */
const EXTRAS: { readonly [E in keyof Extras]: () => Promise<Extras[E]> } = {
  'composer-en': bringComposer,
  'composer-fr': bringComposer,
  selection: async () => (await import('../../sites/reading/selection.ts')).readSelection,
  report: async () => (await import('../../capture/composer/skeleton.ts')).toSkeleton,
  collector: async () => (await import('../../capture/collector/collector.ts')).collector,
  walk: async () => (await import('../../capture/composer/walk.ts')).walkFrom,
  // The reader of structured data reads from the beginning.
  reading: async () => true,
};

/**
 * Mounts the very clipper that other pages carry, with the reader of structured data. A content script cannot be put
 * into a page of the extension, so the page brings its own. Answers how to take it away.
 */
export function clipHere(): () => void {
  const readers = knownSites.filter(({ kind }) => kind === 'generic');
  const clipper = mountClipper({
    window,
    sites: () => readers,
    send,
    newId: () => uuid((bytes) => crypto.getRandomValues(bytes)) as ClipId,
    now,
    isAlive: () => true,
    bring: (extra) => EXTRAS[extra](),
  });
  const listen = (message: unknown, _sender: unknown, answer: (taken: { taken: boolean }) => void) => {
    const asked = message as Partial<PageMessage> | null;
    if (asked?.name === 'page.clip' && asked.input) answer({ taken: clipper.clip(asked.input.what, asked.input.by) });
    if (asked?.name === 'page.walk' && asked.input) answer({ taken: clipper.walk(asked.input.by) });
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    browser.runtime.onMessage.removeListener(listen);
    clipper.dispose();
  };
}
