import { canonicalJson } from 'content-models/snapshot/canonicalJson';
import { schemaVersion, type Snapshot } from 'content-models/snapshot/snapshot';
import { kindNames, type Kind } from 'content-models/kinds';
import { z } from 'zod';
import { newestChange } from '../catalogue/newestDay.ts';
import { codebookLines, codebookTables, codebookTerms } from './codebook.ts';
import { dataTables } from './dataTables.ts';
import { publicRecords, type PublicRecord } from './publicRecords.ts';
import { dataFolder, recordFile } from './recordAddresses.ts';
import { writeCsv } from './writeCsv.ts';

/** The media type of a workbook for Excel. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A file of the open data: `path` from the site's root, `bytes` before compression, `records` the number of records,
 * rows or lines in it.
 */
export const dataFileSchema = z.strictObject({
  name: z.string(),
  path: z.string(),
  mediaType: z.enum(['text/csv', 'application/json', xlsxType]),
  bytes: z.number(),
  records: z.number(),
});

export type DataFile = z.infer<typeof dataFileSchema>;

type WrittenFile = DataFile & { content: string };

/** The names of the files other than the tables. */
export const fileNames = {
  everything: 'arraigo.json',
  codebook: `${codebookTables.codebook.name}.csv`,
  vocabularies: `${codebookTables.vocabularies.name}.csv`,
  codebookJson: `${codebookTables.codebook.name}.json`,
  workbook: { es: 'arraigo-es.xlsx', en: 'arraigo-en.xlsx' },
} as const;

/**
 * The files of the open data that are text, generated one by one: everything as JSON, a CSV per table, the codebook as
 * both. The workbooks are made of the same tables, in `workbook`.
 */
export function* dataFiles(snapshot: Snapshot, siteUrl: string): Generator<WrittenFile> {
  const recordsOf = publicRecords(snapshot, siteUrl);
  const records = new Map(kindNames.map((kind) => [kind, recordsOf(kind)]));
  const total = [...records.values()].reduce((sum, found) => sum + found.length, 0);
  yield file(fileNames.everything, canonicalJson(everything(snapshot, siteUrl, records)), total);
  for (const { name, kind, columns, rows } of dataTables) {
    const found = rows(records.get(kind) ?? []);
    yield file(`${name}.csv`, writeCsv(columns, found), found.length);
  }
  yield* codebookFiles();
}

/** The file of each record, by its path from the site's root. */
export function* recordFiles(
  snapshot: Snapshot,
  siteUrl: string,
): Generator<{ path: string; content: string }> {
  const recordsOf = publicRecords(snapshot, siteUrl);
  for (const kind of kindNames) {
    for (const record of recordsOf(kind))
      yield { path: recordFile(kind, record.code), content: canonicalJson(record) };
  }
}

function* codebookFiles(): Generator<WrittenFile> {
  const lines = codebookLines();
  const terms = codebookTerms();
  yield file(fileNames.codebook, writeCsv(codebookTables.codebook.columns, lines), lines.length);
  yield file(
    fileNames.vocabularies,
    writeCsv(codebookTables.vocabularies.columns, terms),
    terms.length,
  );
  yield file(
    fileNames.codebookJson,
    canonicalJson({ columns: lines, terms }),
    lines.length + terms.length,
  );
}

/** A licence or an operator that is not stated is an explicit null. */
function everything(
  snapshot: Snapshot,
  siteUrl: string,
  records: ReadonlyMap<Kind, PublicRecord[]>,
) {
  const { operatorName, contentLicence } = snapshot.settings;
  return {
    address: `${siteUrl}${dataFolder}${fileNames.everything}`,
    codebook: `${siteUrl}${dataFolder}${fileNames.codebookJson}`,
    schemaVersion,
    contentUpdatedOn: newestChange(snapshot) ?? null,
    operator: operatorName ?? null,
    licence: contentLicence ?? null,
    counts: Object.fromEntries(Array.from(records, ([kind, found]) => [kind, found.length])),
    ...Object.fromEntries(records),
  };
}

function file(name: string, content: string, records: number): WrittenFile {
  return {
    name,
    path: `${dataFolder}${name}`,
    mediaType: name.endsWith('.csv') ? 'text/csv' : 'application/json',
    bytes: Buffer.byteLength(content),
    records,
    content,
  };
}
