import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { LANGUAGES, type Language } from './model/settings.ts';
import type { Site } from './sites/contract.ts';
import * as registry from './sites/registry.ts';
import { scriptOfExtra, scriptOfSite } from './sites/scripts.ts';

/** Nothing leaves: no connection but to the extension's own files, no remote code, no frame of somebody else's. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'none'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/** Live reload talks to the development server; a built extension talks to nobody. */
const policyFor = (command: string): string =>
  policy
    .map((directive) =>
      command === 'serve' && /^connect-src/.test(directive) ? `${directive} ${LIVE_RELOAD}` : directive,
    )
    .join('; ');
const LIVE_RELOAD = 'http://localhost:3000 ws://localhost:3000';

const sites: readonly Site[] = Object.values(registry);

/**
 * WXT sets a script within one of its own that logs what the browser's console says anyway. It would weigh in every page
 * as much as the anchors of a field, so a script runs bare.
 */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  load(id) {
    const entrypoint = entrypointIn(id);
    return entrypoint ? `import script from ${JSON.stringify(entrypoint)};\nexport default script.main();` : null;
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
const SHARED = ['spoken-words', 'times'];
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
      return name && SHARED.includes(name) ? { id: `${SHARED_ID}${name}`, external: true } : null;
    },
  };
}
const sharedName = (id: string): string =>
  id.startsWith(SHARED_ID) ? `earshotShared[${JSON.stringify(id.slice(SHARED_ID.length))}]` : id;

export default defineConfig({
  outDir: process.env['EARSHOT_OUTPUT'] ?? '.output',
  imports: false,
  vite: () => ({
    plugins: [oneLanguage(), sharedReading(), bareScripts, tightSheets, preact()],
    build: {
      sourcemap: false,
      rolldownOptions: { output: { globals: sharedName } },
    },
  }),
  hooks: {
    /** Readers are scripts of their own, so that a page carries only what serves it; the composer is one for each language. */
    'entrypoints:found'(wxt, infos) {
      const folder = join(wxt.config.wxtDir, 'sites');
      const path = (...names: string[]): string => JSON.stringify(join(wxt.config.root, ...names));
      mkdirSync(folder, { recursive: true });
      const add = (script: string, lines: readonly string[]): void => {
        const name = script.replace(/\.js$/, '');
        const inputPath = join(folder, `${name}.ts`);
        const imported = `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';`;
        writeFileSync(inputPath, `${[imported, ...lines].join('\n')}\n`);
        infos.push({ name, inputPath, type: 'unlisted-script', skipped: false } as (typeof infos)[number]);
      };
      for (const site of sites)
        add(scriptOfSite(site), [
          `import { carry } from ${path('capture', 'carried.ts')};`,
          // A site that guesses comes without its reading.
          `import { site } from ${site.guess ? path('sites', 'guessing', 'finder.ts') : path('sites', `${site.id}.ts`)};`,
          ...(site.guess
            ? SHARED.map((name, at) => `import * as s${at} from ${path('sites', 'reading', `${name}.ts`)};`)
            : []),
          ...(site.guess
            ? [
                `Object.assign(globalThis, { earshotShared: { ${SHARED.map((name, at) => `'${name}': s${at}`).join(', ')} } });`,
              ]
            : []),
          'export default defineUnlistedScript(() => carry(site));',
        ]);
      for (const language of LANGUAGES)
        add(scriptOfExtra(`composer-${language}`), [
          `import { leave } from ${path('capture', 'more.ts')};`,
          `import { composer } from ${path('capture', 'composer', 'composer.ts')};`,
          `export default defineUnlistedScript(() => leave({ 'composer-${language}': composer }));`,
        ]);
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: policyFor(command) },
    commands: {
      clip: { suggested_key: { default: 'Alt+C' }, description: '__MSG_commandClip__' },
      next: { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandPrevious__' },
      panel: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'earshot@earshot.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
