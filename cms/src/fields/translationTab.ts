import { translationStatuses } from 'content-models/vocabulary/translationStatuses';
import type { Tab } from 'payload';
import { dayField } from './dateFields.ts';
import { textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

/** Where the English stands. The texts themselves are written with the language switch at the top of the form. */
export const translationTab: Tab = {
  label: { es: 'Traducción', en: 'Translation' },
  description: {
    es: 'El inglés se publica cuando está aprobado. Si el español cambia después, el sistema lo marca como desactualizado. Para escribir en inglés, cambie de idioma arriba.',
    en: 'English is published once it is approved. If the Spanish changes afterwards, the system marks it as outdated. To write in English, switch the language above.',
  },
  fields: [
    {
      name: 'translation',
      type: 'group',
      label: { es: 'Inglés', en: 'English' },
      fields: [
        vocabularyField('status', translationStatuses, {
          label: { es: 'Estado', en: 'State' },
          defaultValue: 'missing',
          description: {
            es: '«Desactualizada» la pone el sistema. Mientras corrige una traducción aprobada (borrador o en revisión), sigue publicado el último texto aprobado.',
            en: '“Outdated” is set by the system. While you correct an approved translation (draft or in review), the last approved text stays public.',
          },
        }),
        textField('by', {
          label: { es: 'Quién responde por ella', en: 'Who answers for it' },
          description: {
            es: 'Nombre o equipo, como texto. Consta en los datos abiertos.',
            en: 'Name or team, as text. It is part of the open data.',
          },
        }),
        dayField('on', { label: { es: 'Desde', en: 'Since' } }),
      ],
    },
  ],
};
