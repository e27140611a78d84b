/**
 * `node scripts/compare-sites.ts BEFORE AFTER`: lists the files in which two built sites differ, and exits with 1 where
 * there are any. For refactorings that must not change any page: build the same snapshot with the sources before and
 * after (`buildSite` of site/build.ts takes any snapshot and folder), and compare the folders.
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
