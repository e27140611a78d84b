import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { synonymGroups } from 'content-models/vocabulary/synonyms';
import { pathOf } from '../src/addresses/paths.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { createIndex } from '../src/search/build/createIndex.ts';
import { wordShards } from '../src/search/engine/sound.ts';
import { pagesOfGroups } from '../src/search/build/synonymPages.ts';
import { wordsOfShards } from '../src/search/build/wordsOfShards.ts';
import { pagePaths } from '../src/search/format/decodeIndex.ts';
import { encodeAscending } from '../src/search/format/differences.ts';
import {
  fragmentFolder,
  fragmentName,
  readFragment,
  unreadable,
} from '../src/search/format/pagefindFiles.ts';
import type { SearchOptions } from './indexPages.ts';

/**
 * Writes what the search page of a language reads: the compact file of titles and facets, the words of the texts, the
 * pages that have synonyms, and the names of Pagefind's files of text. Pages are told by their place in the compact
 * file.
 */
export async function writeSearchFiles({
  snapshot,
  outDir,
  locale,
}: Omit<SearchOptions, 'turns'>): Promise<void> {
  const index = createIndex(createCatalogue(snapshot), locale);
  const paths = pagePaths(index);
  const fragments = await readFragments(path.join(outDir, fragmentFolder(locale)));
  const words = wordsOfShards([...fragments.values()].map(({ text }) => text));
  const groups = pagesOfGroups(
    paths.map((page) => fragments.get(page)?.text ?? ''),
    synonymGroups[locale],
  );
  await writeFiles(path.join(outDir, pathOf({ kind: 'search' }, locale)), {
    'index.json': JSON.stringify(index),
    'fragments.txt': paths.map((page) => fragments.get(page)?.name ?? '').join('\n'),
    ...named('words', wordShards, (shard) => (words.get(shard) ?? []).join('\n')),
    ...named('synonyms', [...groups.keys()], (group) => encodeAscending(groups[group] ?? [])),
  });
}

function named<Key extends string | number>(
  folder: string,
  keys: readonly Key[],
  content: (key: Key) => string,
): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [`${folder}/${key}.txt`, content(key)]));
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The name of Pagefind's file of a page, and what of the page is searched. */
type PageText = { name: string; text: string };

/** The texts by the addresses of their pages. */
async function readFragments(folder: string): Promise<Map<string, PageText>> {
  const fragments = new Map<string, PageText>();
  const files = await readdir(folder).catch(() => {
    throw unreadable(folder);
  });
  for (const file of files) {
    const address = path.join(folder, file);
    const unpacked = gunzipSync(await readFile(address)).toString('utf8');
    const { url, title, content } = readFragment(unpacked, address);
    fragments.set(url, { name: fragmentName(file), text: `${title}\n${content}` });
  }
  return fragments;
}
