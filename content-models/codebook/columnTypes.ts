import type { z } from 'zod';
import { defineVocabulary } from '../vocabulary/defineVocabulary.ts';

/** The data types of columns, with the explanation that the codebook prints. */
export const columnTypes = defineVocabulary({
  text: { label: { es: 'texto', en: 'text' } },
  richText: {
    label: { es: 'texto con formato', en: 'formatted text' },
    explanation: {
      es: 'En CSV, solo las palabras; en JSON, con párrafos, listas y llamadas a las fuentes.',
      en: 'Only the words in CSV; with paragraphs, lists and calls to sources in JSON.',
    },
  },
  term: {
    label: { es: 'código de vocabulario', en: 'vocabulary code' },
    explanation: {
      es: 'Uno de los códigos que se listan con la columna.',
      en: 'One of the codes that are listed with the column.',
    },
  },
  record: {
    label: { es: 'código de registro', en: 'record code' },
    explanation: {
      es: 'El código permanente de un registro publicado.',
      en: 'The permanent code of a published record.',
    },
  },
  row: {
    label: { es: 'identificador de fila', en: 'row identifier' },
    explanation: {
      es: '24 cifras hexadecimales que no cambian.',
      en: '24 hexadecimal digits that do not change.',
    },
  },
  field: { label: { es: 'nombre de campo', en: 'field name' } },
  number: { label: { es: 'número', en: 'number' } },
  boolean: {
    label: { es: 'sí o no', en: 'yes or no' },
    explanation: { es: '«true» o «false».', en: '"true" or "false".' },
  },
  day: {
    label: { es: 'día', en: 'day' },
    explanation: { es: 'AAAA-MM-DD.', en: 'YYYY-MM-DD.' },
  },
  partialDate: {
    label: { es: 'fecha', en: 'date' },
    explanation: {
      es: 'Año, mes o día, según lo que se sepa: AAAA, AAAA-MM o AAAA-MM-DD.',
      en: 'Year, month or day, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD.',
    },
  },
  time: { label: { es: 'hora', en: 'time' }, explanation: { es: 'HH:MM.', en: 'HH:MM.' } },
  address: { label: { es: 'dirección web', en: 'web address' } },
});

export type ColumnType = z.infer<typeof columnTypes.schema>;
