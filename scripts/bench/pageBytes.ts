import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { pathOf, type Page } from 'site/addresses/paths';
import type { SizeResults } from './benchResults.ts';
import { median } from './median.ts';

/** Transfer sizes of pages with their stylesheets, as brotli, in bytes; of entries the median, in Spanish. */
export async function measurePageBytes(
  { practices }: Snapshot,
  siteDir: string,
): Promise<SizeResults['pageBytes']> {
  const bytesOf = (page: Page) => transferred(siteDir, pathOf(page, 'es'));
  const entries: number[] = [];
  for (const { slug } of practices) entries.push(await bytesOf({ kind: 'entry', slug }));
  return {
    home: await bytesOf({ kind: 'home' }),
    list: await bytesOf({ kind: 'catalogue' }),
    entry: median(entries),
    search: await bytesOf({ kind: 'search' }),
  };
}

async function transferred(siteDir: string, path: string): Promise<number> {
  const file = join(siteDir, path, 'index.html');
  const sheets = [
    ...(await readFile(file, 'utf8')).matchAll(/<link rel="stylesheet" href="([^"]+)"/g),
  ].map(([, sheet = '']) => join(siteDir, sheet));
  let bytes = 0;
  for (const each of [file, ...sheets]) bytes += (await stat(`${each}.br`)).size;
  return bytes;
}
