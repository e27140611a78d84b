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
import { createFolders } from './placeFile.ts';

type Options = { snapshot: Snapshot; outDir: string; siteUrl: string };

/** Writes each table that compares practices as a workbook and as a CSV, beside its page. */
export async function writeComparisons({ snapshot, outDir, siteUrl }: Options): Promise<void> {
  const inFolder = createFolders();
  const catalogue = createCatalogue(snapshot);
  for (const locale of locales) {
    for (const table of comparedTables(catalogue, locale)) {
      const sheets = comparisonWorkbook(table, { catalogue, locale, siteUrl });
      const file = (ending: 'xlsx' | 'csv') =>
        inFolder(path.join(outDir, comparisonFile(table.page, locale, ending)));
      writeFileSync(file('xlsx'), await writeWorkbook(sheets));
      writeFileSync(file('csv'), writeRows(sheets[0]?.rows ?? []));
    }
  }
}
