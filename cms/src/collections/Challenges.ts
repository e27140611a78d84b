import { challengeStates } from 'content-models/vocabulary/challengeStates';
import { verifications } from 'content-models/vocabulary/verifications';
import type { CollectionConfig } from 'payload';
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
import { joinField } from '../fields/joinField.ts';
import { requiredLabel } from '../fields/label.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { localizedTextField, localizedTextareaField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

/** What makes reintegration hard, as far as a source states it; none is deduced from a solution. */
export const Challenges: CollectionConfig<'challenges'> = recordCollection('challenges', {
  labels: {
    singular: { es: 'Reto', en: 'Challenge' },
    plural: { es: 'Retos', en: 'Challenges' },
  },
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'countries', 'state', 'translation.status', '_status'],
    listSearchableFields: ['title', 'code', 'slug'],
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
            localizedTextField('title', {
              label: requiredLabel({ es: 'Título', en: 'Title' }),
              description: { es: 'Hasta 110 caracteres.', en: 'Up to 110 characters.' },
            }),
            localizedTextareaField('statement', {
              label: requiredLabel({ es: 'Enunciado', en: 'Statement' }),
              description: {
                es: 'Una frase neutral, como la fuente lo dice.',
                en: 'One neutral sentence, as the source says it.',
              },
            }),
            richTextField('description', { es: 'Descripción', en: 'Description' }),
            {
              name: 'raisedBy',
              type: 'group',
              label: { es: 'Quién lo plantea *', en: 'Raised by *' },
              admin: {
                description: {
                  es: 'Un foro o una institución, uno de los dos.',
                  en: 'A forum or an institution, one of the two.',
                },
              },
              fields: [
                localizedTextField('forum', {
                  label: { es: 'Foro o medio', en: 'Forum or medium' },
                }),
                linkField('institution', 'institutions', {
                  label: { es: 'Institución', en: 'Institution' },
                }),
              ],
            },
            ...answerable(partialDateField('raisedOn', { label: { es: 'Cuándo', en: 'When' } })),
            vocabularyField('state', challengeStates, {
              label: requiredLabel({ es: 'Situación', en: 'State' }),
            }),
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
            linksField('sources', 'sources', {
              label: requiredLabel({ es: 'Fuentes', en: 'Sources' }),
            }),
            vocabularyField('verification', verifications, {
              label: requiredLabel({ es: 'Verificación', en: 'Verification' }),
            }),
            dayField('verifiedOn', {
              label: requiredLabel({ es: 'Verificado el', en: 'Verified on' }),
            }),
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
});
