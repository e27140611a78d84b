import { challengeStates } from 'content-models/vocabulary/challengeStates';
import { verifications } from 'content-models/vocabulary/verifications';
import { answerable } from '../fields/answerable.ts';
import {
  classificationNote,
  countriesFields,
  dimensionsFields,
  levelsField,
  populationsFields,
  themesField,
} from '../fields/classificationFields.ts';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { factsField } from '../fields/factsField.ts';
import { codeField, slugField } from '../fields/identityFields.ts';
import { joinField, linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { localizedTextField, localizedTextareaField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

/** Challenges: obstacles to reintegration that a source states; none is deduced from a solution. */
export const Challenges: Form<'challenges'> = {
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    defaultColumns: ['title', 'code', 'countries', 'state', 'translation.status', '_status'],
    description: {
      es: 'Solo retos que una fuente declara; ninguno se deduce de una solución ni lleva gravedad.',
      en: 'Only challenges that a source states; none is deduced from a solution or has a severity.',
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
            localizedTextField('title'),
            localizedTextareaField('statement'),
            richTextField('description'),
            {
              name: 'raisedBy',
              type: 'group',
              fields: [localizedTextField('forum'), linkField('institution', 'institutions')],
            },
            ...answerable(partialDateField('raisedOn')),
            vocabularyField('state', challengeStates),
          ],
        },
        {
          label: { es: 'Clasificación', en: 'Classification' },
          description: classificationNote,
          fields: [
            levelsField,
            ...dimensionsFields,
            themesField,
            ...populationsFields,
            ...countriesFields,
          ],
        },
        {
          label: { es: 'Fuentes', en: 'Sources' },
          fields: [
            factsField,
            linksField('sources', 'sources'),
            vocabularyField('verification', verifications),
            dayField('verifiedOn'),
          ],
        },
        {
          label: { es: 'Cadena', en: 'Chain' },
          fields: [
            joinField(
              'practices',
              { collection: 'practices', on: 'challenges' },
              { es: 'Prácticas que responden', en: 'Practices that answer it' },
            ),
            joinField(
              'recommendations',
              { collection: 'recommendations', on: 'challenges' },
              { es: 'Recomendaciones', en: 'Recommendations' },
            ),
          ],
        },
        translationTab,
      ],
    },
  ],
};
