import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LANGUAGES } from './model/settings.ts';
import { lightScripts, sharedName, shareLines } from './scripts/light-scripts.ts';
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

export default defineConfig({
  outDir: process.env['EARSHOT_OUTPUT'] ?? '.output',
  imports: false,
  vite: () => ({
    plugins: [lightScripts(), preact()],
    build: { sourcemap: false, rolldownOptions: { output: { globals: sharedName } } },
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
          ...(site.guess ? shareLines(path) : []),
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
