/** What the verbs say to the person at the terminal: Spanish first, then English. */
import { inspect } from 'node:util';
import { UserError } from 'cms/env';
import { ContentError } from 'content-models/parse';
import { privateFiles } from './processes/fileModes.ts';

// A terminal that is gone, or a program that no longer reads (EPIPE, EIO), ends no work: there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** An error of the person's to mend, in both languages: printed as its message alone, without a stack. */
export function userError(spanish: string, english: string): UserError {
  return new UserError({ es: spanish, en: english });
}

/** One line of progress. */
export function say(spanish: string, english: string): void {
  console.log(`· ${spanish} · ${english}`);
}

/** Something that does not stop the work and should be read all the same. */
export function warn(spanish: string, english: string): void {
  console.error(`! ${spanish}\n  ${english}`);
}

/** "1.4 s" */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

const heartbeatMs = 10_000;

/** Shows every ten seconds that a long piece of work is still going on. */
export async function withHeartbeat<Result>(work: Promise<Result>): Promise<Result> {
  const started = performance.now();
  const timer = setInterval(() => console.log(`  … ${secondsSince(started)}`), heartbeatMs);
  return work.finally(() => clearInterval(timer));
}

/** An error as it is to be read: the message where it was written for people, else all there is to find the fault by. */
export function errorText(error: unknown): string {
  const forPeople = error instanceof UserError || error instanceof ContentError;
  return forPeople ? error.message : inspect(error);
}

/** Prints an error. */
export function report(error: unknown): void {
  console.error('\n✖', errorText(error));
}

type VerbOptions = {
  /** Whose the files are that it makes: of the operator alone, or also of whoever else works on this repository. */
  files?: 'private' | 'of the repository';
};

/** Runs a verb to its end. The process then ends, whatever handle a library may have left open. */
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
