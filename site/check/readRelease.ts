import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A page of a built site. */
export type BuiltPage = { path: string; file: string; html: Buffer };

/** The paths of all files of a built site, with `/` as the separator. */
export async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  return new Set(names);
}

/** The files of the pages of a built site. */
export const pageNames = (files: ReadonlySet<string>) =>
  [...files].filter((name) => name.endsWith('.html'));

/** Where readers see the page of a file. */
export const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** Synchronous, because there is nothing else to do meanwhile. */
export function readPage(folder: string, name: string): BuiltPage {
  return { path: addressOf(name), file: name, html: readFileSync(path.join(folder, name)) };
}
