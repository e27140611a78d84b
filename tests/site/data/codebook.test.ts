import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { vocabularies } from 'content-models/codebook/vocabularies';
import { kindNames } from 'content-models/kinds';
import { richText } from 'content-models/fields/richText';
import { codebookLines, codebookTerms } from 'site/openData/codebook';
import { dataTables, valueAt } from 'site/openData/dataTables';
import { publicRecords } from 'site/openData/publicRecords';
import { describe, expect, test } from 'vitest';
import { fullCatalogue } from '../../fixtures/fullCatalogue.ts';

const lines = codebookLines();

describe('the codebook', () => {
  test('explains every column of every table, in both languages, once', () => {
    const names = lines.map(({ table, column }) => `${table}.${column}`);
    expect(names).toEqual([...new Set(names)]);
    for (const { table, columns } of dataTables.map(({ name, columns }) => ({
      table: name,
      columns,
    })))
      for (const { name } of columns) expect(names).toContain(`${table}.${name}`);
    for (const { explanation, column } of lines)
      for (const text of [explanation.es, explanation.en])
        expect(text, column).toMatch(/^\p{L}.*[.)]$|^«true».*\.$|^"true".*\.$/u);
  });

  test('has column names that any tool can read', () => {
    for (const { column } of lines) expect(column).toMatch(/^[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/);
  });

  test('has every vocabulary', async () => {
    const folder = path.resolve(import.meta.dirname, '../../../content-models/vocabulary');
    const files = (await readdir(folder))
      .map((file) => path.basename(file, '.ts'))
      .filter((name) => !['defineVocabulary', 'synonyms'].includes(name));
    expect(Object.keys(vocabularies)).toEqual(expect.arrayContaining(files));
  });

  test('gives the path of each value in the JSON', () => {
    const place = (table: string, column: string) =>
      lines.find((line) => line.table === table && line.column === column)?.jsonPath;
    expect(place('practicas', 'title_es')).toBe('practices[].title.es');
    expect(place('practicas-datos', 'value')).toBe('practices[].facts[].value');
    expect(place('encuentros-documentos-indice', 'pages')).toBe(
      'events[].documents[].contents[].pages',
    );
  });

  test('marks optional columns, and lists every code of the data', async () => {
    const { snapshot } = await fullCatalogue();
    const recordsOf = publicRecords(snapshot, 'https://arraigo.example');
    const codes = Map.groupBy(codebookTerms(), ({ vocabulary }) => vocabulary);
    let seen = 0;
    for (const { kind, name, columns, rows } of dataTables)
      for (const row of rows(recordsOf(kind))) {
        const isTombstone = valueAt(row, ['lifecycle']) === 'withdrawn';
        for (const column of columns) {
          const value = valueAt(row, column.path);
          if (column.required && !isTombstone)
            expect(value, `${name}.${column.name}`).toSatisfy(isFilled);
          for (const code of column.vocabulary ? [value ?? []].flat() : []) {
            seen += 1;
            const known = (codes.get(column.vocabulary ?? '') ?? []).map((term) => term.code);
            expect(known, `${name}.${column.name}`).toContain(code);
          }
        }
      }
    expect(seen).toBeGreaterThan(300);
  });
});

const isFilled = (value: unknown) =>
  value !== undefined && value !== '' && [value].flat().length > 0;

test('no value of a record is missing from the tables', async () => {
  const { snapshot } = await fullCatalogue();
  const recordsOf = publicRecords(snapshot, 'https://arraigo.example');
  for (const kind of kindNames) {
    const tables = dataTables.filter((table) => table.kind === kind);
    const inTables = tables.flatMap(({ columns, rows }) =>
      rows(recordsOf(kind)).flatMap((row) =>
        columns
          .filter(({ name }) => !['code', 'parentRow'].includes(name))
          .flatMap(({ path: place }) => leaves(valueAt(row, place))),
      ),
    );
    const inRecords = recordsOf(kind).flatMap((record) =>
      leaves(Object.entries(record).flatMap(([name, value]) => (name === 'code' ? [] : [value]))),
    );
    expect(inTables.toSorted(), kind).toEqual(inRecords.toSorted());
  }
});

/** The scalar values of a record; a rich text counts as one. */
function leaves(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length > 0 && richText.safeParse(value).success)
    return [JSON.stringify(value)];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [JSON.stringify(value)];
}
