import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { synonymGroups } from 'content-models/vocabulary/synonyms';
import { pathOf } from '../src/addresses/paths.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { createIndex } from '../src/search/build/createIndex.ts';
import { wordShards } from '../src/search/engine/sound.ts';
import { wordsOfShards } from '../src/search/build/wordsOfShards.ts';
import { pagePaths } from '../src/search/format/decodeIndex.ts';
import { encodeAscending } from '../src/search/format/differences.ts';
import type { IndexedPage } from './indexedPages.ts';

export type SearchFilesOptions = {
  snapshot: Snapshot;
  outDir: string;
  locale: Locale;
  /** The pages of the full-text index, and the names of their fragments by their addresses. */
  indexed: readonly IndexedPage[];
  fragments: ReadonlyMap<string, string>;
};

/**
 * Writes the files that the search page of a language reads: the compact file of titles and facets, the words of the
 * texts, the pages of each group of synonyms, and the names of Pagefind's text fragments. Page ids are positions in the
 * compact file.
 */
export async function writeSearchFiles({
  snapshot,
  outDir,
  locale,
  indexed,
  fragments,
}: SearchFilesOptions): Promise<void> {
  const index = createIndex(createCatalogue(snapshot), locale);
  const paths = pagePaths(index);
  const words = wordsOfShards(indexed.map((page) => page.words));
  const groups = pagesOfGroups(paths, indexed);
  await writeFiles(path.join(outDir, pathOf({ kind: 'search' }, locale)), {
    'index.json': JSON.stringify(index),
    'fragments.txt': paths.map((page) => fragments.get(page) ?? '').join('\n'),
    ...named('words', wordShards, (shard) => (words.get(shard) ?? []).join('\n')),
    ...named('synonyms', [...synonymGroups[locale].keys()], (group) =>
      encodeAscending(groups.get(group) ?? []),
    ),
  });
}

/** The ids of the pages of each synonym group. */
function pagesOfGroups(
  paths: readonly string[],
  indexed: readonly IndexedPage[],
): ReadonlyMap<number, number[]> {
  const groupsOf = new Map(indexed.map(({ url, groups }) => [url, groups]));
  const pairs = paths.flatMap((page, id) =>
    (groupsOf.get(page) ?? []).map((group) => ({ group, id })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ group }) => group)].map(([group, own]) => [
      group,
      own.map(({ id }) => id),
    ]),
  );
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
