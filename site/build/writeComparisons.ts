import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { comparedTables } from '../src/compare/comparedTables.ts';
import { comparisonFile } from '../src/compare/comparisonFile.ts';
import { writeRows } from '../src/openData/writeCsv.ts';
import { comparisonWorkbook } from '../src/workbook/comparisonWorkbook.ts';
import { writeWorkbook } from '../src/openData/writeWorkbook.ts';
import { digestOf } from '../src/rendering/answerDigests.ts';
import { codeVersion } from './codeVersion.ts';
import { openMadeFiles } from './madeFiles.ts';
import { createFolders } from './placeFile.ts';

type Options = {
  snapshot: Snapshot;
  outDir: string;
  siteUrl: string;
  cacheDir: string | undefined;
};

/**
 * Writes each table that compares practices as a workbook and as a CSV, beside its page. A workbook that says what it said
 * in the last build is taken over from it: an edit changes few of them.
 */
export async function writeComparisons({
  snapshot,
  outDir,
  siteUrl,
  cacheDir,
}: Options): Promise<void> {
  const made = openMadeFiles(cacheDir, outDir);
  const inFolder = createFolders();
  const catalogue = createCatalogue(snapshot);
  for (const locale of locales) {
    for (const table of comparedTables(catalogue, locale)) {
      const sheets = comparisonWorkbook(table, { catalogue, locale, siteUrl });
      const digest = digestOf(`${codeVersion}\n${JSON.stringify(sheets)}`);
      await made.place(
        `comparison-${digest}.xlsx`,
        () => writeWorkbook(sheets),
        comparisonFile(table.page, locale, 'xlsx'),
      );
      const csv = inFolder(path.join(outDir, comparisonFile(table.page, locale, 'csv')));
      writeFileSync(csv, writeRows(sheets[0]?.rows ?? []));
    }
  }
}
