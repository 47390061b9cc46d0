import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from '../sites/contract.ts';
import * as registry from '../sites/registry.ts';
import { COMPOSER, scriptOfSite, scriptsOfHost } from '../sites/scripts.ts';
import { outputOf } from './extension.ts';

/** Gzipped bytes of script that one origin carries. */
export interface Weight {
  readonly before: number;
  readonly after: number;
}

/** What an origin may carry before the first gesture, and in all after it. Bytes, gzipped, in sum. */
export const LIMITS: Weight = { before: 20_000, after: 45_000 };

const NOTHING: Weight = { before: 0, after: 0 };

const sites: readonly Site[] = Object.values(registry);

const gzipped = (file: string): number =>
  gzipSync(readFileSync(join(outputOf('chrome'), file)), { level: 9 }).byteLength;

function weightOf(files: readonly string[]): Weight {
  const before = files.reduce((bytes, file) => bytes + gzipped(file), 0);
  return { before, after: before + gzipped(COMPOSER) };
}

/**
 * The weight of the built extension on every host that a site names, on any other at the most (`https://*`), and
 * there with each reader that its markup may ask for (`https://* (mastodon)`). The list of files is the very one that the background injects.
 */
export function readWeights(): Record<string, Weight> {
  const hosts = [...new Set(sites.flatMap((site) => site.hosts))].sort();
  const ofHost = (host: string): string[] => scriptsOfHost(sites, host);
  const ofEngines = sites
    .filter((site) => site.marks)
    .map((site) => [site.id, weightOf([...ofHost('any-other-host.invalid'), scriptOfSite(site)])] as const);
  const heaviest = ofEngines.reduce((most, [, weight]) => (weight.before > most.before ? weight : most), NOTHING);
  return Object.fromEntries([
    ...hosts.map((pattern) => [`https://${pattern}`, weightOf(ofHost(pattern.replace('*.', 'www.')))] as const),
    ['https://*', heaviest] as const,
    ...ofEngines.map(([id, weight]) => [`https://* (${id})`, weight] as const),
  ]);
}
