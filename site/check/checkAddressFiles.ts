import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressFileContents, type AddressFiles } from '../serve/addressFiles.ts';

/** Checks that the lists of moved and withdrawn pages are exactly those of the snapshot. */
export function checkAddressFiles(
  files: ReadonlySet<string>,
  releaseDir: string,
  expected: AddressFiles,
): string[] {
  return [...addressFileContents(expected)]
    .filter(([name]) => files.has(name))
    .filter(([name, content]) => readFileSync(path.join(releaseDir, name), 'utf8') !== content)
    .map(([name]) => `${name}: the addresses are not the snapshot's; build the site again.`);
}
