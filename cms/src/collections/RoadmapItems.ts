import { backedFields, roadmapItems } from 'content-models/records/roadmapItem';
import { countries } from 'content-models/vocabulary/countries';
import { originKinds } from 'content-models/vocabulary/originKinds';
import type { ArrayField } from 'payload';
import { answerable } from '../fields/answerable.ts';
import {
  addresseesFields,
  classificationNote,
  dimensionsFields,
  horizonFields,
  levelsField,
  themesField,
} from '../fields/classificationFields.ts';
import { partialDateField } from '../fields/dateFields.ts';
import { figureField } from '../fields/figureField.ts';
import { codeField, slugField } from '../fields/identityFields.ts';
import { joinField, linkField, linksField } from '../fields/linkFields.ts';
import { rowsField } from '../fields/rowsField.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField, vocabularyFields } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const backing: ArrayField = {
  name: 'backing',
  type: 'array',
  admin: {
    disableListColumn: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'field',
          type: 'select',
          options: backedFields.map((value) => ({
            value,
            label: roadmapItems.fields[value].words.label ?? value,
          })),
        },
        textField('locator', {
          placeholder: 'p. 12',
        }),
      ],
    },
    linkField('source', 'sources'),
  ],
};

const milestones = rowsField('milestones', 'title', [
  localizedTextField('title'),
  localizedTextareaField('expectedEvidence'),
  partialDateField('due'),
  linkField('source', 'sources'),
]);

const indicators = rowsField('indicators', 'name', [
  {
    type: 'row',
    fields: [localizedTextField('name'), localizedTextField('unit')],
  },
  localizedTextField('dataSource'),
  {
    type: 'row',
    fields: [figureField('baseline'), figureField('target')],
  },
  linkField('source', 'sources'),
]);

/** Roadmap items: actions that carry out recommendations, each with its origin. */
export const RoadmapItems: Form<'roadmapItems'> = {
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    defaultColumns: ['title', 'code', 'origin', 'countries', 'translation.status', '_status'],
    description: {
      es: 'Una propuesta del equipo editorial nunca se presenta como compromiso de un Estado.',
      en: 'A proposal by the editors is never presented as a state’s commitment.',
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
            localizedTextareaField('action'),
            vocabularyField('origin', originKinds),
          ],
        },
        {
          label: { es: 'Clasificación', en: 'Classification' },
          description: classificationNote,
          fields: [
            levelsField,
            ...dimensionsFields,
            themesField,
            vocabularyFields('countries', countries),
            ...addresseesFields,
            ...horizonFields,
          ],
        },
        {
          label: { es: 'Quién y cuándo', en: 'Who and when' },
          fields: [
            ...answerable(linksField('leadInstitutions', 'institutions')),
            linksField('partners', 'institutions'),
            ...answerable(partialDateField('startDate')),
            ...answerable(partialDateField('dueDate')),
            backing,
          ],
        },
        {
          label: { es: 'Hitos e indicadores', en: 'Milestones and indicators' },
          fields: [milestones, indicators],
        },
        {
          label: { es: 'Cadena y fuentes', en: 'Chain and sources' },
          fields: [
            linksField('recommendations', 'recommendations'),
            linksField('supportingPractices', 'practices'),
            joinField(
              'progress',
              { collection: 'progress', on: 'roadmapItem' },
              { es: 'Avances', en: 'Progress' },
            ),
            linksField('sources', 'sources'),
          ],
        },
        translationTab,
      ],
    },
  ],
};
