import { cp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { Browser } from 'playwright-core';
import { pathOf } from 'site/addresses/paths';
import { openCopies } from 'site/build/copies';
import { openRelease } from 'site/serve/openRelease';
import { precompress, textFiles } from 'site/build/precompress';
import { say } from '../terminal.ts';
import type { SizeResults } from './benchResults.ts';
import { benchSiteUrl, listen, serveSite } from './benchSite.ts';
import { measureSearch } from './measureSearch.ts';
import { measureToggle } from './measureToggle.ts';
import { indexWithMiniSearch, indexWithPagefind } from './rivalSearches.ts';
import { miniSearch, ourSearch, pagefindUi, type SearchEngine } from './searchEngines.ts';

/** Typical queries of three words. */
export const benchQueries = [
  'capital semilla jóvenes',
  'formación técnica mujeres',
  'apoyo psicosocial familias',
] as const;

type SearchResults = Pick<SizeResults, 'search' | 'toggleMs' | 'pagefind' | 'minisearch'>;

/** Compares search engines: ours, Pagefind with its stock interface, MiniSearch over titles and summaries. */
export async function measureSearches(
  catalogue: Snapshot,
  browser: Browser,
  siteDir: string,
  workDir: string,
): Promise<SearchResults> {
  const rivalsDir = join(workDir, 'searches');
  say('Preparando los otros buscadores', 'Preparing the other searches');
  const indexSeconds = await indexWithPagefind(siteDir, rivalsDir);
  const entriesFile = join(workDir, 'entries.json');
  await writeFile(entriesFile, JSON.stringify(titlesAndSummaries(catalogue)));
  await indexWithMiniSearch(entriesFile, rivalsDir);
  await cp(join(siteDir, '404.html'), join(rivalsDir, '404.html'));
  await precompress(await textFiles(rivalsDir), await openCopies(undefined));

  const site = await serveSite(siteDir);
  const { answer } = openRelease(rivalsDir);
  const rivals = await listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', benchSiteUrl);
      answer(pathname, request, response).catch(() => response.destroy());
    }),
  );
  const ask = (engine: SearchEngine) => {
    say(`Buscando con ${engine.name}`, 'Searching');
    return measureSearch(browser, engine === ourSearch ? site : rivals, engine, benchQueries);
  };
  try {
    return {
      search: await ask(ourSearch),
      pagefind: { ...(await ask(pagefindUi)), indexSeconds },
      minisearch: await ask(miniSearch),
      toggleMs: await measureToggle(browser, site, 'personas'),
    };
  } finally {
    await site.close();
    await rivals.close();
  }
}

function titlesAndSummaries({ practices }: Snapshot) {
  return practices.map(({ title, summary, slug }, id) => ({
    id,
    title: title.es,
    summary: summary.es,
    path: pathOf({ kind: 'entry', slug }, 'es'),
  }));
}
