import { run } from './arguments.ts';
import { BROWSERS, buildFor } from './extension.ts';

await run({ usage: 'npm run build', options: {} }, async () => {
  for (const browser of BROWSERS) console.log(await buildFor(browser));
});
