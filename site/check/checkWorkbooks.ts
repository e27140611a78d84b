import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync, strFromU8 } from 'fflate';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { comparedTables } from '../src/compare/comparedTables.ts';
import { comparisonFile } from '../src/compare/comparisonFile.ts';
import { fileNames } from '../src/openData/dataFiles.ts';
import { dataFolder } from '../src/openData/recordAddresses.ts';
import { comparisonSheet } from '../src/workbook/comparisonWorkbook.ts';
import { tableSheets } from '../src/workbook/dataWorkbook.ts';
import { ofRelease, type Problem } from './Problem.ts';

/** A built site's folder with the names of its files. */
type BuiltFiles = { folder: string; files: ReadonlySet<string> };

/** A workbook that the snapshot needs: its path, and the rows below the headings of its tables by the names of the sheets. */
type Expected = { file: string; tables: ReadonlyMap<string, number> };

/**
 * Checks the workbooks: each opens, has the sheets of its tables with as many rows as the snapshot has, and no formula;
 * and each comparison has its CSV.
 */
export function checkWorkbooks(
  { folder, files }: BuiltFiles,
  snapshot: Snapshot,
  siteUrl: string,
): Problem[] {
  return expectedFiles(snapshot, siteUrl).flatMap((expected) => {
    const { file } = expected;
    if (!files.has(file.slice(1))) return [ofRelease(`${file}: is missing; build the site again.`)];
    if (!file.endsWith('.xlsx')) return [];
    return problemsOf(expected, readFileSync(path.join(folder, file)));
  });
}

function expectedFiles(snapshot: Snapshot, siteUrl: string): Expected[] {
  const catalogue = createCatalogue(snapshot);
  return locales.flatMap((locale) => [
    {
      file: `${dataFolder}${fileNames.workbook[locale]}`,
      tables: new Map(
        tableSheets(snapshot, siteUrl, locale).map(({ name, rows }) => [name, rows.length]),
      ),
    },
    ...comparedTables(catalogue, locale).flatMap(({ page, practices }) =>
      (['xlsx', 'csv'] as const).map((ending) => ({
        file: comparisonFile(page, locale, ending),
        tables: new Map([[comparisonSheet(locale), practices.length]]),
      })),
    ),
  ]);
}

function problemsOf({ file, tables }: Expected, content: Uint8Array): Problem[] {
  let found: ReadonlyMap<string, string>;
  try {
    found = sheetsOf(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [ofRelease(`${file}: does not open as a workbook (${reason}); build the site again.`)];
  }
  const counts = [...tables].flatMap(([name, rows]) => {
    const sheet = found.get(name);
    if (sheet === undefined) return [`${file}: has no sheet "${name}".`];
    const present = sheet.split('<row ').length - 2;
    return present === rows
      ? []
      : [`${file}: its sheet "${name}" has ${present} rows, the snapshot ${rows}.`];
  });
  const running = [...found]
    .filter(([, sheet]) => /<f[\s>]/.test(sheet))
    .map(([name]) => `${file}: its sheet "${name}" has a formula.`);
  return [...counts, ...running].map(ofRelease);
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['sheet', 'Relationship'].includes(name),
});

const workbookSchema = z.object({
  workbook: z.object({
    sheets: z.object({ sheet: z.array(z.object({ name: z.string(), 'r:id': z.string() })) }),
  }),
});

const relationsSchema = z.object({
  Relationships: z.object({
    Relationship: z.array(z.object({ Id: z.string(), Target: z.string() })),
  }),
});

/** The XML of each sheet of a workbook, by its name. @throws Error where it is no workbook. */
function sheetsOf(content: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(content);
  const read = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`it has no ${name}`);
    return strFromU8(part);
  };
  const { Relationship: relations } = relationsSchema.parse(
    xml.parse(read('xl/_rels/workbook.xml.rels')),
  ).Relationships;
  const targets = new Map(relations.map(({ Id, Target }) => [Id, Target]));
  const { sheet: sheets } = workbookSchema.parse(xml.parse(read('xl/workbook.xml'))).workbook
    .sheets;
  return new Map(sheets.map(({ name, 'r:id': id }) => [name, read(`xl/${targets.get(id) ?? id}`)]));
}
