import { countries } from 'content-models/vocabulary/countries';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import { partialDateField } from '../fields/dateFields.ts';
import { codeField, slugField } from '../fields/identityFields.ts';
import { linkField } from '../fields/linkFields.ts';
import { localizedTextField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

/** Institutions behind practices and sources. A renamed body keeps its record; a successor gets its own. */
export const Institutions: Form<'institutions'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: ['name', 'acronym', 'code', 'type', 'country', '_status'],
    description: {
      es: 'Una institución que cambia de nombre conserva su registro; la que la sucede tiene el suyo.',
      en: 'An institution that changes its name keeps its record; its successor has its own.',
    },
  },
  fields: [
    codeField,
    slugField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Identidad', en: 'Identity' },
          fields: [
            localizedTextField('name'),
            textField('acronym'),
            vocabularyField('type', institutionTypes),
            vocabularyField('country', countries),
            { name: 'collective', type: 'checkbox', admin: { disableListColumn: true } },
            textField('website', {
              placeholder: 'https://',
            }),
          ],
        },
        {
          label: { es: 'Relaciones', en: 'Relations' },
          fields: [
            linkField('parent', 'institutions'),
            partialDateField('validFrom'),
            partialDateField('validTo'),
            linkField('succeededBy', 'institutions'),
          ],
        },
        {
          label: { es: 'Oficina', en: 'Office' },
          fields: [
            {
              name: 'publicOffice',
              type: 'group',
              fields: [
                localizedTextField('address'),
                textField('phone'),
                localizedTextField('hours'),
                linkField('source', 'sources'),
              ],
            },
          ],
        },
        translationTab,
      ],
    },
  ],
};
