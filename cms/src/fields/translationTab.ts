import { translationStatuses } from 'content-models/vocabulary/translationStatuses';
import type { Tab } from 'payload';
import { dayField } from './dateFields.ts';
import { textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

/**
 * The state of the English translation. The texts themselves are edited with the language switch at the top of the
 * form.
 */
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
      fields: [
        vocabularyField('status', translationStatuses, {
          defaultValue: 'missing',
        }),
        textField('by'),
        dayField('on'),
      ],
    },
  ],
};
