import { launchEarshot } from '../../scripts/chromium.ts';
import { killRounds } from '../e2e/support/kill-rounds.ts';
import { type Bench, quantile } from './contract.ts';

const ROUNDS = 51;
export const bench: Bench = {
  about: `Killing the worker ${ROUNDS} times: before a clip is written, after it is written and before that is told, and while idle. Every clip must be there once.`,
  async run() {
    const session = await launchEarshot({ headless: true });
    try {
      const { clips, posts, caught, retried, times } = await killRounds(session, ROUNDS);
      return [
        { id: 'kills/clips-there', value: clips, unit: 'clips', against: posts },
        { id: 'kills/caught-on-the-way', value: caught, unit: 'clips', against: (ROUNDS / 3) * 2 },
        { id: 'kills/retried-by-hand', value: retried, unit: 'clips', against: null },
        { id: 'kills/gesture-to-clipped-median', value: quantile(times, 0.5), unit: 'ms', against: null },
        { id: 'kills/gesture-to-clipped-longest', value: Math.max(...times), unit: 'ms', against: null },
      ];
    } finally {
      await session.close();
    }
  },
};
