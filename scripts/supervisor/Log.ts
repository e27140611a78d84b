import type { ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_LOG = 5 * 1024 * 1024;

/** A service's log file. */
export interface Log {
  file: string;
  /** Writes all that the process prints to the file, and its errors to the terminal as well. */
  record(child: ChildProcess): void;
}

/** Opens DIRECTORY/NAME.log for appending; one that has grown too large becomes NAME.previous.log. */
export function openLog(directory: string, name: string): Log {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${name}.log`);
  if (existsSync(file) && statSync(file).size > LARGEST_LOG) {
    renameSync(file, join(directory, `${name}.previous.log`));
  }
  return {
    file,
    record(child) {
      appendFileSync(file, `--- ${new Date().toISOString()} pid ${child.pid}\n`);
      child.stdout?.on('data', (chunk: Buffer) => appendFileSync(file, chunk));
      child.stderr?.on('data', (chunk: Buffer) => {
        appendFileSync(file, chunk);
        process.stderr.write(chunk);
      });
    },
  };
}
