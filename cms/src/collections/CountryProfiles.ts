import { approximations } from 'content-models/vocabulary/approximations';
import { countedUnits } from 'content-models/vocabulary/countedUnits';
import { countries } from 'content-models/vocabulary/countries';
import type { ArrayField, CollectionConfig } from 'payload';
import { answerable } from '../fields/answerable.ts';
import { partialDateField } from '../fields/dateFields.ts';
import { displayTitleField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
import { legalNormsField } from '../fields/legalNormsField.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowTitle } from '../fields/rowTitle.ts';
import { localizedTextField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

const figures: ArrayField = {
  name: 'figures',
  type: 'array',
  label: { es: 'Cifras', en: 'Figures' },
  labels: { singular: { es: 'Cifra', en: 'Figure' }, plural: { es: 'Cifras', en: 'Figures' } },
  admin: {
    components: rowTitle('scope'),
    initCollapsed: true,
    disableListColumn: true,
    description: {
      es: 'Cifras de series distintas nunca se suman ni se mezclan.',
      en: 'Figures of different series are never added or mixed.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('approximation', approximations, {
          label: { es: 'Aproximación', en: 'Approximation' },
        }),
        { name: 'value', type: 'number', label: requiredLabel({ es: 'Cifra', en: 'Figure' }) },
        vocabularyField('counted', countedUnits, {
          label: requiredLabel({ es: 'Qué cuenta', en: 'What it counts' }),
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        partialDateField('periodStart', { label: requiredLabel({ es: 'Desde', en: 'From' }) }),
        partialDateField('periodEnd', { label: requiredLabel({ es: 'Hasta', en: 'To' }) }),
      ],
    },
    localizedTextField('scope', {
      label: requiredLabel({ es: 'Alcance', en: 'Scope' }),
      description: { es: 'De qué y de quiénes.', en: 'Of what and of whom.' },
    }),
    localizedTextField('series', {
      label: requiredLabel({ es: 'Serie', en: 'Series' }),
      description: { es: 'Quién lleva la cuenta.', en: 'Who keeps the count.' },
    }),
    linkField('source', 'sources', { label: requiredLabel({ es: 'Fuente', en: 'Source' }) }),
    textField('locator', {
      label: { es: 'Lugar en la fuente', en: 'Place in the source' },
      placeholder: 'p. 12',
    }),
    localizedTextField('note', { label: { es: 'Nota', en: 'Note' } }),
  ],
};

/** One profile per country, and one for the region. Where nothing is documented, two sentences say so. */
export const CountryProfiles: CollectionConfig<'countries'> = recordCollection('countries', {
  labels: {
    singular: { es: 'Perfil de país', en: 'Country profile' },
    plural: { es: 'Perfiles de país', en: 'Country profiles' },
  },
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    useAsTitle: 'displayTitle',
    defaultColumns: ['displayTitle', 'code', 'translation.status', '_status', 'updatedAt'],
    listSearchableFields: ['displayTitle', 'code'],
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
              ...vocabularyField('code', countries, {
                label: requiredLabel({ es: 'País', en: 'Country' }),
                description: {
                  es: 'Un perfil por país; no cambia una vez publicado.',
                  en: 'One profile per country; it does not change once published.',
                },
              }),
              unique: true,
              index: true,
            },
            richTextField(
              'introduction',
              requiredLabel({ es: 'Introducción', en: 'Introduction' }),
              {
                es: 'Si nada está documentado, dos frases que lo digan.',
                en: 'Where nothing is documented, two sentences that say so.',
              },
            ),
          ],
        },
        {
          label: { es: 'Instituciones y normas', en: 'Institutions and laws' },
          fields: [
            ...answerable(
              linksField('institutions', 'institutions', {
                label: { es: 'Instituciones', en: 'Institutions' },
              }),
            ),
            ...answerable(
              legalNormsField('legalFramework', { es: 'Marco legal', en: 'Legal framework' }),
            ),
          ],
        },
        {
          label: { es: 'Cifras y fuentes', en: 'Figures and sources' },
          fields: [
            ...answerable(figures),
            linksField('sources', 'sources', { label: { es: 'Fuentes', en: 'Sources' } }),
          ],
        },
        translationTab,
      ],
    },
  ],
});
