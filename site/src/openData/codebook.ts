import type { CellType } from 'content-models/codebook/cellType';
import type { Column } from 'content-models/codebook/tables';
import { vocabularies } from 'content-models/codebook/vocabularies';
import type { Bilingual } from 'content-models/locales';
import { dataTables } from './dataTables.ts';

/** A line of the codebook: a column of a table, the path of its value in the JSON, and its meaning. */
export type CodebookLine = {
  table: string;
  column: string;
  jsonPath: string;
  list: boolean;
  required: boolean;
  explanation: Bilingual;
} & CellType;

/** A code that a column may contain. */
export type CodebookTerm = {
  vocabulary: string;
  code: string;
  label: Bilingual;
  explanation?: Bilingual | undefined;
  extension?: boolean | undefined;
  iati?: string | undefined;
};

const column = (
  path: string,
  type: Column['type'],
  explanation: Bilingual,
  required = true,
): Column => ({
  name: path.replace('.', '_'),
  path: path.split('.'),
  type,
  explanation,
  list: false,
  required,
});

/** The columns of the codebook itself, which it documents too. */
const codebookColumns: readonly Column[] = [
  column('table', 'text', {
    es: 'Tabla: el archivo sin «.csv».',
    en: 'Table: the file without ".csv".',
  }),
  column('column', 'text', { es: 'Nombre de la columna.', en: 'Name of the column.' }),
  column(
    'jsonPath',
    'text',
    {
      es: 'Dónde está el valor en arraigo.json; «[]» es cada elemento de una lista.',
      en: 'Where the value lies in arraigo.json; "[]" is each item of a list.',
    },
    false,
  ),
  {
    ...column('type', 'term', { es: 'Qué contiene la celda.', en: 'What the cell holds.' }),
    vocabulary: 'columnTypes',
  },
  column('list', 'boolean', {
    es: 'Si la celda puede tener varios valores.',
    en: 'Whether the cell may have several values.',
  }),
  column('required', 'boolean', {
    es: 'Si siempre tiene valor.',
    en: 'Whether it always has a value.',
  }),
  column(
    'vocabulary',
    'text',
    {
      es: 'Vocabulario de sus códigos, en vocabularios.csv.',
      en: 'Vocabulary of its codes, in vocabularios.csv.',
    },
    false,
  ),
  column('explanation.es', 'text', {
    es: 'Qué significa, en español.',
    en: 'Its meaning, in Spanish.',
  }),
  column('explanation.en', 'text', {
    es: 'Qué significa, en inglés.',
    en: 'Its meaning, in English.',
  }),
];

const vocabularyColumns: readonly Column[] = [
  column('vocabulary', 'text', { es: 'Nombre del vocabulario.', en: 'Name of the vocabulary.' }),
  column('code', 'text', { es: 'El código.', en: 'The code.' }),
  column('label.es', 'text', { es: 'Su nombre en español.', en: 'Its name in Spanish.' }),
  column('label.en', 'text', { es: 'Su nombre en inglés.', en: 'Its name in English.' }),
  column(
    'explanation.es',
    'text',
    { es: 'Qué significa, en español.', en: 'Its meaning, in Spanish.' },
    false,
  ),
  column(
    'explanation.en',
    'text',
    { es: 'Qué significa, en inglés.', en: 'Its meaning, in English.' },
    false,
  ),
  column(
    'extension',
    'boolean',
    {
      es: '«true» donde el término es del catálogo y no de la nota conceptual.',
      en: '"true" where the term is the catalogue\'s own and not the concept note\'s.',
    },
    false,
  ),
  column(
    'iati',
    'text',
    {
      es: 'Código en la lista correspondiente de IATI.',
      en: 'Code in the matching IATI codelist.',
    },
    false,
  ),
];

/** The tables of the codebook, which it documents too; they are in no JSON of records. */
export const codebookTables = {
  codebook: { name: 'libro-de-codigos', jsonPath: '', columns: codebookColumns },
  vocabularies: { name: 'vocabularios', jsonPath: '', columns: vocabularyColumns },
} as const;

/** The lines of the codebook; its own columns come last. */
export function codebookLines(): CodebookLine[] {
  return [...dataTables, ...Object.values(codebookTables)].flatMap(
    ({ name: table, jsonPath, columns }) =>
      columns.map(({ name, path, ...column }) => ({
        table,
        column: name,
        jsonPath: jsonPath && `${jsonPath}.${path.join('.')}`,
        ...column,
      })),
  );
}

/** Every term of every vocabulary. */
export function codebookTerms(): CodebookTerm[] {
  return Object.entries(vocabularies).flatMap(([vocabulary, { entries }]) =>
    entries.map(([code, { label, explanation, extension, iati }]) => ({
      vocabulary,
      code,
      label,
      explanation,
      extension,
      iati,
    })),
  );
}
