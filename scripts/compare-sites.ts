/**
 * `node scripts/compare-sites.ts BEFORE AFTER`: lists every file in which two built sites differ, and ends with 1 where
 * there is one. Made for changes that must leave every page as it is: build the same snapshot with the sources before
 * and after the change (`buildSite` of site/build.ts takes any snapshot and any folder), and compare the folders.
 */
import { resolve } from 'node:path';
import { siteDifferences } from './builds/siteDifferences.ts';
import { runVerb, say, userError } from './terminal.ts';

await runVerb(
  async () => {
    const [before, after] = process.argv.slice(2);
    if (before === undefined || after === undefined)
      throw userError(
        'Diga qué dos sitios comparar: node scripts/compare-sites.ts ANTES DESPUES',
        'Say which two sites to compare: node scripts/compare-sites.ts BEFORE AFTER',
      );
    const differences = await siteDifferences(resolve(before), resolve(after));
    for (const line of differences) console.log(line);
    say(`Diferencias: ${differences.length}`, 'Differences');
    if (differences.length > 0) process.exitCode = 1;
  },
  { files: 'of the repository' },
);
