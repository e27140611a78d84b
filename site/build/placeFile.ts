import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

// A build places tens of thousands of small files and has nothing else to do meanwhile: to wait for each apart takes
// several times as long.

/**
 * Has one file under a second name, which nobody may then change in place: thousands of them are the same in the cache
 * and in each release, wherever both lie on one disk.
 */
export function shareFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Moves a file or a folder to where it belongs, into what is there already; from another disk it is copied. */
export function moveInto(from: string, to: string): void {
  if (isRenamed(from, to)) return;
  if (!statSync(from).isDirectory()) return cpSync(from, to);
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) moveInto(path.join(from, name), path.join(to, name));
}

function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
