import type { z } from 'zod';
import { may, must, groupOf } from './declare.ts';
import { translationStatuses } from '../vocabulary/translationStatuses.ts';
import { day } from './dates.ts';
import { text } from './localized.ts';

const translationStateFields = {
  status: must(translationStatuses.schema, {
    label: { es: 'Estado', en: 'State' },
    help: {
      es: '«Desactualizada» la pone el sistema. Mientras corrige una traducción aprobada (borrador o en revisión), sigue publicado el último texto aprobado.',
      en: '“Outdated” is set by the system. While you correct an approved translation (draft or in review), the last approved text stays public.',
    },
    marked: false,
    explanation: {
      es: 'En qué estado está. Solo el inglés aprobado, o desactualizado después, se publica.',
      en: 'Where it stands. Only English that was approved, or outdated afterwards, is published.',
    },
  }),
  by: may(text(120), {
    label: { es: 'Quién responde por ella', en: 'Who answers for it' },
    help: {
      es: 'Nombre o equipo, como texto. Consta en los datos abiertos.',
      en: 'Name or team, as text. It is part of the open data.',
    },
    explanation: { es: 'Quién responde por ella.', en: 'Who answers for it.' },
  }),
  on: may(day, {
    label: { es: 'Desde', en: 'Since' },
    explanation: {
      es: 'Desde qué día está en ese estado.',
      en: 'Since which day it is in that state.',
    },
  }),
};

/**
 * The workflow state of the English translation, who is responsible for it and since which day (`on`). Both `by` and
 * `on` are required once it is approved or outdated.
 */
export const translation = groupOf({
  en: must(groupOf(translationStateFields), {
    explanation: { es: 'La traducción al inglés.', en: 'The English translation.' },
  }),
});

export type Translation = z.infer<typeof translation>;
