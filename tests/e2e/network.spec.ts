import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/chromium.ts';
import { expect, test } from './support/earshot.ts';

/** The check that every other test ends with must see a request when there is one. */
test('a request by an extension shows in the net log', async () => {
  const server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/asked`;
  const folder = await mkdtemp(join(tmpdir(), 'earshot-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    background: { service_worker: 'worker.js' },
    host_permissions: ['http://127.0.0.1/*'],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), `globalThis.asked = fetch('${address}').then((r) => r.text());`);
  try {
    const session = await launch(folder, { headless: true });
    const worker = await session.worker();
    expect(await worker.evaluate('asked')).toBe('ok');
    expect(await session.close()).toContain(address);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('the policy of the extension forbids a request', async ({ earshot }) => {
  const worker = await earshot.worker();
  const answer = await worker.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
});
