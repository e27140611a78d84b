import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many pages a folder has, and how many bytes they take on disk. */
export async function htmlIn(folder: string): Promise<{ pages: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.html'));
  let bytes = 0;
  for (const name of files) bytes += (await stat(join(folder, name))).size;
  return { pages: files.length, bytes };
}
