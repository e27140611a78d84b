import { actionTypes } from 'content-models/vocabulary/actionTypes';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import type { CollectionConfig, GroupField } from 'payload';
import {
  addresseesFields,
  classificationNote,
  dimensionsFields,
  horizonFields,
  levelsField,
  themesField,
} from '../fields/classificationFields.ts';
import { partialDateField } from '../fields/dateFields.ts';
import { codeField, slugField } from '../fields/identityFields.ts';
import { joinField } from '../fields/joinField.ts';
import { requiredLabel } from '../fields/label.ts';
import { linksField } from '../fields/linkFields.ts';
import { quoteField } from '../fields/quoteField.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

const origin: GroupField = {
  name: 'origin',
  type: 'group',
  label: { es: 'Origen', en: 'Origin' },
  fields: [
    vocabularyField('kind', originKinds, {
      label: requiredLabel({ es: 'Clase', en: 'Kind' }),
      description: {
        es: 'El sitio la muestra siempre. Un mandato u objetivo de la nota nunca se llama recomendación.',
        en: 'The site always shows it. A mandate or objective of the note is never called a recommendation.',
      },
    }),
    localizedTextField('forum', { label: requiredLabel({ es: 'Foro', en: 'Forum' }) }),
    vocabularyField('workingGroup', workingGroups, {
      label: { es: 'Mesa de trabajo', en: 'Working group' },
    }),
    localizedTextField('session', { label: { es: 'Sesión', en: 'Session' } }),
    {
      type: 'row',
      fields: [
        partialDateField('date', { label: { es: 'Fecha', en: 'Date' } }),
        textField('locator', {
          label: { es: 'Lugar en la fuente', en: 'Place in the source' },
          description: {
            es: 'Se exige en un mandato u objetivo de la nota.',
            en: 'Needed for a mandate or objective of the note.',
          },
          placeholder: 'p. 4',
        }),
      ],
    },
  ],
};

/** What is recommended, and what the concept note itself sets out; the two are labelled and counted apart. */
export const Recommendations: CollectionConfig<'recommendations'> = recordCollection(
  'recommendations',
  {
    labels: {
      singular: { es: 'Recomendación', en: 'Recommendation' },
      plural: { es: 'Recomendaciones', en: 'Recommendations' },
    },
    admin: {
      group: { es: 'Cadena', en: 'Chain' },
      useAsTitle: 'title',
      defaultColumns: ['title', 'code', 'origin.kind', 'translation.status', '_status'],
      listSearchableFields: ['title', 'code', 'slug'],
      description: {
        es: 'El texto de las recomendaciones de las mesas de 2022 no estaba disponible: ninguna se inventa.',
        en: 'The text of the recommendations of the working groups of 2022 was not available: none is made up.',
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
              localizedTextField('title', {
                label: requiredLabel({ es: 'Título', en: 'Title' }),
                description: { es: 'Hasta 110 caracteres.', en: 'Up to 110 characters.' },
              }),
              localizedTextareaField('text', { label: requiredLabel({ es: 'Texto', en: 'Text' }) }),
              quoteField,
            ],
          },
          { label: { es: 'Origen', en: 'Origin' }, fields: [origin] },
          {
            label: { es: 'Clasificación', en: 'Classification' },
            description: classificationNote,
            fields: [
              levelsField,
              ...dimensionsFields,
              themesField,
              ...addresseesFields,
              vocabularyField('actionType', actionTypes, {
                label: { es: 'Tipo de acción', en: 'Type of action' },
              }),
              ...horizonFields,
            ],
          },
          {
            label: { es: 'Cadena y fuentes', en: 'Chain and sources' },
            fields: [
              linksField('challenges', 'challenges', {
                label: { es: 'Retos', en: 'Challenges' },
                description: {
                  es: 'Al menos uno; solo un mandato u objetivo de la nota puede no tenerlo.',
                  en: 'At least one; only a mandate or objective of the note may have none.',
                },
              }),
              linksField('practices', 'practices', { label: { es: 'Prácticas', en: 'Practices' } }),
              joinField(
                'roadmapItems',
                { collection: 'roadmapItems', on: 'recommendations' },
                { es: 'Acciones de la hoja de ruta', en: 'Roadmap items' },
              ),
              linksField('sources', 'sources', {
                label: requiredLabel({ es: 'Fuentes', en: 'Sources' }),
              }),
            ],
          },
          translationTab,
        ],
      },
    ],
  },
);
