import type { Locale } from 'content-models/locales';
import { pagefindFolder } from '../format/pagefindFiles.ts';

/** What this site uses of Pagefind's browser interface: https://pagefind.app/docs/api/ */
export type Pagefind = {
  options: (options: { ranking: Record<string, number>; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
};

/** A page that has all words; `id` is the name of its file of text. */
type PagefindResult = { id: string; score: number };

/** Loads the full-text search of a language, when somebody asks for words. */
export async function loadPagefind(locale: Locale): Promise<Pagefind> {
  // A variable keeps the bundler from looking for a file that only exists in the built site.
  const address = `${pagefindFolder(locale)}pagefind.js`;
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module))
    throw new Error(`${address} is not the search engine that this site was built for.`);
  // Short documents: a match counts more than how long the page is. The worker pays only from some 2,000 pages on.
  await module.options({
    ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
    noWorker: true,
  });
  await module.init();
  return module;
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    'search' in module &&
    'options' in module &&
    'init' in module
  );
}
