import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from '../sites/contract.ts';
import * as registry from '../sites/registry.ts';
import { COMPOSER, scriptsOfHost } from '../sites/scripts.ts';
import { outputOf } from './extension.ts';

/** Gzipped bytes of script that one origin carries. */
export interface Weight {
  readonly before: number;
  readonly after: number;
}

/** What an origin may carry before the first gesture, and in all after it. Bytes, gzipped, in sum. */
export const LIMITS: Weight = { before: 20_000, after: 45_000 };

const sites: readonly Site[] = Object.values(registry);

const gzipped = (file: string): number =>
  gzipSync(readFileSync(join(outputOf('chrome'), file)), { level: 9 }).byteLength;

function weightOf(host: string): Weight {
  const before = scriptsOfHost(sites, host).reduce((bytes, file) => bytes + gzipped(file), 0);
  return { before, after: before + gzipped(COMPOSER) };
}

/**
 * The weight of the built extension on every host that a site names, and on any other (`https://*`), which carries
 * every engine. The list of files is the very one that the background injects.
 */
export function readWeights(): Record<string, Weight> {
  const hosts = [...new Set(sites.flatMap((site) => site.hosts))].sort();
  return Object.fromEntries([
    ...hosts.map((pattern) => [`https://${pattern}`, weightOf(pattern.replace('*.', 'www.'))] as const),
    ['https://*', weightOf('any-other-host.invalid')] as const,
  ]);
}
