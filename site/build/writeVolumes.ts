import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from 'content-models/locales';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import {
  fragmentFolder,
  fragmentName,
  pagefindFolder,
  pagefindVersion,
  readFragment,
  unreadable,
  volumesOf,
  type Volume,
} from '../src/search/format/pagefindFiles.ts';
import type { IndexedPage } from './indexedPages.ts';
import type { KeptResults } from './keptResults.ts';
import { shareFile } from './placeFile.ts';

/**
 * How many pages a volume has at most. A volume takes Pagefind about a millisecond and a half and 220 kB of memory for
 * each; a browser loads a part of every volume for each word.
 */
const pagesOfVolume = 2_500;

/** How many pages are sent to Pagefind concurrently. */
const atOnce = 64;

/** What is known of a volume that is kept: the digest of each file, and the name of each page's fragment. */
export const volumeSchema = z.object({
  files: z.record(z.string(), z.string()),
  fragments: z.record(z.string(), z.string()),
});

type KeptVolume = z.infer<typeof volumeSchema>;

type Options = {
  outDir: string;
  locale: Locale;
  /** The folder in which volumes are kept between builds, if they are, and what is known of those. */
  keptDir: string | undefined;
  kept: KeptResults<KeptVolume>;
  largest?: number | undefined;
};

/**
 * Writes the full-text index of a language. A volume whose pages are the same as in an earlier build is hard-linked.
 * @param pages in the order of their addresses.
 * @returns the name of each page's fragment, by its address.
 * @throws Error with the message of Pagefind.
 */
export async function writeVolumes(
  pages: readonly IndexedPage[],
  { outDir, locale, keptDir, kept, largest = pagesOfVolume }: Options,
): Promise<Map<string, string>> {
  const count = Math.max(1, Math.ceil(pages.length / largest));
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [place, volume] of volumesOf(locale, count).entries()) {
    const own = pages.filter(({ url }) => placeOf(url, count) === place);
    const target = path.join(outDir, pagefindFolder(volume));
    const key = digestOf(volume, own);
    const { fragments } =
      keptDir === undefined
        ? await makeVolume(volume, own, target)
        : await placeVolume(path.join(keptDir, key), target, key, kept, (folder) =>
            makeVolume(volume, own, folder),
          );
    used.add(key);
    for (const [url, name] of Object.entries(fragments)) names.set(url, name);
  }
  if (keptDir !== undefined) forgetOthers(keptDir, locale, used);
  return names;
}

/** Where a page stands depends on its address alone, so that no other page moves it to another volume. */
const placeOf = (url: string, count: number) =>
  createHash('sha256').update(url).digest().readUInt32BE() % count;

function digestOf(volume: Volume, pages: readonly IndexedPage[]): string {
  const content = pages.map(({ url, title, kicker, text }) => [url, title, kicker, text]);
  return `${volume}-${hash('sha256', JSON.stringify([pagefindVersion, content]), 'hex')}`;
}

async function placeVolume(
  folder: string,
  target: string,
  key: string,
  kept: KeptResults<KeptVolume>,
  make: (folder: string) => Promise<KeptVolume>,
): Promise<KeptVolume> {
  const present = kept.find(key);
  if (present && isPlaced(folder, target, present)) return present;
  rmSync(target, { recursive: true, force: true });
  const made = await make(target);
  if (isKept(target, folder, made)) kept.add(key, made);
  return made;
}

/** False where a kept file is damaged or missing, or a concurrent build has deleted it meanwhile. */
function isPlaced(folder: string, target: string, { files }: KeptVolume): boolean {
  try {
    for (const [name, digest] of Object.entries(files)) {
      if (hash('sha256', readFileSync(path.join(folder, name)), 'hex') !== digest) return false;
      shareIn(folder, target, name);
    }
    return true;
  } catch {
    return false;
  }
}

/** Keeps a volume for the next build; false where a concurrent build is in the way, which keeps the same one. */
function isKept(target: string, folder: string, { files }: KeptVolume): boolean {
  const partial = `${folder}.${process.pid}.partial`;
  try {
    rmSync(folder, { recursive: true, force: true });
    for (const name of Object.keys(files)) shareIn(target, partial, name);
    renameSync(partial, folder);
    return true;
  } catch {
    rmSync(partial, { recursive: true, force: true });
    return false;
  }
}

function shareIn(from: string, to: string, name: string): void {
  const file = path.join(to, name);
  mkdirSync(path.dirname(file), { recursive: true });
  shareFile(path.join(from, name), file);
}

function forgetOthers(folder: string, locale: Locale, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(`${locale}-`) && !used.has(name))
      rmSync(path.join(folder, name), { recursive: true, force: true });
}

async function makeVolume(
  volume: Volume,
  pages: readonly IndexedPage[],
  folder: string,
): Promise<KeptVolume> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await addPages(index, volume, pages);
    refuse(await index.writeFiles({ outputPath: folder }));
  } finally {
    // Pagefind frees its memory only when it is closed.
    await close();
  }
  removeUnused(folder, volume);
  return { files: digestsIn(folder), fragments: fragmentsIn(folder) };
}

async function addPages(
  index: PagefindIndex,
  language: Volume,
  pages: readonly IndexedPage[],
): Promise<void> {
  for (let start = 0; start < pages.length; start += atOnce) {
    const group = pages.slice(start, start + atOnce);
    const added = group.map(({ url, title, kicker, text }) =>
      index.addCustomRecord({
        url,
        content: text,
        language,
        meta: { title, ...(kicker !== '' && { kicker }) },
      }),
    );
    (await Promise.all(added)).forEach(refuse);
  }
}

/** Deletes Pagefind's own user interfaces, and from the other volumes the engine, which only the first one needs. */
function removeUnused(folder: string, volume: Volume): void {
  const isFirst = !volume.includes('-');
  for (const name of readdirSync(folder))
    if (
      /^pagefind-(.*ui|highlight)\./.test(name) ||
      (!isFirst && /^(wasm\.|pagefind(-worker)?\.js)/.test(name))
    )
      rmSync(path.join(folder, name));
}

function digestsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), hash('sha256', readFileSync(file), 'hex')]),
  );
}

/** The names of the fragments by the addresses of their pages. */
function fragmentsIn(folder: string): Record<string, string> {
  const own = path.join(folder, fragmentFolder);
  return Object.fromEntries(
    namesIn(own).map((file) => {
      const address = path.join(own, file);
      const unpacked = gunzipSync(readFileSync(address)).toString('utf8');
      return [readFragment(unpacked, address).url, fragmentName(file)];
    }),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw unreadable(folder);
  }
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
