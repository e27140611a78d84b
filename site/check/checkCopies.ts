import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './readRelease.ts';
import { copyEnding, isWholeCopy } from '../build/wholeCopy.ts';

/** Every compressed copy stands beside its file and holds the same: whose browser takes the copy never sees the file. */
export function checkCopies(files: ReadonlySet<string>, folder: string): string[] {
  return [...files].flatMap((name) => {
    const ending = copyEnding(name);
    return ending === undefined
      ? []
      : checkCopy(name, name.slice(0, -ending.length), files, folder);
  });
}

/** The same for a release that was checked once: a disk may have damaged it since. */
export async function checkKeptCopies(folder: string): Promise<string[]> {
  return checkCopies(await filesOf(folder), folder);
}

function checkCopy(
  name: string,
  original: string,
  files: ReadonlySet<string>,
  folder: string,
): string[] {
  if (!files.has(original)) return [`${name}: is the copy of a file that does not exist.`];
  const [copy, content] = [name, original].map((each) => readFileSync(path.join(folder, each)));
  return copy && content && isWholeCopy(name, copy, content)
    ? []
    : [`${name}: a browser cannot make ${original} of it; build the site again.`];
}
