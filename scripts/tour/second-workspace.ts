import { readFile } from 'node:fs/promises';
import type { Instant } from '../../model/ids.ts';
import type { Database } from '../../storage/database.ts';
import { createSigningStore } from '../../storage/stores/signing-store.ts';
import { readRequest, signApproval } from '../../workflows/approve.ts';
import { Failure } from '../arguments.ts';

/** Answers a request for approval, as the text of a file. */
export type Answer = (requestFile: string) => Promise<string>;

/**
 * A second workspace, with a signing key of its own that lives as long as this process. It signs what it is asked,
 * under a name that says that nobody has looked.
 */
export function openSecondWorkspace(by: string, reason: string): Answer {
  const kept = new Map<string, unknown>();
  const keys = {
    get: async (id: string) => kept.get(id),
    put: async (record: { readonly id: string }) => void kept.set(record.id, record),
  };
  const database = { keys, transaction: (_mode: string, _tables: unknown, work: () => unknown) => work() };
  const store = createSigningStore(database as unknown as Database);
  return async (requestFile) => {
    const request = readRequest(await readFile(requestFile, 'utf8'));
    if (!request.ok) throw new Failure(`The request for approval is ${request.error}`);
    return signApproval(store, request.value, { by, role: '', reason, now: new Date().toISOString() as Instant });
  };
}
