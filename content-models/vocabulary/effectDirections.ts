import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** What the evidence that was read says of the effect. */
export const effectDirections = defineVocabulary({
  favourable: {
    label: { es: 'Favorable', en: 'Favourable' },
  },
  mixed: {
    label: { es: 'Mixto', en: 'Mixed' },
  },
  null: {
    label: { es: 'Sin efecto observado', en: 'No observed effect' },
  },
  unfavourable: {
    label: { es: 'Desfavorable', en: 'Unfavourable' },
  },
  'not-measured': {
    label: { es: 'Nadie lo ha medido', en: 'Nobody has measured it' },
  },
});

export type EffectDirection = z.infer<typeof effectDirections.schema>;
