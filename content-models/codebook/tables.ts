import { z } from 'zod';
import { kinds, type Kind } from '../kinds.ts';
import type { Declarations, Declared } from '../fields/declare.ts';
import { locales, type Bilingual } from '../locales.ts';
import { cellType, type CellType } from './cellType.ts';

/**
 * A column of a CSV table: its header, the path of its value in a record or row (`['title', 'es']`) and its meaning.
 * A cell of a `list` may hold several values; a cell that is not `required` may be empty.
 */
export type Column = CellType & {
  name: string;
  path: readonly string[];
  list: boolean;
  required: boolean;
  explanation: Bilingual;
};

/** A CSV table of the open data: the records of a kind, or the rows of one of their lists, which lies at `path`. */
export type Table = {
  name: string;
  path: readonly string[];
  title: Bilingual;
  columns: readonly Column[];
  lists: readonly Table[];
};

/** State of the walk through the declarations: the path so far, and the field names that an enum may refer to. */
type Place = {
  table: string;
  path: readonly string[];
  required: boolean;
  names: ReadonlySet<string>;
};

/**
 * Derives the table of a kind, and one for each of its lists, from its declaration.
 * @throws Error where a list of rows declares no `table`, or a schema is unknown to the codebook.
 */
export function tableOf(kind: Kind): Table {
  const { table, fields } = kinds[kind];
  const names = new Set(Object.keys(fields));
  return {
    name: table.es,
    path: [],
    title: kinds[kind].names.one,
    ...contentOf(fields, { table: table.es, path: [], required: true, names }),
  };
}

type Content = Pick<Table, 'columns' | 'lists'>;

function contentOf(fields: Declarations, place: Place): Content {
  const contents = Object.entries(fields).map(([name, field]) =>
    fieldContent(field, { ...place, path: [...place.path, name] }),
  );
  return {
    columns: contents.flatMap(({ columns }) => columns),
    lists: contents.flatMap(({ lists }) => lists),
  };
}

/** A field becomes one column, one column per language, the columns of its group, or a table of its own for rows. */
function fieldContent(field: Declared, place: Place): Content {
  const { schema, optional } = unwrapped(field.schema);
  const here = { ...place, required: place.required && !optional };
  if (schema instanceof z.ZodObject) {
    if (isLocalized(schema)) return { columns: localizedColumns(schema, field, here), lists: [] };
    return contentOf(field.fields ?? {}, here);
  }
  const item = schema instanceof z.ZodArray ? schema.element : undefined;
  if (item instanceof z.ZodObject) return { columns: [], lists: [listTable(field, here)] };
  return { columns: [column(item ?? schema, field, here, item !== undefined)], lists: [] };
}

function listTable({ words, fields = {} }: Declared, place: Place): Table {
  if (!words.table)
    throw new Error(`${place.table}: the list ${place.path.join('.')} has no table name.`);
  const table = `${place.table}-${words.table}`;
  const names = new Set([...place.names, ...Object.keys(fields)]);
  return {
    name: table,
    path: place.path,
    title: words.explanation,
    ...contentOf(fields, { table, path: [], required: true, names }),
  };
}

function localizedColumns(schema: z.ZodObject, field: Declared, place: Place): Column[] {
  return locales.map((locale) =>
    column(
      unwrapped(schema.shape[locale]).schema,
      field,
      { ...place, path: [...place.path, locale], required: place.required && locale === 'es' },
      false,
    ),
  );
}

function column(
  schema: unknown,
  { words }: Declared,
  { path, required, names }: Place,
  list: boolean,
): Column {
  return {
    name: path.join('_'),
    path,
    ...cellType(schema, names),
    list,
    required,
    explanation: words.explanation,
  };
}

function isLocalized({ shape }: z.ZodObject): boolean {
  return 'es' in shape && Object.keys(shape).every((key) => key === 'es' || key === 'en');
}

function unwrapped(schema: unknown): { schema: unknown; optional: boolean } {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapped
    ? { schema: unwrapped(schema.unwrap()).schema, optional: true }
    : { schema, optional: false };
}
