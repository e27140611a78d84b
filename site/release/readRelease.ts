import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site, with its bytes as they go over the line. */
export type BuiltPage = { path: string; file: string; root: HTMLElement; transferred: number };

/** A built site: its pages, and the names of all its files but the compressed copies. */
export type BuiltSite = { folder: string; pages: BuiltPage[]; files: ReadonlySet<string> };

/** Reads every page of a built site. */
export async function readRelease(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const htmlNames = names.filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(htmlNames.map((name) => readPage(folder, name)));
  return { folder, pages, files: new Set(names) };
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
