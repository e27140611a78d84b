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

/** A built site's folder with the names of its files. */
type BuiltFiles = { folder: string; files: ReadonlySet<string> };

type RecordsOf = ReturnType<typeof publicRecords>;

type ExpectedTable = { name: string; columns: readonly { name: string }[]; rows: number };

/**
 * The open data: every file and no other, tables with the columns of the codebook and as many rows as the snapshot has
 * records, nothing that a spreadsheet would run, and every record at its permanent address.
 */
export async function checkData(
  { folder, files }: BuiltFiles,
  snapshot: Snapshot,
  siteUrl: string,
): Promise<string[]> {
  const recordsOf = publicRecords(snapshot, siteUrl);
  const tables = expectedTables(recordsOf);
  const expected = new Set([
    ...tables.map(({ name }) => `${dataFolder}${name}.csv`),
    `${dataFolder}${fileNames.everything}`,
    `${dataFolder}${fileNames.codebookJson}`,
    ...kindNames.flatMap((kind) => recordsOf(kind).map(({ code }) => recordFile(kind, code))),
  ]);
  const present = new Set(
    [...files].map((name) => `/${name}`).filter((name) => dataFile.test(name)),
  );
  const missing = [...expected].filter((file) => !present.has(file));
  if (missing.length > 0)
    return missing.map((file) => `${file}: is missing; build the site again.`);
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const found = await Promise.all(
    tables.map(async (table) => checkTable(table, await read(`${dataFolder}${table.name}.csv`))),
  );
  return [
    ...[...present]
      .filter((file) => !expected.has(file))
      .map((file) => `${file}: the release has it, the snapshot has not.`),
    ...found.flat(),
    ...checkEverything(await read(`${dataFolder}${fileNames.everything}`), recordsOf),
  ];
}

const dataFile = new RegExp(`^${dataFolder}.*\\.(csv|json)$`);

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

function checkTable({ name, columns, rows }: ExpectedTable, content: string): string[] {
  const lines: string[][] = parse(content, { bom: true });
  const [header = [], ...cells] = lines;
  const names = columns.map((column) => column.name);
  const running = cells.flat().filter(mayRun);
  const problems = [
    header.join() !== names.join() && `has the columns ${header.join()}, not ${names.join()}.`,
    cells.length !== rows && `has ${cells.length} rows, the snapshot ${rows}.`,
    ...running.map((cell) => `a spreadsheet would run the cell "${cell}".`),
  ];
  return problems
    .filter((problem) => problem !== false)
    .map((problem) => `${dataFolder}${name}.csv: ${problem}`);
}

/**
 * Whether a spreadsheet may take a cell for a formula. One that cuts lines at semicolons does not mind quotation marks
 * in the middle of a line, so every piece of a text counts.
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

function checkEverything(content: string, recordsOf: RecordsOf): string[] {
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
      : [`${file}: its records of the kind "${kinds[kind].names.one.en}" are not the snapshot's.`];
  });
}
