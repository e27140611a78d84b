import { translationStatuses } from 'content-models/vocabulary/translationStatuses';
import type { SelectField, Tab, TextareaField } from 'payload';
import { dayField } from './dateFields.ts';
import { textField } from './textFields.ts';
import { vocabularyField } from './vocabularyField.ts';

const stillHolds: TextareaField = {
  name: 'stillHolds',
  type: 'textarea',
  label: { es: 'Por qué sigue valiendo', en: 'Why it still holds' },
  admin: {
    description: {
      es: 'Por qué un cambio del español no cambia nada en inglés. Lo escribe quien la aprueba otra vez; no se publica.',
      en: 'Why a change of the Spanish changes nothing in English. Whoever approves it again writes it; it is not public.',
    },
    condition: (_, { stillHolds: reason }) => Boolean(reason),
    disableListColumn: true,
    disableListFilter: true,
  },
};

const state: SelectField = {
  ...vocabularyField('status', translationStatuses, { defaultValue: 'missing' }),
  admin: { components: { Cell: '/admin/translating/StateCell.tsx#StateCell' } },
};

/**
 * The state of the English translation. The texts themselves are written in the view "Traducir" beside the form
 * (`admin/translating`). `stillHolds` is the reason for which an approval was given again after a change of the Spanish;
 * `approvedSpanish` is the digest of the Spanish texts that an approval not yet published is for.
 */
export const translationTab: Tab = {
  label: { es: 'Traducción', en: 'Translation' },
  description: {
    es: 'El inglés se publica cuando está aprobado. Si el español cambia después, el sistema lo marca como desactualizado. Para escribirlo y aprobarlo, abra «Traducir» arriba.',
    en: 'English is published once it is approved. If the Spanish changes afterwards, the system marks it as outdated. To write and approve it, open “Translate” above.',
  },
  fields: [
    {
      name: 'translation',
      type: 'group',
      fields: [
        state,
        textField('by'),
        dayField('on'),
        stillHolds,
        {
          name: 'approvedSpanish',
          type: 'text',
          label: { es: 'Español aprobado', en: 'Approved Spanish' },
          admin: { hidden: true, disableListColumn: true, disableListFilter: true },
        },
      ],
    },
  ],
};
