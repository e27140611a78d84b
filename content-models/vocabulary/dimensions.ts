import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V3. The dimension of reintegration. Concept note, pages 1 and 3. */
export const dimensions = defineVocabulary({
  economic: {
    label: { es: 'Económica', en: 'Economic' },
    slug: { es: 'economica', en: 'economic' },
    synonyms: {
      es: ['trabajo', 'empleo', 'ingresos', 'medios de vida'],
      en: ['work', 'jobs', 'income', 'livelihood'],
    },
    explanation: {
      es: 'Volver a la vida económica y tener medios de vida sostenidos.',
      en: 'Re-entering economic life and having sustained livelihoods.',
    },
  },
  social: {
    label: { es: 'Social', en: 'Social' },
    slug: { es: 'social', en: 'social' },
    synonyms: {
      es: ['servicios públicos', 'educación', 'salud', 'vivienda', 'justicia'],
      en: ['public services', 'education', 'health', 'housing', 'justice'],
    },
    explanation: {
      es: 'Acceder a servicios e infraestructura: salud, educación, vivienda, justicia y protección social.',
      en: 'Access to services and infrastructure: health, education, housing, justice and social protection.',
    },
  },
  psychosocial: {
    label: { es: 'Psicosocial', en: 'Psychosocial' },
    slug: { es: 'psicosocial', en: 'psychosocial' },
    synonyms: {
      es: ['salud mental', 'psicológica', 'emocional', 'redes de apoyo'],
      en: ['mental health', 'psychological', 'emotional', 'support networks'],
    },
    explanation: {
      es: 'Reconstruir las redes personales de apoyo y la participación en la vida comunitaria.',
      en: 'Rebuilding personal support networks and taking part in community life.',
    },
  },
});

export type Dimension = z.infer<typeof dimensions.schema>;
