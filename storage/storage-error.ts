import type { Problem, ProblemCode } from '../model/result.ts';

/** A write or read that failed, with what can be told to a user. Never holds the content of a record. */
export class StorageError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StorageError';
    this.problem = { code };
  }
}

const CODES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/QuotaExceeded/, 'disk-full'],
  [/^VersionError/, 'database-newer'],
  [/DatabaseClosed|InvalidState|OpenFailed|MissingAPI/, 'database-closed'],
];

/** An error that says itself what can be told keeps saying it. Dexie wraps the browser's error (`AbortError` around `QuotaExceededError`): the innermost name that we know decides. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const told = (error as { readonly problem?: Problem } | null)?.problem;
  if (told) return new StorageError(told.code, { cause: error });
  for (let cause: unknown = error, depth = 0; cause && depth < 5; depth++) {
    const { name = '', inner } = cause as { name?: string; inner?: unknown };
    const known = CODES.find(([pattern]) => pattern.test(name));
    if (known) return new StorageError(known[1], { cause: error });
    cause = inner ?? (cause as Error).cause;
  }
  return new StorageError('internal', { cause: error });
}
