import { defineVocabulary } from './defineVocabulary.ts';

/** V9. Territorial scope, after IATI ActivityScope. */
export const territorialScopes = defineVocabulary({
  regional: {
    label: { es: 'Regional', en: 'Regional' },
    iati: '2',
  },
  multinational: {
    label: { es: 'Varios países', en: 'Several countries' },
    iati: '3',
  },
  national: {
    label: { es: 'Nacional', en: 'National' },
    iati: '4',
  },
  'several-departments': {
    label: { es: 'Varios departamentos', en: 'Several departments' },
    iati: '5',
  },
  department: {
    label: { es: 'Un departamento', en: 'One department' },
    iati: '6',
  },
  municipality: {
    label: { es: 'Un municipio', en: 'One municipality' },
    iati: '7',
  },
  'single-location': {
    label: { es: 'Un lugar', en: 'One place' },
    iati: '8',
  },
});
