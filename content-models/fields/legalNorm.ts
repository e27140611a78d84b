import { may, must, groupOf } from './declare.ts';
import { webAddress } from './address.ts';
import { idField, sourceField } from './commonFields.ts';
import { year } from './dates.ts';
import { localizedText, text } from './localized.ts';

const legalNormFields = {
  id: idField,
  name: must(localizedText(300), {
    label: { es: 'Nombre', en: 'Name' },
    explanation: { es: 'Nombre de la norma.', en: 'Name of the law or regulation.' },
  }),
  number: may(text(60), {
    label: { es: 'Número', en: 'Number' },
    explanation: { es: 'Número oficial.', en: 'Official number.' },
  }),
  year: may(year, {
    label: { es: 'Año', en: 'Year' },
    explanation: { es: 'Año.', en: 'Year.' },
  }),
  url: may(webAddress, {
    label: { es: 'Dirección del texto', en: 'Address of the text' },
    explanation: { es: 'Dirección del texto.', en: 'Address of the text.' },
  }),
  source: sourceField,
};

/** A law, regulation or plan that a practice or the framework of a country is based on. */
export const legalNorm = groupOf(legalNormFields);

/** The labels of rows in lists of legal norms. */
export const legalNormRows = {
  row: { es: 'Norma', en: 'Law' },
  rows: { es: 'Normas', en: 'Laws' },
};
