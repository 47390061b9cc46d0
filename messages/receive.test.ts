import { expect, test } from 'vitest';
import { ok } from '../model/result.ts';
import { createReceive, type From, type Handlers } from './receive.ts';

const page: From = { sender: 'content', tabId: 1, frameId: 0, windowId: 1, host: 'x.com' };
const id = '00000000-0000-4000-8000-000000000001';

function receiver() {
  const entered: unknown[] = [];
  const reported: unknown[] = [];
  const enter = async (input: unknown) => {
    entered.push(input);
    return ok({ undone: true });
  };
  const handlers = new Proxy({}, { get: () => enter }) as unknown as Handlers;
  return { entered, reported, receive: createReceive(handlers, (error) => reported.push(error)) };
}

test('a message of the protocol enters, without what its door does not name', async () => {
  const { receive, entered } = receiver();
  expect(await receive({ name: 'clip.undo', input: { id, extra: '<b>' } }, page)).toEqual(ok({ undone: true }));
  expect(entered).toEqual([{ id }]);
});

test.each([
  ['nothing', undefined],
  ['a string', 'clip.undo'],
  ['an unknown name', { name: 'clip.destroy', input: {} }],
  ['a name of every object', { name: 'constructor', input: {} }],
  ['an id that is none', { name: 'clip.undo', input: { id: '../../etc' } }],
  ['a post of another shape', { name: 'clip.save', input: { id, reading: { post: { text: 7 } } } }],
])('%s is refused as an invalid message', async (_, message) => {
  const { receive, entered } = receiver();
  expect(await receive(message, page)).toEqual({ ok: false, error: { code: 'invalid-message' } });
  expect(entered).toEqual([]);
});

test('a sender that the browser does not vouch for, and one at the wrong door, are refused', async () => {
  const { receive, entered } = receiver();
  const refused = { ok: false, error: { code: 'unknown-sender' } };
  expect(await receive({ name: 'clip.undo', input: { id } }, null)).toEqual(refused);
  expect(await receive({ name: 'tab.clipSelection', input: { tabId: 1 } }, page)).toEqual(refused);
  expect(entered).toEqual([]);
});

test('a handler that throws is answered and reported', async () => {
  const reported: unknown[] = [];
  const broken = new Proxy({}, { get: () => () => Promise.reject(new Error('broken')) }) as unknown as Handlers;
  const receive = createReceive(broken, (error) => reported.push(error));
  expect(await receive({ name: 'clip.undo', input: { id } }, page)).toEqual({ ok: false, error: { code: 'internal' } });
  expect(reported).toHaveLength(1);
});
