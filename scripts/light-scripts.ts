import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../model/settings.ts';
import { scriptOfExtra } from '../sites/scripts.ts';

/**
 * WXT sets a script within one of its own that logs what the browser's console says anyway. It would weigh in every page
 * as much as the anchors of a field, so a script runs bare.
 */
const DEFINE = 'wxt/utils/define-unlisted-script';
const BARE = '\0bare-script';
const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  resolveId: (source) => (source === DEFINE ? BARE : null),
  load(id) {
    if (id === BARE) return 'export const defineUnlistedScript = (main) => main;';
    const entrypoint = entrypointIn(id);
    return entrypoint ? `import main from ${JSON.stringify(entrypoint)};\nexport default main();` : null;
  },
};
const entrypointIn = (id: string): string | undefined => /virtual:wxt-unlisted-script-entrypoint\?(.+)$/.exec(id)?.[1];

/** The style sheets of the overlay stand in scripts, where the builder leaves them as they were written. */
const tightSheets: Plugin = {
  name: 'tight-sheets',
  transform(code, id) {
    if (!/\/capture\/(?:[a-z]+\/)?style\.ts$/.test(id)) return null;
    return code.replace(/`[^`$]*`/g, (sheet) => sheet.replace(/\s*([{};,])\s*/g, '$1').replace(/:\s+/g, ':'));
  },
};

/** A page is shown in one language, so the composer is built once for each, without the words of the others. */
function oneLanguage(): Plugin {
  let language: Language | undefined;
  return {
    name: 'one-language',
    enforce: 'pre',
    load(id) {
      const entrypoint = entrypointIn(id);
      if (entrypoint) language = LANGUAGES.find((one) => basename(entrypoint, '.ts') === `composer-${one}`);
    },
    resolveId(source, importer) {
      const [, file] = /^\.\/[a-z]{2}\/([a-z-]+\.ts)$/.exec(source) ?? [];
      if (!language || !file || !importer || basename(dirname(importer)) !== 'locales') return null;
      return join(dirname(importer), language, file);
    },
  };
}

/** What finds posts by guessing and what reads them, a script that comes later, have this of `sites/reading/` in common. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'spoken-words': ['amountsIn', 'LANGUAGES', 'spokenWords', 'toPattern', 'toPlain', 'UNITS'],
  times: ['toEpochTime', 'toMachineTime', 'toTime'],
};
const SHARED_ID = 'shared:';

/** The reading takes what it shares from the finder, which has left it in the world of both. */
function sharedReading(): Plugin {
  let isReading = false;
  return {
    name: 'shared-reading',
    enforce: 'pre',
    load(id) {
      const entrypoint = entrypointIn(id);
      if (entrypoint) isReading = basename(entrypoint) === scriptOfExtra('reading').replace('.js', '.ts');
    },
    async resolveId(source, importer) {
      if (!isReading || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const [, name] = /\/sites\/reading\/([a-z-]+)\.ts$/.exec(found?.id ?? '') ?? [];
      return name && name in SHARED ? { id: `${SHARED_ID}${name}`, external: true } : null;
    },
  };
}
/** The lines of the finder's own script that leave it there. `path` is that of a file of the project, in quotes. */
export const shareLines = (path: (...names: string[]) => string): string[] => [
  ...Object.entries(SHARED).map(
    ([name, parts]) => `import { ${parts.join(', ')} } from ${path('sites', 'reading', `${name}.ts`)};`,
  ),
  `const shared = { ${Object.entries(SHARED).map(([name, parts]) => `'${name}': { ${parts.join(', ')} }`)} };`,
  'Object.assign(globalThis, { earshotShared: shared });',
];
/** Where a script finds what it takes from another. */
export const sharedName = (id: string): string =>
  id.startsWith(SHARED_ID) ? `earshotShared[${JSON.stringify(id.slice(SHARED_ID.length))}]` : id;

/** What makes the scripts light that are put into pages of strangers. New for each build. */
export const lightScripts = (): Plugin[] => [oneLanguage(), sharedReading(), bareScripts, tightSheets];
