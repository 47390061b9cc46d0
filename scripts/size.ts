import { run } from './arguments.ts';
import { buildFor } from './extension.ts';
import { readWeights } from './weights.ts';

await run({ usage: 'npm run --silent size', options: {} }, async () => {
  await buildFor('chrome');
  console.log(JSON.stringify(readWeights(), null, 2));
});
