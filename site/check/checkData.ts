import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames, kinds, type Kind } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { codebookLines, codebookTables, codebookTerms } from '../src/openData/codebook.ts';
import { fileNames } from '../src/openData/dataFiles.ts';
import { dataTables } from '../src/openData/dataTables.ts';
import { publicRecords } from '../src/openData/publicRecords.ts';
import { dataFolder, recordFile } from '../src/openData/recordAddresses.ts';
import { ofRelease, type Problem } from './Problem.ts';

/** A built site's folder with the names of its files. */
type BuiltFiles = { folder: string; files: ReadonlySet<string> };

type RecordsOf = ReturnType<typeof publicRecords>;

type ExpectedTable = { name: string; columns: readonly { name: string }[]; rows: number };

/**
 * Checks the open data: exactly the expected files, tables with the columns of the codebook and as many rows as the
 * snapshot has records, no cell that a spreadsheet would run, and every record at its permanent address.
 */
export async function checkData(
  { folder, files }: BuiltFiles,
  snapshot: Snapshot,
  siteUrl: string,
): Promise<Problem[]> {
  const recordsOf = publicRecords(snapshot, siteUrl);
  const tables = expectedTables(recordsOf);
  const expected = new Set([
    ...tables.map(({ name }) => `${dataFolder}${name}.csv`),
    `${dataFolder}${fileNames.everything}`,
    `${dataFolder}${fileNames.codebookJson}`,
    ...Object.values(fileNames.workbook).map((name) => `${dataFolder}${name}`),
    ...kindNames.flatMap((kind) => recordsOf(kind).map(({ code }) => recordFile(kind, code))),
  ]);
  const present = new Set(
    [...files].map((name) => `/${name}`).filter((name) => dataFile.test(name)),
  );
  const missing = [...expected].filter((file) => !present.has(file));
  if (missing.length > 0)
    return missing.map((file) => ofRelease(`${file}: is missing; build the site again.`));
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const found = await Promise.all(
    tables.map(async (table) => checkTable(table, await read(`${dataFolder}${table.name}.csv`))),
  );
  return [
    ...[...present]
      .filter((file) => !expected.has(file))
      .map((file) => ofRelease(`${file}: the release has it, the snapshot has not.`)),
    ...found.flat(),
    ...checkEverything(await read(`${dataFolder}${fileNames.everything}`), recordsOf),
  ];
}

const dataFile = new RegExp(`^${dataFolder}.*\\.(csv|json|xlsx)$`);

function expectedTables(recordsOf: RecordsOf): ExpectedTable[] {
  return [
    ...dataTables.map(({ name, kind, columns, rows }) => ({
      name,
      columns,
      rows: rows(recordsOf(kind)).length,
    })),
    { ...codebookTables.codebook, rows: codebookLines().length },
    { ...codebookTables.vocabularies, rows: codebookTerms().length },
  ];
}

function checkTable({ name, columns, rows }: ExpectedTable, content: string): Problem[] {
  const lines: string[][] = parse(content, { bom: true });
  const [header = [], ...cells] = lines;
  const names = columns.map((column) => column.name);
  const problems = [
    header.join() !== names.join() && `has the columns ${header.join()}, not ${names.join()}.`,
    cells.length !== rows && `has ${cells.length} rows, the snapshot ${rows}.`,
  ];
  const file = `${dataFolder}${name}.csv`;
  return [
    ...problems
      .filter((problem) => problem !== false)
      .map((problem) => ofRelease(`${file}: ${problem}`)),
    ...cells.flatMap((row) => runningCells(file, row)),
  ];
}

/** The cells of a row that a spreadsheet would run. The first cell is the code of the record. */
function runningCells(file: string, row: readonly string[]): Problem[] {
  const [code = ''] = row;
  return row.filter(mayRun).map((cell) => ({
    ...ofRelease(`${file}: a spreadsheet would run the cell "${cell}".`),
    code,
  }));
}

/**
 * Whether a spreadsheet may run a cell as a formula. One that splits lines at semicolons ignores quotation marks in the
 * middle of a line, so every part between semicolons is checked.
 */
export function mayRun(cell: string): boolean {
  if (/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(cell)) return false;
  return (
    /\p{Cc}/u.test(cell) ||
    cell.split(';').some((piece) => /^["\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(piece.normalize('NFKC')))
  );
}

const everythingSchema = z.looseObject({ counts: z.record(z.string(), z.number()) });
const recordsSchema = z.array(z.looseObject({ code: z.string() })).default([]);

function checkEverything(content: string, recordsOf: RecordsOf): Problem[] {
  const everything = everythingSchema.parse(JSON.parse(content));
  const file = `${dataFolder}${fileNames.everything}`;
  return kindNames.flatMap((kind: Kind) => {
    const codes = recordsSchema.parse(everything[kind]).map(({ code }) => code);
    const isWhole =
      codes.join() ===
        recordsOf(kind)
          .map(({ code }) => code)
          .join() && everything.counts[kind] === codes.length;
    return isWhole
      ? []
      : [
          ofRelease(
            `${file}: its records of the kind "${kinds[kind].names.one.en}" are not the snapshot's.`,
          ),
        ];
  });
}
