import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Extra } from '../messages/protocol.ts';
import { LANGUAGES } from '../model/settings.ts';
import type { Site } from '../sites/contract.ts';
import * as registry from '../sites/registry.ts';
import { scriptOfExtra, scriptOfSite, scriptsOfHost } from '../sites/scripts.ts';
import { outputOf } from './extension.ts';

/** Gzipped bytes of script that one origin carries. */
export interface Weight {
  readonly before: number;
  readonly after: number;
}

/** What an origin may carry before the first gesture, and in all after it. Bytes, gzipped, in sum. */
export const LIMITS: Weight = { before: 20_000, after: 45_000 };

/**
 * A forum that nobody described brings what finds its posts, and with the gesture what reads them: a kilobyte more than
 * any other page may carry, until one of the two has lost it.
 */
const GUESSED: Weight = { before: 20_000, after: 46_200 };

export const limitsOf = (origin: string): Weight =>
  origin === 'https://*' || origin === 'https://* (unknown)' ? GUESSED : LIMITS;

const sites: readonly Site[] = Object.values(registry);

const gzipped = (file: string): number =>
  gzipSync(readFileSync(join(outputOf('chrome'), file)), { level: 9 }).byteLength;
const sum = (files: readonly string[]): number => files.reduce((bytes, file) => bytes + gzipped(file), 0);
const extra = (name: Extra): number => gzipped(scriptOfExtra(name));

/** The composer in the language that weighs most. */
const composer = (): number => Math.max(...LANGUAGES.map((language) => extra(`composer-${language}`)));

/** What a first gesture on a post brings, and with it whatever else stands in `more`. */
function weightOf(files: readonly string[], ...more: Extra[]): Weight {
  const before = sum(files);
  return { before, after: before + composer() + more.reduce((bytes, name) => bytes + extra(name), 0) };
}

const most = (weights: readonly Weight[]): Weight => ({
  before: Math.max(...weights.map(({ before }) => before)),
  after: Math.max(...weights.map(({ after }) => after)),
});

/**
 * The weight of the built extension on every host that a site names, on any other at the most (`https://*`), and
 * there with each reader that its markup may ask for (`https://* (mastodon)`), with none where words are selected
 * (`https://* (selection)`), and on the heaviest of all where its page is then reported (`https://* (report)`). The list
 * of files is the very one that the background injects.
 */
export function readWeights(): Record<string, Weight> {
  const hosts = [...new Set(sites.flatMap((site) => site.hosts))].sort();
  const ofHost = (host: string): string[] => scriptsOfHost(sites, host);
  const any = ofHost('any-other-host.invalid');
  const ofHosts = new Map(
    hosts.map((pattern) => [`https://${pattern}`, weightOf(ofHost(pattern.replace('*.', 'www.')))]),
  );
  const ofEngines = new Map(
    sites
      .filter((site) => site.marks)
      .map((site) => [
        `https://* (${site.id})`,
        weightOf([...any, scriptOfSite(site)], ...(site.guess ? (['reading'] as const) : [])),
      ]),
  );
  // A page that was guessed is no reader's fault: it is not reported.
  const kept = sites.filter((site) => !site.guess).map((site) => ofEngines.get(`https://* (${site.id})`));
  const heaviest = most([...ofHosts.values(), ...kept.flatMap((weight) => weight ?? [])]);
  return {
    ...Object.fromEntries(ofHosts),
    'https://*': most([...ofEngines.values()]),
    ...Object.fromEntries(ofEngines),
    'https://* (selection)': weightOf(any, 'selection'),
    'https://* (report)': { ...heaviest, after: heaviest.after + extra('report') },
  };
}
