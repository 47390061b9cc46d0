/** What can fail says so in its type. `E` is a plain value that can cross a message port. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** Every way that work can fail and be told to a user; the words for each stand in the catalogues under `problems`. */
export type ProblemCode =
  | 'disk-full'
  | 'pictures-full'
  | 'database-closed'
  | 'database-newer'
  | 'invalid-message'
  | 'unknown-sender'
  | 'not-found'
  | 'key-missing'
  | 'record-damaged'
  | 'file-unreadable'
  | 'file-foreign'
  | 'file-newer'
  | 'file-damaged'
  | 'file-too-large'
  | 'locked'
  | 'wrong-passphrase'
  | 'changed-meanwhile'
  | 'no-answer'
  | 'extension-updated'
  | 'internal';

/** A failure as a value. It never holds words of a post, a name or a link. */
export interface Problem {
  readonly code: ProblemCode;
}

export const problem = (code: ProblemCode): Problem => ({ code });
