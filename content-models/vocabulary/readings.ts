import { defineVocabulary } from './defineVocabulary.ts';

/** How much of an evaluation the catalogue has read. */
export const readings = defineVocabulary({
  whole: {
    label: { es: 'Leída entera', en: 'Read whole' },
  },
  part: {
    label: { es: 'Leída en parte', en: 'Read in part' },
  },
  title: {
    label: { es: 'Conocida por su título, sin leer', en: 'Known by its title, not read' },
  },
});
