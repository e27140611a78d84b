import { defineVocabulary } from './defineVocabulary.ts';

/** V15. SDG targets that the concept note names (page 4, note 12). */
export const sdgTargets = defineVocabulary({
  '10.2': {
    label: {
      es: 'Inclusión social, económica y política de todas las personas',
      en: 'Social, economic and political inclusion of all',
    },
  },
  '10.7': {
    label: {
      es: 'Migración ordenada, segura, regular y responsable',
      en: 'Orderly, safe, regular and responsible migration',
    },
  },
  '17.9': {
    label: {
      es: 'Apoyo internacional para crear capacidad',
      en: 'International support for capacity-building',
    },
  },
  '17.17': {
    label: {
      es: 'Alianzas públicas, público-privadas y de la sociedad civil',
      en: 'Public, public-private and civil society partnerships',
    },
  },
});
