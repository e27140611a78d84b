import { practices } from 'content-models/records/practice';
import { crossCuttingApproaches } from 'content-models/vocabulary/crossCuttingApproaches';
import { effectDirections } from 'content-models/vocabulary/effectDirections';
import { entryClasses } from 'content-models/vocabulary/entryClasses';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { gcmObjectives } from 'content-models/vocabulary/gcmObjectives';
import { institutionRoles } from 'content-models/vocabulary/institutionRoles';
import { lifecycles } from 'content-models/vocabulary/lifecycles';
import { relevances } from 'content-models/vocabulary/relevances';
import { sdgTargets } from 'content-models/vocabulary/sdgTargets';
import { significances } from 'content-models/vocabulary/significances';
import { statuses } from 'content-models/vocabulary/statuses';
import { territorialScopes } from 'content-models/vocabulary/territorialScopes';
import { verifications } from 'content-models/vocabulary/verifications';
import type { ArrayField, NamedGroupField, Tab, UploadField } from 'payload';
import { answerable } from '../fields/answerable.ts';
import {
  classificationNote,
  countriesFields,
  dimensionsFields,
  levelsField,
  populationsFields,
  themesField,
} from '../fields/classificationFields.ts';
import { completenessField } from '../fields/completenessField.ts';
import { costsField } from '../fields/costsField.ts';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { evaluationsField } from '../fields/evaluationsField.ts';
import { factsField } from '../fields/factsField.ts';
import { codeField, slugField } from '../fields/identityFields.ts';
import { legalNormsField } from '../fields/legalNormsField.ts';
import { joinField, linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowsField } from '../fields/rowsField.ts';
import {
  localizedTextField,
  localizedTextareaField,
  textField,
  textsField,
} from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField, vocabularyFields } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const identity: Tab = {
  label: { es: 'Identidad', en: 'Identity' },
  fields: [
    vocabularyField('entryClass', entryClasses, {
      defaultValue: 'documented',
    }),
    localizedTextField('title'),
    textsField('alternativeNames'),
    localizedTextareaField('summary'),
  ],
};

const crossCutting: ArrayField = {
  name: 'crossCutting',
  type: 'array',
  admin: { disableListColumn: true },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('approach', crossCuttingApproaches),
        vocabularyField('significance', significances),
      ],
    },
  ],
};

const classification: Tab = {
  label: { es: 'Clasificación', en: 'Classification' },
  description: classificationNote,
  fields: [
    levelsField,
    ...dimensionsFields,
    themesField,
    ...populationsFields,
    ...answerable(crossCutting),
    vocabularyField('relevance', relevances),
    ...countriesFields,
    ...answerable(vocabularyField('territorialScope', territorialScopes)),
    textsField('places'),
    vocabularyFields('gcmObjectives', gcmObjectives),
    vocabularyFields('sdgTargets', sdgTargets),
  ],
};

const institutions: ArrayField = {
  name: 'institutions',
  type: 'array',
  admin: { disableListColumn: true },
  fields: [
    {
      type: 'row',
      fields: [linkField('institution', 'institutions'), vocabularyField('role', institutionRoles)],
    },
    linksField('sources', 'sources'),
  ],
};

const isNotCurrent = (data: Record<string, unknown>) =>
  Boolean(data.lifecycle) && data.lifecycle !== 'current';

const whoAndWhen: Tab = {
  label: { es: 'Quién y cuándo', en: 'Who and when' },
  fields: [
    ...answerable(partialDateField('startDate')),
    ...answerable(partialDateField('endDate')),
    vocabularyField('status', statuses),
    partialDateField('statusAsOf', {
      condition: (data) => Boolean(data.status) && data.status !== 'unknown',
    }),
    vocabularyField('lifecycle', lifecycles, {
      defaultValue: 'current',
    }),
    localizedTextareaField('lifecycleReason', {
      condition: isNotCurrent,
    }),
    dayField('lifecycleSince', {
      condition: isNotCurrent,
    }),
    ...answerable(institutions),
    legalNormsField('legalBasis'),
  ],
};

