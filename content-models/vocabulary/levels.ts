import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V2. The level at which a practice acts. Concept note, pages 5 and 6. */
export const levels = defineVocabulary({
  individual: {
    label: { es: 'Individual', en: 'Individual' },
    slug: { es: 'individual', en: 'individual' },
    synonyms: { es: ['persona', 'familia'], en: ['person', 'family'] },
    explanation: {
      es: 'Atiende las necesidades y vulnerabilidades de las personas y familias que retornan.',
      en: 'Meets the needs and vulnerabilities of returning people and families.',
    },
  },
  community: {
    label: { es: 'Comunitario', en: 'Community' },
    slug: { es: 'comunitario', en: 'community' },
    synonyms: {
      es: ['comunidad', 'local', 'municipal', 'municipio', 'alcaldía', 'municipalidad'],
      en: ['local', 'municipal', 'municipality', 'town hall'],
    },
    explanation: {
      es: 'Atiende a las comunidades de retorno, con las familias y la población no migrante.',
      en: 'Serves the communities of return, with families and the non-migrant population.',
    },
  },
  structural: {
    label: { es: 'Estructural', en: 'Structural' },
    slug: { es: 'estructural', en: 'structural' },
    synonyms: {
      es: ['política pública', 'norma', 'ley', 'institucional', 'coordinación'],
      en: ['public policy', 'law', 'institutional', 'coordination'],
    },
    explanation: {
      es: 'Mejora la gobernanza de la migración con autoridades y servicios públicos adecuados.',
      en: 'Improves the governance of migration through authorities and adequate public services.',
    },
  },
});

export type Level = z.infer<typeof levels.schema>;
