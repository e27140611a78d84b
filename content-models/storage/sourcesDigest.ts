import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Generated names, which are no sources. */
const generatedNames = new Set(['node_modules', '.next', '.astro', 'dist', 'next-env.d.ts']);

/**
 * SHA-256 of all files in some folders, or of single files, to detect whether a rebuild is needed.
 * @param salt distinguishes builds of the same sources
 */
export async function sourcesDigest(
  root: string,
  paths: readonly string[],
  salt = '',
): Promise<string> {
  const hash = createHash('sha256').update(salt);
  for (const path of paths) {
    for (const file of await filesUnder(root, path)) {
      hash.update(`\n${file}\n`).update(await readFile(join(root, file)));
    }
  }
  return hash.digest('hex');
}

async function filesUnder(root: string, path: string): Promise<string[]> {
  if (!(await stat(join(root, path))).isDirectory()) return [path];
  const names = (await readdir(join(root, path)))
    .filter((name) => !generatedNames.has(name))
    .sort();
  const nested = await Promise.all(names.map((name) => filesUnder(root, join(path, name))));
  return nested.flat();
}
