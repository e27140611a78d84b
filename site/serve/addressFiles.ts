import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/**
 * The addresses of pages that have moved, and those of withdrawn records. Paths are absolute, with a final slash but for files. The
 * files are public, because any other web server that serves the folder has to read them.
 */
export type AddressFiles = {
  /** The present path of a page by its former one: `moved.json`, an object. */
  moved: ReadonlyMap<string, string>;
  /** The pages of withdrawn records, which are served with status 410: `gone.json`, an array. */
  gone: ReadonlySet<string>;
};

export const addressFiles = { moved: 'moved.json', gone: 'gone.json' } as const;

const pathSchema = z.string().startsWith('/');

/**
 * Reads the files of a release; one by an older version of Arraigo may have none.
 * @throws Error when one is damaged or cannot be read.
 */
export async function readAddressFiles(folder: string): Promise<AddressFiles> {
  const moved = await readJson(
    path.join(folder, addressFiles.moved),
    z.record(pathSchema, pathSchema).prefault({}),
  );
  const gone = await readJson(
    path.join(folder, addressFiles.gone),
    z.array(pathSchema).prefault([]),
  );
  return { moved: new Map(Object.entries(moved)), gone: new Set(gone) };
}

async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return schema.parse(content === undefined ? undefined : JSON.parse(content));
}

/** The content of each file, by name. Equal addresses give equal bytes. */
export function addressFileContents({ moved, gone }: AddressFiles): ReadonlyMap<string, string> {
  return new Map([
    [addressFiles.moved, inLines(Object.fromEntries([...moved].sort()))],
    [addressFiles.gone, inLines([...gone].sort())],
  ]);
}

const inLines = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;
