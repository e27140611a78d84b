import { defineVocabulary } from './defineVocabulary.ts';

/** The three working groups that the concept note provides for, each with one level (pages 5, 6 and 9). */
export const workingGroups = defineVocabulary({
  a: {
    label: { es: 'Grupo A: nivel individual', en: 'Group A: individual level' },
  },
  b: {
    label: { es: 'Grupo B: nivel comunitario', en: 'Group B: community level' },
  },
  c: {
    label: { es: 'Grupo C: nivel estructural', en: 'Group C: structural level' },
  },
});
