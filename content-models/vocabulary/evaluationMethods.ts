import { defineVocabulary } from './defineVocabulary.ts';

/** V22. How an evaluation came to its finding. */
export const evaluationMethods = defineVocabulary({
  monitoring: {
    label: { es: 'Datos de seguimiento', en: 'Monitoring data' },
  },
  qualitative: {
    label: { es: 'Evaluación cualitativa o de proceso', en: 'Qualitative or process evaluation' },
  },
  'before-after': {
    label: { es: 'Antes y después, sin comparación', en: 'Before and after, without comparison' },
  },
  comparison: {
    label: { es: 'Con grupo de comparación', en: 'With a comparison group' },
  },
  experimental: {
    label: { es: 'Experimental', en: 'Experimental' },
  },
  audit: {
    label: { es: 'Auditoría o informe de control', en: 'Audit or oversight report' },
  },
  academic: {
    label: { es: 'Estudio académico', en: 'Academic study' },
  },
});
