import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/**
 * The file of a release with the old addresses of its pages: a JSON object, the present path by the old one, both with
 * their final slash. Everybody may read it, as another server that serves the folder has to.
 */
export const movedPagesFile = 'moved.json';

const movedPagesSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/'));

/**
 * Reads the old addresses of a release; one of an older version of Arraigo has none.
 * @throws Error when the file is damaged or cannot be read.
 */
export async function readMovedPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const file = path.join(folder, movedPagesFile);
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}';
    throw error;
  });
  return new Map(Object.entries(movedPagesSchema.parse(JSON.parse(content))));
}

/** The content of that file. Equal addresses give equal bytes. */
export function movedPagesContent(moved: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(Object.fromEntries([...moved].sort()), null, 2)}\n`;
}
