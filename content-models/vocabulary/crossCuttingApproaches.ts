import { defineVocabulary } from './defineVocabulary.ts';

/** V6. Cross-cutting approaches. Concept note, page 3. */
export const crossCuttingApproaches = defineVocabulary({
  rights: {
    label: {
      es: 'Derechos de las personas migrantes retornadas',
      en: 'Rights of returned migrants',
    },
  },
  'gender-equality': {
    label: { es: 'Igualdad de género', en: 'Gender equality' },
    synonyms: { es: ['género', 'mujeres'], en: ['gender', 'women'] },
  },
  'data-collection': {
    label: { es: 'Recopilación de datos', en: 'Data collection' },
  },
  'monitoring-evaluation': {
    label: { es: 'Seguimiento y evaluación', en: 'Monitoring and evaluation' },
  },
});
