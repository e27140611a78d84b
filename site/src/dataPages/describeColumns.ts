import { columnTypes } from 'content-models/codebook/columnTypes';
import type { Column } from 'content-models/codebook/tables';
import { vocabularies, type VocabularyName } from 'content-models/codebook/vocabularies';
import type { Locale } from 'content-models/locales';
import { useTranslations } from '../language/translate.ts';
import { fieldsOfColumns, type DataTable } from '../openData/dataTables.ts';

/**
 * A field on the codebook page: the names of its columns (one per language), its meaning, the content of a cell, and
 * its codes, which are only listed at their first occurrence; later ones link to it by `sameAs`.
 */
export type DescribedColumn = {
  names: string[];
  explanation: string;
  kind: string;
  codes: { code: string; label: string; explanation: string | undefined }[];
  anchor: string | undefined;
  sameAs: { column: string; anchor: string } | undefined;
};

/** The fields of a kind's tables, table by table. */
export function describeTables(
  tables: readonly DataTable[],
  locale: Locale,
): { table: DataTable; columns: DescribedColumn[] }[] {
  const shown = new Map<VocabularyName, string>();
  return tables.map((table) => ({
    table,
    columns: fieldsOfColumns(table.columns).map((columns) => describe(columns, shown, locale)),
  }));
}

function describe(
  [column, ...others]: [Column, ...Column[]],
  shown: Map<VocabularyName, string>,
  locale: Locale,
): DescribedColumn {
  const { name, explanation, vocabulary } = column;
  const first = vocabulary && shown.get(vocabulary);
  if (vocabulary && !first) shown.set(vocabulary, name);
  return {
    names: [column, ...others].map((each) => each.name),
    explanation: explanation[locale],
    kind: kindOf(column, locale),
    codes: vocabulary && !first ? codesOf(vocabulary, locale) : [],
    anchor: vocabulary && !first ? anchorOf(vocabulary) : undefined,
    sameAs: vocabulary && first ? { column: first, anchor: anchorOf(vocabulary) } : undefined,
  };
}

const anchorOf = (vocabulary: VocabularyName) => `v-${vocabulary}`;

function kindOf({ type, list, required }: Column, locale: Locale): string {
  const t = useTranslations(locale);
  return [
    columnTypes.label(type, locale),
    ...(list ? [t('dataTable.list')] : []),
    ...(required ? [] : [t('dataTable.optional')]),
  ].join(', ');
}

function codesOf(vocabulary: VocabularyName, locale: Locale) {
  return vocabularies[vocabulary].entries.map(([code, { label, explanation }]) => ({
    code,
    label: label[locale],
    explanation: explanation?.[locale],
  }));
}
