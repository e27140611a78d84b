import { approximations } from 'content-models/vocabulary/approximations';
import { announcementKinds } from 'content-models/vocabulary/announcementKinds';
import { countedUnits } from 'content-models/vocabulary/countedUnits';
import { countries } from 'content-models/vocabulary/countries';
import { answerable } from '../fields/answerable.ts';
import { partialDateField } from '../fields/dateFields.ts';
import { figureField } from '../fields/figureField.ts';
import { legalNormsField } from '../fields/legalNormsField.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowsField } from '../fields/rowsField.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
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

const announcements = rowsField('announcements', 'title', [
  localizedTextField('title'),
  {
    type: 'row',
    fields: [
      vocabularyField('kind', announcementKinds),
      partialDateField('announcedOn'),
      partialDateField('periodStart'),
      partialDateField('periodEnd'),
    ],
  },
  linkField('by', 'institutions'),
  localizedTextareaField('commits'),
  localizedTextareaField('known'),
  linksField('sources', 'sources'),
]);

/** One profile per country, and one for the region. */
export const CountryProfiles: Form<'countries'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: ['heading', 'translation.status', 'updatedAt', '_status'],
  },
  fields: [
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
          label: { es: 'Anuncios', en: 'Announcements' },
          fields: [announcements],
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
