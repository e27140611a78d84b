/** What this site uses of Pagefind's browser interface: https://pagefind.app/docs/api/ */
export type PagefindResult = { data: () => Promise<PagefindPage> };

export type PagefindPage = {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
};

export type Pagefind = {
  options: (options: { ranking: Record<string, number>; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
};

let loaded: Promise<Pagefind> | undefined;

/** Loads the search engine once, when somebody is about to search. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Pagefind> {
  // A variable keeps the bundler from looking for a file that only exists in the built site.
  const address = '/pagefind/pagefind.js';
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module))
    throw new Error('/pagefind/pagefind.js is not the search engine that this site was built for.');
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
