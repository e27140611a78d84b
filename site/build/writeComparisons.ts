import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { comparedTables } from '../src/compare/comparedTables.ts';
import { comparisonFile } from '../src/compare/comparisonFile.ts';
import { writeRows } from '../src/openData/writeCsv.ts';
import { comparisonWorkbook } from '../src/workbook/comparisonWorkbook.ts';
import { writeWorkbook } from '../src/openData/writeWorkbook.ts';
import { memoized, openToldWords } from './toldWords.ts';
import { openMadeFiles } from './madeFiles.ts';

type Options = {
  snapshot: Snapshot;
  outDir: string;
  siteUrl: string;
  cacheDir: string | undefined;
  /** Whether the words of every file are put together, whatever the last build kept. */
  fromNothing: boolean;
};

/**
 * Writes each table that compares practices as a workbook and as a CSV, beside its page. A table that says what it said
 * in the last build is taken over from it: an edit changes few of them.
 */
export async function writeComparisons({
  snapshot,
  outDir,
  siteUrl,
  cacheDir,
  fromNothing,
}: Options): Promise<void> {
  const made = openMadeFiles(cacheDir, outDir);
  const words = openToldWords({ snapshot, siteUrl, cacheDir, fromNothing, name: 'comparisons' });
  const { catalogue } = words;
  for (const locale of locales) {
    for (const table of comparedTables(catalogue, locale)) {
      const codes = table.practices.map(({ code }) => code);
      const sheets = memoized(() => {
        const practices = codes.map((code) => catalogue.record('practices', code));
        return comparisonWorkbook({ ...table, practices }, { catalogue, locale, siteUrl });
      });
      const fileIn = (format: 'xlsx' | 'csv') => comparisonFile(table.page, locale, format);
      const digest = words.digestOf(`${fileIn('csv')} ${codes.join(' ')}`, sheets);
      await made.place(`comparison-${digest}.xlsx`, () => writeWorkbook(sheets()), fileIn('xlsx'));
      await made.place(
        `comparison-${digest}.csv`,
        () => Promise.resolve(Buffer.from(writeRows(sheets()[0]?.rows ?? []))),
        fileIn('csv'),
      );
    }
  }
  words.save();
}
