import { run } from './arguments.ts';
import { BROWSERS, zipFor } from './extension.ts';

await run({ usage: 'npm run zip', options: {} }, async () => {
  for (const browser of BROWSERS) for (const file of await zipFor(browser)) console.log(file);
});
