import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The bytes of every file under some paths of a folder, by path. */
export type FileTree = ReadonlyMap<string, Buffer>;

/** Reads all files under the paths; a path that does not exist has none. */
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

/** The paths that only one of the two has, or that differ. */
export function differences(before: FileTree, after: FileTree): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => !sameBytes(before.get(path), after.get(path))).sort();
}

function sameBytes(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}

/** Gives the paths their bytes of before back; what was not there is deleted. */
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
