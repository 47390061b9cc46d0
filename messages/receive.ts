import * as z from 'zod/mini';
import { fail, problem, type Result } from '../model/result.ts';
import { doors, type Sender } from './doors.ts';
import type { In, Name, Out } from './protocol.ts';

/** Where a message came from, as the browser itself says; nothing of it is taken from the message. */
export interface From {
  readonly sender: Sender;
  readonly tabId: number | null;
  readonly frameId: number | null;
  readonly windowId: number | null;
  /** The host of the page that the message comes from; empty for the extension's own pages. */
  readonly host: string;
}

export type Handlers = { readonly [N in Name]: (input: In<N>, from: From) => Promise<Result<Out<N>>> };

const envelope = z.object({ name: z.string(), input: z.unknown() });

const isName = (name: string): name is Name => Object.hasOwn(doors, name);

/**
 * The one place where a message enters: its sender is checked, its content parsed, and it is answered with a `Result`
 * in every case. `undefined` means that the message is not one of ours and nobody answers it.
 */
export function createReceive(handlers: Handlers, report: (error: unknown) => void) {
  return async (message: unknown, from: From | null): Promise<Result<unknown>> => {
    if (!from) return fail(problem('unknown-sender'));
    const outer = z.safeParse(envelope, message);
    if (!outer.success || !isName(outer.data.name)) return fail(problem('invalid-message'));
    const name = outer.data.name;
    if (!doors[name].from.includes(from.sender)) return fail(problem('unknown-sender'));
    return enter(name, outer.data.input, from);
  };

  async function enter<N extends Name>(name: N, raw: unknown, from: From): Promise<Result<Out<N>>> {
    const input = z.safeParse(doors[name].in, raw);
    if (!input.success) return fail(problem('invalid-message'));
    try {
      return await handlers[name](input.data, from);
    } catch (error) {
      report(error);
      return fail(problem('internal'));
    }
  }
}
