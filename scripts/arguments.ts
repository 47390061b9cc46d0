import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Command<O extends Options> {
  /** How to call it, as it would be typed: `npm run read -- FILE --url URL`. */
  readonly usage: string;
  readonly options: O;
  /** The least and the most words that may stand beside the options. None by default. */
  readonly words?: readonly [least: number, most: number];
}

type Given<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; strict: true; allowPositionals: true }>
>['values'];

/** The command line is wrong: printed as one line with how to call it; the command ends with 2. */
export class UsageError extends Error {}

/** The work failed in a way that one line explains; the command ends with 1. */
export class Failure extends Error {}

/** What was called, or a `UsageError` whose message is one sentence without a full stop. */
export function readArguments<O extends Options>(
  command: Command<O>,
  argv: readonly string[],
): { values: Given<O>; words: readonly string[] } {
  const [least, most] = command.words ?? [0, 0];
  let parsed: { values: Given<O>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options: command.options, strict: true, allowPositionals: true });
  } catch (error) {
    const [sentence = 'not understood'] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new UsageError(sentence.replace(/\.$/, ''));
  }
  const words = parsed.positionals;
  if (words.length > most) throw new UsageError(`too many words: ${words.slice(most).join(' ')}`);
  if (words.length < least) throw new UsageError(words.length ? 'too few words' : 'nothing to work on was given');
  return { values: parsed.values, words };
}

/** A whole number between two bounds, from the text of an option. */
export function toCount(name: string, text: string, least: number, most: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < least || count > most)
    throw new UsageError(`${name} takes a whole number from ${least} to ${most}, not '${text}'`);
  return count;
}

/** An address of a web page. */
export function toPageUrl(name: string, text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${name} takes an http or https address, not '${text}'`);
  return url;
}

/**
 * Runs a command: reads its arguments, does the work, and sets the exit code. `--help` prints how to call it.
 */
export async function run<O extends Options>(
  command: Command<O>,
  work: (values: Given<O>, words: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(command.usage);
    return;
  }
  try {
    const { values, words } = readArguments(command, argv);
    await work(values, words);
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    if (error instanceof UsageError) console.error(`${error.message}. Call it so: ${command.usage}`);
    else console.error(error instanceof Failure ? error.message : error);
  }
}
