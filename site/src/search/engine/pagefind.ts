import type { Locale } from 'content-models/locales';
import { pagefindFolder, type Volume } from '../format/pagefindFiles.ts';

/** The part of Pagefind's browser API that this site uses: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options: (options: { ranking: Ranking; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (folder: string, options: { language: string; ranking: Ranking }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
};

type Ranking = Record<string, number>;

/** Documents are short, so a match counts more than the page length. */
const ranking: Ranking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
};

/** A page that has all words; `id` is the name of its text fragment. */
type PagefindResult = { id: string; score: number };

/**
 * Loads the Pagefind engine of a language, on the first search for words.
 * @param volumes of its index; they may become known while the engine is being loaded.
 */
export async function loadPagefind(
  locale: Locale,
  volumes: Promise<ReadonlySet<Volume>>,
): Promise<Pagefind> {
  // A variable keeps the bundler from resolving a file that only exists in the built site.
  const address = `${pagefindFolder(locale)}pagefind.js`;
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module))
    throw new Error(`${address} is not the search engine that this site was built for.`);
  // A worker only pays off from about 2,000 pages on.
  await module.options({ ranking, noWorker: true });
  await module.init();
  const others = [...(await volumes)].filter((volume) => volume !== locale);
  await Promise.all(
    others.map((volume) =>
      module.mergeIndex(pagefindFolder(volume), { language: volume, ranking }),
    ),
  );
  return module;
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    'search' in module &&
    'options' in module &&
    'init' in module &&
    'mergeIndex' in module
  );
}
