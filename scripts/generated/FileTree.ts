import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The contents of files, by path. */
export type FileTree = ReadonlyMap<string, Buffer>;

/** Reads all files under some paths of a folder; missing paths are ignored. */
export async function readFileTree(root: string, paths: readonly string[]): Promise<FileTree> {
  const files = (await Promise.all(paths.map((path) => filesOf(join(root, path))))).flat();
  const entries = files.map(async (file): Promise<[string, Buffer]> => [
    relative(root, file),
    await readFile(file),
  ]);
  return new Map(await Promise.all(entries));
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The paths that are only in one of them, or differ. */
export function differences(before: FileTree, after: FileTree): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => !sameBytes(before.get(path), after.get(path))).sort();
}

function sameBytes(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}

/** Restores files to their former contents; those that did not exist are deleted. */
export async function restore(
  root: string,
  before: FileTree,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const bytes = before.get(path);
    const file = join(root, path);
    if (bytes === undefined) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
}
