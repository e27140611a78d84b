/** Output of the commands to the terminal: Spanish first, then English. */
import { inspect } from 'node:util';
import { UserError } from 'cms/env';
import { ContentError } from 'content-models/parse';
import { privateFiles } from './processes/fileModes.ts';

// A closed terminal or pipe (EIO, EPIPE) must not end the work.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** An operator error in both languages, printed without a stack. */
export function userError(spanish: string, english: string): UserError {
  return new UserError({ es: spanish, en: english });
}

/** Prints a line of progress. */
export function say(spanish: string, english: string): void {
  console.log(`· ${spanish} · ${english}`);
}

/** Prints a warning. */
export function warn(spanish: string, english: string): void {
  console.error(`! ${spanish}\n  ${english}`);
}

/**
 * Elapsed time: "1.4 s".
 * @param start of `performance.now()`
 */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

const heartbeatMs = 10_000;

/** Prints the elapsed time every ten seconds while work is running. */
export async function withHeartbeat<Result>(work: Promise<Result>): Promise<Result> {
  const started = performance.now();
  const timer = setInterval(() => console.log(`  … ${secondsSince(started)}`), heartbeatMs);
  return work.finally(() => clearInterval(timer));
}

/** The text of an error: its message where it was written for people, else with stack and properties. */
export function errorText(error: unknown): string {
  if (isWrongArgument(error))
    return `La orden no entiende lo que se le pide; el README dice qué admite: ${error.message}\n  The command does not take this; README.md says what it takes.`;
  const forPeople = error instanceof UserError || error instanceof ContentError;
  return forPeople ? error.message : inspect(error);
}

/** What `parseArgs` throws: https://nodejs.org/api/errors.html#err_parse_args_unknown_option and its neighbours. */
const isWrongArgument = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code));

export function report(error: unknown): void {
  console.error('\n✖', errorText(error));
}

type VerbOptions = {
  /** Umask of the created files: private to the operator, or as usual for files of the repository. */
  files?: 'private' | 'of the repository';
};

/** Runs a command and exits, whatever handles libraries have left open; exit code 1 where it throws. */
export async function runVerb(
  verb: () => Promise<void>,
  { files = 'private' }: VerbOptions = {},
): Promise<never> {
  if (files === 'private') process.umask(privateFiles);
  try {
    await verb();
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
  process.exit();
}
