import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { countWords } from '../synthetic/countWords.ts';
import { syntheticCatalogue } from '../synthetic/syntheticCatalogue.ts';
import { say, warn } from '../terminal.ts';
import type { SizeResults } from './benchResults.ts';
import { measureBuild } from './measureBuild.ts';
import { measureSearches } from './measureSearches.ts';
import { measureServing } from './measureServing.ts';
import { measurePageBytes } from './pageBytes.ts';
import { buildWithRivals } from './rivalBuilds.ts';

/** Runs all measurements that depend on the size of the catalogue. */
export async function measureSize(
  entries: number,
  browser: Browser,
  workDir: string,
): Promise<SizeResults> {
  say(`── ${entries} prácticas sintéticas`, 'synthetic practices ──');
  const catalogue = syntheticCatalogue(entries);
  const { siteDir, problems, ...builds } = await measureBuild(catalogue, workDir);
  for (const problem of problems)
    warn(`La comprobación: ${problem}`, 'The check of the release says so.');
  const words = catalogue.practices.reduce((sum, each) => sum + countWords(each, 'es'), 0);
  const rivals = await buildWithRivals(catalogue, siteDir, workDir);
  const serving = await measureServing(siteDir, join(workDir, 'serving'));
  if (serving === undefined)
    warn(
      'No se mide el servidor junto a nginx: falta nginx o wrk en PATH.',
      'The server is not measured beside nginx: nginx or wrk is not on PATH.',
    );
  return {
    entries,
    wordsPerEntry: Math.round(words / entries),
    ...builds,
    pageBytes: await measurePageBytes(catalogue, siteDir),
    ...rivals,
    ...(serving && { serving }),
    ...(await measureSearches(catalogue, browser, siteDir, workDir)),
  };
}
