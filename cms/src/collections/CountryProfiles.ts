import { approximations } from 'content-models/vocabulary/approximations';
import { countedUnits } from 'content-models/vocabulary/countedUnits';
import { countries } from 'content-models/vocabulary/countries';
import { answerable } from '../fields/answerable.ts';
import { partialDateField } from '../fields/dateFields.ts';
import { figureField } from '../fields/figureField.ts';
import { displayTitleField } from '../fields/identityFields.ts';
import { legalNormsField } from '../fields/legalNormsField.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowsField } from '../fields/rowsField.ts';
import { localizedTextField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const figures = rowsField('figures', 'scope', [
  {
    type: 'row',
    fields: [
      vocabularyField('approximation', approximations),
      figureField('value'),
      vocabularyField('counted', countedUnits),
    ],
  },
  {
    type: 'row',
    fields: [partialDateField('periodStart'), partialDateField('periodEnd')],
  },
  localizedTextField('scope'),
  localizedTextField('series'),
  linkField('source', 'sources'),
  textField('locator', {
    placeholder: 'p. 12',
  }),
  localizedTextField('note'),
]);

/** One profile per country, and one for the region. */
export const CountryProfiles: Form<'countries'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: ['displayTitle', 'code', 'translation.status', '_status', 'updatedAt'],
  },
  fields: [
    displayTitleField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Identidad', en: 'Identity' },
          fields: [
            {
              ...vocabularyField('code', countries),
              unique: true,
              index: true,
            },
            richTextField('introduction'),
          ],
        },
        {
          label: { es: 'Instituciones y normas', en: 'Institutions and laws' },
          fields: [
            ...answerable(linksField('institutions', 'institutions')),
            ...answerable(legalNormsField('legalFramework')),
          ],
        },
        {
          label: { es: 'Cifras y fuentes', en: 'Figures and sources' },
          fields: [...answerable(figures), linksField('sources', 'sources')],
        },
        translationTab,
      ],
    },
  ],
};
