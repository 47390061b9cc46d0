import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createFinder } from '../../privacy/find.ts';
import { keepHouse } from '../wiring/housekeeping.ts';
import { now, openLibrary } from '../wiring/library.ts';
import { ownPage } from '../wiring/own-files.ts';
import { keepBadge } from './badge.ts';
import { listenToGestures } from './gestures.ts';
import { createHandlers } from './handlers.ts';
import { listenToMessages } from './listen.ts';
import { offerMenu } from './menu.ts';
import { followPermissions } from './permissions.ts';
import { keepRemovals } from './removals.ts';

/** A worker may be woken for any one event, so every listener is set before anything is waited for. */
export default defineBackground(() => {
  const library = openLibrary();
  const badge = keepBadge(library);
  const removals = keepRemovals(library, now, () => void badge.refresh());
  listenToMessages(createHandlers({ library, find: createFinder(), now, removals, counted: badge.refresh }));
  listenToGestures((host) => library.recipe(host));
  followPermissions();
  browser.runtime.onStartup.addListener(() => void keepHouse(library));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void offerMenu();
    void keepHouse(library);
    if (reason === 'install') void browser.tabs.create({ url: ownPage('welcome.html') });
  });
});
