import { browser } from 'wxt/browser';
import type { Handlers } from '../../messages/receive.ts';
import { HELP_LINES } from '../../model/help-lines.ts';
import type { Instant } from '../../model/ids.ts';
import { fail, ok, problem, type Result } from '../../model/result.ts';
import { languageOf } from '../../model/settings.ts';
import type { Find } from '../../privacy/find.ts';
import { sitesOfHost } from '../../sites/hosts.ts';
import { scriptOfExtra } from '../../sites/scripts.ts';
import type { Library } from '../../storage/library.ts';
import { StorageError } from '../../storage/storage-error.ts';
import { clipPost, findClip } from '../../workflows/clip.ts';
import { gatherClips } from '../../workflows/gather.ts';
import { dropPictures, keepPicture } from '../../workflows/keep-picture.ts';
import { revisitPost } from '../../workflows/revisit.ts';
import { countSite } from '../../workflows/site-health.ts';
import { keepRecipe } from '../../workflows/teach.ts';
import { newId } from '../wiring/ids.ts';
import { ownScripts } from '../wiring/own-files.ts';
import { bringNext, clipInTab, enter, type RecipeOf, sites, teachInTab } from './inject.ts';
import { openPanel } from './panel.ts';
import type { Removals } from './removals.ts';

interface Outside {
  readonly library: Library;
  readonly find: Find;
  readonly now: () => Instant;
  readonly removals: Removals;
  /** Clips have come or gone. */
  readonly counted: () => Promise<void>;
}

/** What the background does for each message. */
export function createHandlers(outside: Outside): Handlers {
  const { library } = outside;
  const helpLines = async () => HELP_LINES[(await library.settings()).country];
  const clipping = { ...outside, sites, helpLines };
  const recipeOf: RecipeOf = (host) => library.recipe(host);
  return {
    'clip.save': async (request, { sender }) => {
      const answer = await told(clipPost(clipping, request, sender === 'extension'));
      if (answer.ok && answer.value.kind === 'clipped') void outside.counted();
      return answer;
    },
    'clip.known': async (asked) => told(findClip({ library, sites }, asked).then((clip) => ({ clip }))),
    'clip.revisit': async ({ post, pageUrl }) => {
      const visited = await toldResult(revisitPost({ ...outside, sites, newId }, post, pageUrl));
      return visited.ok ? ok({ now: visited.value }) : visited;
    },
    'clip.gather': async (gathering) => told(gatherClips(library, gathering)),
    'clip.undo': async ({ id }) => {
      const answer = await told(library.removeClip(id).then((undone) => ({ undone })));
      void outside.counted();
      return answer;
    },
    'clip.picture': async ({ id, picture }) => toldResult(keepPicture(library, id, picture, newId)),
    'clip.dropPictures': async ({ id }) => told(dropPictures(library, id).then(() => ({ dropped: true }))),
    'clip.forget': async ({ id }) => told(outside.removals.begin(id).then((due) => ({ due }))),
    'clip.keep': async ({ id }) => told(outside.removals.undo(id).then((kept) => ({ kept }))),
    'clip.note': async ({ id, note }) => {
      const clip = await told(library.changeClip(id, { note }));
      if (!clip.ok) return clip;
      return clip.value ? ok({ saved: true }) : fail(problem('not-found'));
    },
    'overlay.settings': async (_, { host }) => {
      const [settings, commands] = await Promise.all([library.settings(), browser.commands.getAll()]);
      return ok({
        language: languageOf(settings.language, browser.i18n.getUILanguage()),
        theme: settings.theme,
        country: settings.country,
        shortcut: commands.find(({ name }) => name === 'clip')?.shortcut || null,
        control: settings.controls[sitesOfHost(sites, host)[0]?.id ?? host] ?? 'auto',
      });
    },
    'overlay.more': async ({ extra }, { tabId, frameId }) => {
      if (tabId === null) return fail(problem('unknown-sender'));
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId ?? 0] },
        files: ownScripts([scriptOfExtra(extra)]),
      });
      return ok({ loaded: true });
    },
    'overlay.reader': async ({ carried }, { tabId, frameId, host }) => {
      if (tabId === null) return fail(problem('unknown-sender'));
      return ok({ loaded: await bringNext(tabId, frameId ?? 0, host, carried, recipeOf) });
    },
    'site.count': async (counted) => told(countSite(library, counted, outside.now())),
    'site.teach': async ({ recipe }, { tabId, host }) => {
      const kept = await toldResult(keepRecipe(library, recipe, host));
      // The post that was pointed at can be clipped at once.
      if (kept.ok && tabId !== null) await enter(tabId, 0, host, recipeOf);
      return kept;
    },
    'tab.teach': async ({ tabId }) => ok(await teachInTab(await browser.tabs.get(tabId))),
    'tab.clipSelection': async ({ tabId }) =>
      ok(await clipInTab(await browser.tabs.get(tabId), 0, 'selection', 'menu', recipeOf)),
    'panel.open': async ({ id, reflect }, { windowId }) => ok({ opened: await openPanel(id, windowId, reflect) }),
  };
}

/** A failed write becomes its problem; anything else is ours to mend and is thrown on. */
const told = <T>(work: Promise<T>): Promise<Result<T>> => toldResult(work.then(ok));

async function toldResult<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StorageError) return fail(error.problem);
    throw error;
  }
}
