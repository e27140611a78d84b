import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V17. To whom a recommendation speaks: the note's four profiles (pages 6 and 7) and its allies. */
export const addressees = defineVocabulary({
  'foreign-affairs': {
    label: { es: 'Cancillerías', en: 'Foreign ministries' },
    slug: { es: 'cancillerias', en: 'foreign-ministries' },
  },
  'reception-reintegration': {
    label: {
      es: 'Instituciones de recepción y reintegración',
      en: 'Reception and reintegration institutions',
    },
    slug: { es: 'recepcion-y-reintegracion', en: 'reception-and-reintegration' },
  },
  labour: {
    label: { es: 'Ministerios de trabajo', en: 'Labour ministries' },
    slug: { es: 'ministerios-de-trabajo', en: 'labour-ministries' },
  },
  'local-government': {
    label: { es: 'Municipalidades', en: 'Local governments' },
    slug: { es: 'municipalidades', en: 'local-governments' },
    synonyms: { es: ['alcaldía', 'ayuntamiento'], en: ['town hall', 'municipality'] },
  },
  'civil-society': {
    label: { es: 'Sociedad civil (RROCM)', en: 'Civil society (RNCOM)' },
  },
  observers: {
    label: { es: 'Organismos observadores', en: 'Observer organisations' },
  },
});

export type Addressee = z.infer<typeof addressees.schema>;
