import { tableOf, type Column, type Table } from 'content-models/codebook/tables';
import { kindNames, type Kind } from 'content-models/kinds';
import type { PublicRecord } from './publicRecords.ts';

/** A table of the open data: the records of a kind, or the rows of a list in them, with their path in the JSON. */
export type DataTable = {
  name: string;
  kind: Kind;
  jsonPath: string;
  title: Table['title'];
  columns: readonly Column[];
  /** Extracts the rows of the table from a kind's records; the columns read their values from them. */
  rows: (records: readonly PublicRecord[]) => object[];
};

const keyColumn = (
  path: readonly string[],
  type: Column['type'],
  explanation: Column['explanation'],
  required = true,
): Column => ({ name: path.join('_'), path, type, explanation, list: false, required });

const pageExplanation = {
  es: 'Página en que se lee, en cada idioma. En inglés, solo donde la traducción está aprobada.',
  en: 'Page on which it is read, in each language. In English only where the translation was approved.',
};

const addressColumns: readonly Column[] = [
  keyColumn(['address'], 'address', {
    es: 'Dirección permanente del registro como dato, por su código.',
    en: 'Permanent address of the record as data, by its code.',
  }),
  keyColumn(['page', 'es'], 'address', pageExplanation, false),
  keyColumn(['page', 'en'], 'address', pageExplanation, false),
];

const codeColumn = keyColumn(['code'], 'record', {
  es: 'Código del registro al que pertenece la fila.',
  en: 'Code of the record that the row belongs to.',
});

const parentColumn = keyColumn(['parentRow'], 'row', {
  es: 'Identificador de la fila a la que pertenece esta, en la tabla de la que cuelga.',
  en: 'Identifier of the row that this one belongs to, in the table above it.',
});

/** Every table of a kind: its records first, then its lists. */
export function tablesOfKind(kind: Kind): DataTable[] {
  const table = tableOf(kind);
  const [code, ...columns] = table.columns;
  if (code?.name !== 'code')
    throw new Error(`The records of ${kind} do not begin with their code.`);
  const own: DataTable = {
    name: table.name,
    kind,
    jsonPath: `${kind}[]`,
    title: table.title,
    columns: [code, ...addressColumns, ...columns],
    rows: (records) => [...records],
  };
  return [own, ...table.lists.flatMap((list) => tablesOfList(list, own, [codeColumn]))];
}

/** The tables of a list: a row has the code of its record and, for a nested list, the id of its parent row. */
function tablesOfList(list: Table, above: DataTable, keys: readonly Column[]): DataTable[] {
  const own: DataTable = {
    name: list.name,
    kind: above.kind,
    jsonPath: `${above.jsonPath}.${list.path.join('.')}[]`,
    title: list.title,
    columns: [...keys, ...list.columns],
    rows: (records) =>
      above.rows(records).flatMap((row) =>
        listAt(row, list.path).map((item) => ({
          code: valueAt(row, ['code']),
          parentRow: valueAt(row, ['id']),
          ...item,
        })),
      ),
  };
  return [
    own,
    ...list.lists.flatMap((inner) => tablesOfList(inner, own, [codeColumn, parentColumn])),
  ];
}

/** Every table of the open data. */
export const dataTables: readonly DataTable[] = kindNames.flatMap(tablesOfKind);

/** The path of a table's list inside a record: `practices[].facts[]` lies at `facts`. */
export const listPath = ({ jsonPath }: DataTable): string[] =>
  jsonPath.replaceAll('[]', '').split('.').slice(1);

/** Groups the columns of a field in two languages, the Spanish one first. */
export function fieldsOfColumns(columns: readonly Column[]): [Column, ...Column[]][] {
  return [
    ...Map.groupBy(columns, ({ path }) => pathWithoutLanguage(path).join('_')).values(),
  ].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

/** `title` for `title.es`; `translation.en` is not an English text but the state of the translation. */
export function pathWithoutLanguage(path: readonly string[]): readonly string[] {
  return ['es', 'en'].includes(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}

/** The value at a path in a row; undefined where there is none. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name): unknown => {
    const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isOwn ? Reflect.get(value, name) : undefined;
  }, row);
}

function listAt(row: object, path: readonly string[]): object[] {
  const list: unknown = valueAt(row, path);
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.filter((item) => typeof item === 'object' && item !== null);
}