const whatItDoes: Tab = {
  label: { es: 'Qué hace', en: 'What it does' },
  description: {
    es: 'Cada cifra que escriba aquí debe estar entre los datos de «Evidencia y fuentes». Dos frases bastan donde se sabe una sola cosa.',
    en: 'Each figure that you write here must be among the facts in “Evidence and sources”. Two sentences are right where one thing is known.',
  },
  fields: [
    richTextField('context'),
    ...answerable(richTextField('objectives')),
    richTextField('description'),
    ...answerable(richTextField('steps')),
    ...answerable(richTextField('enablingFactors')),
    ...answerable(richTextField('constraints')),
    ...answerable(richTextField('lessons')),
    richTextField('participation'),
    ...answerable(richTextField('replication')),
  ],
};

const means: Tab = {
  label: { es: 'Costos y recursos', en: 'Costs and resources' },
  fields: [...answerable(costsField), ...answerable(richTextField('resources'))],
};

const evidence: Tab = {
  label: { es: 'Evidencia y fuentes', en: 'Evidence and sources' },
  fields: [
    ...answerable(factsField),
    evaluationsField,
    vocabularyField('evidenceLevel', evidenceLevels),
    vocabularyField('effectDirection', effectDirections, {
      condition: (data) => Number(data.evidenceLevel) >= 1,
    }),
    richTextField('discrepancies'),
    linksField('sources', 'sources'),
  ],
};

const pictures: UploadField = {
  name: 'media',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  admin: {
    disableListColumn: true,
    allowCreate: false,
    isSortable: true,
    components: { beforeInput: ['/admin/pictures/AddPicture.tsx#AddPicture'] },
  },
};

const contact: NamedGroupField = {
  name: 'contact',
  type: 'group',
  fields: [
    localizedTextField('office'),
    textField('url', { placeholder: 'https://' }),
    textField('phone'),
    localizedTextField('address'),
    linkField('source', 'sources'),
  ],
};

const links: Tab = {
  label: { es: 'Enlaces', en: 'Links' },
  fields: [
    linksField('challenges', 'challenges'),
    joinField(
      'recommendations',
      { collection: 'recommendations', on: 'practices' },
      {
        es: 'Recomendaciones que la enlazan',
        en: 'Recommendations that link to it',
      },
    ),
    joinField(
      'roadmapItems',
      { collection: 'roadmapItems', on: 'supportingPractices' },
      {
        es: 'Acciones que apoya',
        en: 'Roadmap items that it supports',
      },
    ),
    {
      name: 'related',
      type: 'array',
      admin: { disableListColumn: true },
      fields: [linkField('practice', 'practices'), localizedTextField('reason')],
    },
    pictures,
    ...answerable(contact),
  ],
};

const trust: Tab = {
  label: { es: 'Confianza', en: 'Trust' },
  fields: [
    vocabularyField('verification', verifications),
    {
      type: 'row',
      fields: [dayField('verifiedOn'), dayField('reviewDue')],
    },
    textField('compiledBy'),
    localizedTextareaField('conflictOfInterest'),
    {
      name: 'institutionComment',
      type: 'group',
      fields: [dayField('date'), localizedTextareaField('text')],
    },
    rowsField('changeNotes', 'note', [dayField('date'), localizedTextField('note')]),
  ],
};

/** The practices of the catalogue. */
export const Practices: Form<'practices'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: [
      'title',
      'code',
      'countries',
      'verification',
      'translation.status',
      '_status',
      'updatedAt',
    ],
    description: {
      es: 'Una práctica por iniciativa. * se exige para publicar; lo que ninguna fuente dice se marca «Las fuentes no lo dicen».',
      en: 'One practice per initiative. * is needed to publish; what no source says is marked “The sources do not say”.',
    },
  },
  fields: [
    codeField,
    slugField,
    completenessField(practices.questions),
    {
      type: 'tabs',
      tabs: [
        identity,
        classification,
        whoAndWhen,
        whatItDoes,
        means,
        evidence,
        links,
        trust,
        translationTab,
      ],
    },
  ],
};
