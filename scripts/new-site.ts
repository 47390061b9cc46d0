import { run } from './arguments.ts';
import { root } from './extension.ts';
import { writeSite } from './write-site.ts';

/** Begins a new site: its file with the contract filled in, its line in the registry, the first of its fixtures. */
await run({ usage: 'npm run new:site NAME', options: {}, words: [1, 1] }, async (_, [name = '']) => {
  const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(new Date());
  await writeSite(root, name, month);
  console.log(`sites/${name}.ts, its line in sites/registry.ts and tests/fixtures/sites/${name}/ are there.`);
});
