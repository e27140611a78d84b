import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from './canonicalJson.ts';
import { manifestFile } from './files.ts';
import { readMediaBytes, readRecords } from './readSnapshot.ts';
import { manifestOf, snapshotFiles } from './writeSnapshot.ts';

/**
 * Rewrites a folder that people edit, such as the seed, in canonical form, and regenerates its manifest.
 * @returns the paths of the files that changed.
 */
export async function regenerateManifest(folder: string): Promise<string[]> {
  const files = await canonicalFiles(folder);
  const changed: string[] = [];
  for (const [name, bytes] of files) {
    if (await replaceIfOther(path.join(folder, name), bytes)) changed.push(name);
  }
  return changed;
}

async function canonicalFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const snapshot = await readRecords(folder);
  const files = snapshotFiles(snapshot, await readMediaBytes(folder, snapshot));
  files.set(manifestFile, Buffer.from(canonicalJson(manifestOf(snapshot, files))));
  return files;
}

async function replaceIfOther(file: string, bytes: Uint8Array): Promise<boolean> {
  const present = await readFile(file).catch(() => undefined);
  if (present && Buffer.compare(present, bytes) === 0) return false;
  await writeFile(file, bytes);
  return true;
}
