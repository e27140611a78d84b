import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V11. Strength of the evidence that was read; never of the institution, never the size of an effect. */
export const evidenceLevels = defineVocabulary({
  '0': {
    label: { es: 'Sin información sobre resultados', en: 'No information on results' },
    slug: { es: 'sin-informacion-sobre-resultados', en: 'no-information-on-results' },
    explanation: {
      es: 'Ninguna fuente leída dice qué pasó con las personas.',
      en: 'No source that was read says what happened to people.',
    },
  },
  '1': {
    label: { es: 'Descripción o testimonio', en: 'Description or testimony' },
    slug: { es: 'descripcion-o-testimonio', en: 'description-or-testimony' },
    explanation: {
      es: 'Las fuentes cuentan qué se hizo o recogen testimonios; ninguna mide qué cambió.',
      en: 'Sources tell what was done or give testimonies; none measures what changed.',
    },
  },
  '2': {
    label: { es: 'Datos de seguimiento', en: 'Monitoring data' },
    slug: { es: 'datos-de-seguimiento', en: 'monitoring-data' },
    explanation: {
      es: 'Hay cifras de lo que se entregó o de cuántas personas participaron o terminaron.',
      en: 'There are figures on what was delivered or how many people took part or finished.',
    },
  },
  '3': {
    label: { es: 'Evaluación cualitativa o de proceso', en: 'Qualitative or process evaluation' },
    slug: { es: 'evaluacion-cualitativa-o-de-proceso', en: 'qualitative-or-process-evaluation' },
    explanation: {
      es: 'Una evaluación que se leyó examina cómo se hizo y qué opinan quienes participaron.',
      en: 'An evaluation that was read examines how it was done and what those involved think.',
    },
  },
  '4': {
    label: {
      es: 'Evaluación de resultados sin grupo de comparación',
      en: 'Outcome evaluation without comparison group',
    },
    slug: { es: 'evaluacion-de-resultados', en: 'outcome-evaluation' },
    explanation: {
      es: 'Una evaluación que se leyó mide qué cambió, sin compararlo con quienes no participaron.',
      en: 'An evaluation that was read measures what changed, without comparing with those who did not take part.',
    },
  },
  '5': {
    label: { es: 'Evaluación de impacto', en: 'Impact evaluation' },
    slug: { es: 'evaluacion-de-impacto', en: 'impact-evaluation' },
    explanation: {
      es: 'Una evaluación que se leyó compara con quienes no participaron.',
      en: 'An evaluation that was read compares with those who did not take part.',
    },
  },
});

export type EvidenceLevel = z.infer<typeof evidenceLevels.schema>;
