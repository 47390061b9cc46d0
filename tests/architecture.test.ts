import { describe, expect, it } from 'vitest';
import { projectFiles, reach, type Source, sources, textOf, toSource } from './source.ts';
import { newWithout, uses } from './uses.ts';

/**
 * ARCHITECTURE.md is the rule; this test reads its table. A row's third cell is `nothing`, `anything`, or a list of
 * rooms, where `ROOM (types)` and `types of ROOM and ROOM` allow imports that the compiler erases.
 */
const architecture = textOf('ARCHITECTURE.md');

interface Rule {
  readonly anything: boolean;
  readonly rooms: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

function toRule(cell: string): Rule {
  const rooms = new Set<string>();
  const types = new Set<string>();
  for (const part of cell.split(',').map((words) => words.trim())) {
    const typesOf = /^types of (.+)$/.exec(part)?.[1]?.split(' and ');
    const typed = /^(\w+) \(types\)$/.exec(part)?.[1];
    for (const room of typesOf ?? (typed ? [typed] : [])) types.add(room);
    if (!typesOf && !typed && part !== 'nothing' && part !== 'anything') rooms.add(part);
  }
  return { anything: cell.trim() === 'anything', rooms, types };
}

const rules = new Map(
  [...architecture.matchAll(/^\| (`[a-z`, /]+`) \|[^|]*\|([^|]*)\|$/gm)].flatMap(([, names = '', cell = '']) =>
    [...names.matchAll(/`([a-z]+)\/`/g)].map(([, room = '']) => [room, toRule(cell)] as const),
  ),
);

const rooms = new Set(
  projectFiles.filter((file) => /^[a-z]+\/.*\.(tsx?|css)$/.test(file)).map((file) => file.split('/')[0]),
);

const inRooms = (...names: string[]): Source[] => sources.filter((source) => names.includes(source.room));
const roomOf = (file: string): string => file.split('/')[0] ?? '';

describe('the table in ARCHITECTURE.md', () => {
  it('has a row for every room and names no room that is not there', () => {
    for (const room of rooms) expect([...rules.keys()]).toContain(room);
    for (const { rooms: allowed, types } of rules.values())
      for (const room of [...allowed, ...types]) expect([...rules.keys()]).toContain(room);
  });

  it('is kept by every import', () => {
    const broken = sources.flatMap(({ file, room, imports }) => {
      const rule = rules.get(room);
      if (!rule || rule.anything) return [];
      return imports
        .filter((target) => !target.isPackage && roomOf(target.of) !== room)
        .filter(({ of, isType }) => !rule.rooms.has(roomOf(of)) && !(isType && rule.types.has(roomOf(of))))
        .map(({ of }) => `${file} imports ${of}`);
    });
    expect(broken).toEqual([]);
  });
});

it('has no circle of imports', () => {
  const targets = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.filter((target) => !target.isPackage && !target.isType).map((target) => target.of),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

const product = sources.filter(({ room }) => room !== '' && room !== 'scripts' && room !== 'tests');
const pure = inRooms('model', 'sites', 'privacy', 'annotations', 'packets', 'search');

describe('what only some rooms may touch', () => {
  it('is seen where it stands, and words that only look like it are not', () => {
    const seen = [
      toSource('model/x.ts', 'export const a = () => window.fetch(globalThis.chrome.runtime.id, new Date());'),
    ];
    expect(uses(seen, /^fetch$/)).toEqual(['model/x.ts:1 fetch']);
    expect(uses(seen, /^chrome\.[a-z]/)).toContain('model/x.ts:1 chrome.runtime');
    expect(newWithout(seen, 'Date')).toEqual(['model/x.ts:1 new Date()']);
    const other = [
      toSource('model/x.ts', "export const a = (b: { fetch: 1 }) => [b.fetch, 'fetch', new Date(0), { fetch: 2 }];"),
    ];
    expect(uses(other, /^fetch$/)).toEqual([]);
    expect(newWithout(other, 'Date')).toEqual([]);
  });

  it('calls the browser in entrypoints and messages only', () => {
    const others = product.filter(({ room }) => room !== 'entrypoints' && room !== 'messages');
    expect(uses(others, /^(browser|chrome)\.[a-z]/)).toEqual([]);
    const imported = others.filter(({ imports }) => imports.some(({ of }) => /^(wxt\/browser|wxt)$/.test(of)));
    expect(imported.map(({ file }) => file)).toEqual([]);
  });

  it('imports Dexie in storage only', () => {
    const importers = product.filter(({ imports }) => imports.some(({ of }) => of.startsWith('dexie')));
    expect([...new Set(importers.map(({ room }) => room))]).toEqual(['storage']);
  });

  it('has no clock, no randomness and no browser storage in a pure room', () => {
    expect(pure.length).toBeGreaterThan(10);
    expect(uses(pure, /^(Date\.now|performance\.now|Math\.random|crypto(\..*)?)$/)).toEqual([]);
    expect(uses(pure, /^(localStorage|sessionStorage|indexedDB|setTimeout|setInterval)$/)).toEqual([]);
    expect(newWithout(pure, 'Date')).toEqual([]);
  });

  it('asks the network for nothing, anywhere', () => {
    const asking =
      /^(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts|navigator\.sendBeacon)$/;
    expect(uses(product, asking)).toEqual([]);
  });
});

describe('what a page carries', () => {
  const sites = projectFiles.filter((file) => /^sites\/[a-z0-9-]+\.ts$/.test(file) && !file.includes('.test.'));

  const clipper = 'entrypoints/clipper.ts';

  it.each([clipper, ...sites])('%s brings no schema, database or view library', (entry) => {
    expect(projectFiles).toContain(entry);
    const heavy = [...reach(entry).packages].filter((name) => /^(zod|dexie|preact|@preact)(\/|$)/.test(name));
    expect(heavy).toEqual([]);
  });
});
