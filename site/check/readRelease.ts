import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site, with its bytes as they go over the line. */
export type BuiltPage = { path: string; file: string; root: HTMLElement; transferred: number };

/** The names of all files of a built site, with `/` between folders. */
export async function filesOf(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  return new Set(names);
}

/** Reads the pages of a built site one after the other: parsed, all of a large one would take gigabytes. */
export async function* readPages(
  folder: string,
  files: ReadonlySet<string>,
): AsyncGenerator<BuiltPage> {
  for (const name of files) if (name.endsWith('.html')) yield await readPage(folder, name);
}

async function readPage(folder: string, name: string): Promise<BuiltPage> {
  const file = path.join(folder, name);
  const html = await readFile(file);
  const compressed = await readFile(`${file}.br`).catch(() => brotliCompressSync(html));
  return {
    path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
    file: name,
    root: parse(html.toString('utf8')),
    transferred: compressed.length,
  };
}
