import { actionTypes } from 'content-models/vocabulary/actionTypes';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import type { GroupField } from 'payload';
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
import { joinField, linksField } from '../fields/linkFields.ts';
import { quoteField } from '../fields/quoteField.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const origin: GroupField = {
  name: 'origin',
  type: 'group',
  fields: [
    vocabularyField('kind', originKinds),
    localizedTextField('forum'),
    vocabularyField('workingGroup', workingGroups),
    localizedTextField('session'),
    {
      type: 'row',
      fields: [
        partialDateField('date'),
        textField('locator', {
          placeholder: 'p. 4',
        }),
      ],
    },
  ],
};

/** Recommendations, and mandates of the concept note; the two are labelled and counted apart. */
export const Recommendations: Form<'recommendations'> = {
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    defaultColumns: ['title', 'code', 'origin.kind', 'translation.status', '_status'],
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
          fields: [localizedTextField('title'), localizedTextareaField('text'), quoteField],
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
            vocabularyField('actionType', actionTypes),
            ...horizonFields,
          ],
        },
        {
          label: { es: 'Cadena y fuentes', en: 'Chain and sources' },
          fields: [
            linksField('challenges', 'challenges'),
            linksField('practices', 'practices'),
            joinField(
              'roadmapItems',
              { collection: 'roadmapItems', on: 'recommendations' },
              { es: 'Acciones de la hoja de ruta', en: 'Roadmap items' },
            ),
            linksField('sources', 'sources'),
          ],
        },
        translationTab,
      ],
    },
  ],
};
