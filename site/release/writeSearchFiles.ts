import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { locales, type Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { synonymGroups } from 'content-models/vocabulary/synonyms';
import { z } from 'zod';
import { pathOf } from '../src/paths.ts';
import { createCatalogue } from '../src/queries.ts';
import { wordShards } from '../src/search/engine/sound.ts';
import { encodeIndex } from '../src/search/index/encodeIndex.ts';
import { pagePaths } from '../src/search/index/pagePaths.ts';
import { pagesOfGroups } from '../src/search/index/synonymPages.ts';
import { wordsOfShards } from '../src/search/index/wordsOfShards.ts';
import { untranslatedMark } from './indexPages.ts';

type Options = { snapshot: Snapshot; outDir: string };

/**
 * Writes what the search page reads, in each language: the compact file of titles and facets, the words of the texts,
 * the pages that have synonyms, and the names of Pagefind's files of text. Pages are told by their place in the
 * compact file.
 */
export async function writeSearchFiles({ snapshot, outDir }: Options): Promise<void> {
  const catalogue = createCatalogue(snapshot);
  const fragments = await readFragments(path.join(outDir, 'pagefind/fragment'));
  for (const locale of locales) {
    const index = encodeIndex(catalogue, locale);
    const paths = pagePaths(index);
    const indexed = fragments[locale];
    const words = wordsOfShards([...indexed.values()].map(({ text }) => text));
    const groups = pagesOfGroups(
      paths.map((page) => indexed.get(page)?.text ?? ''),
      synonymGroups[locale],
    );
    const folder = path.join(outDir, pathOf({ kind: 'search' }, locale));
    await writeFiles(folder, {
      'index.json': JSON.stringify(index),
      'fragments.txt': paths.map((page) => indexed.get(page)?.name ?? '').join('\n'),
      ...named('words', wordShards, (shard) => (words.get(shard) ?? []).join('\n')),
      ...named('synonyms', [...groups.keys()], (group) => differences(groups[group] ?? [])),
    });
  }
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

/** Ascending numbers as their differences, which compress well. */
function differences(numbers: readonly number[]): string {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0)).join(' ');
}

/** A file in which Pagefind keeps the text of a page: its name, and what of the page is searched. */
type Fragment = { name: string; text: string };

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.object({ title: z.string() }),
});

/** For each language the file of text by the address of its page. */
async function readFragments(folder: string): Promise<Record<Locale, Map<string, Fragment>>> {
  const fragments = { es: new Map<string, Fragment>(), en: new Map<string, Fragment>() };
  for (const file of await readdir(folder)) {
    const packed = await readFile(path.join(folder, file));
    const json = gunzipSync(packed).toString('utf8');
    // A mark of Pagefind's own stands before the JSON.
    const { url, content, meta } = fragmentSchema.parse(JSON.parse(json.slice(json.indexOf('{'))));
    const locale = file.startsWith('en_') ? 'en' : 'es';
    fragments[locale].set(url.replace(untranslatedMark, ''), {
      name: file.replace('.pf_fragment', ''),
      text: `${meta.title}\n${content}`,
    });
  }
  return fragments;
}
