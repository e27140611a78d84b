import { defineVocabulary } from './defineVocabulary.ts';

/** V20. What kind of document a source is. */
export const sourceTypes = defineVocabulary({
  law: {
    label: { es: 'Norma', en: 'Law or regulation' },
  },
  policy: {
    label: { es: 'Política o plan', en: 'Policy or plan' },
  },
  protocol: {
    label: { es: 'Protocolo o guía', en: 'Protocol or guide' },
  },
  report: {
    label: { es: 'Informe', en: 'Report' },
  },
  evaluation: {
    label: { es: 'Evaluación', en: 'Evaluation' },
  },
  'official-statistics': {
    label: { es: 'Estadística oficial', en: 'Official statistics' },
  },
  'concept-note': {
    label: { es: 'Nota conceptual', en: 'Concept note' },
  },
  minutes: {
    label: { es: 'Acta o relatoría', en: 'Minutes' },
  },
  'web-page': {
    label: { es: 'Página institucional', en: "Institution's web page" },
  },
  'press-release': {
    label: { es: 'Comunicado', en: 'Press release' },
  },
  news: {
    label: { es: 'Nota periodística', en: 'News article' },
  },
  presentation: {
    label: { es: 'Presentación', en: 'Presentation' },
  },
  letter: {
    label: { es: 'Comunicación institucional', en: 'Institutional letter' },
  },
});
