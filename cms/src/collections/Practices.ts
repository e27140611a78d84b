import { practiceAnswers } from 'content-models/schemas/practice';
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
import type { ArrayField, CollectionConfig, Tab, UploadField } from 'payload';
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
import { joinField } from '../fields/joinField.ts';
import { dayField, partialDateField } from '../fields/dateFields.ts';
import { factsField } from '../fields/factsField.ts';
import { codeField, slugField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
import { legalNormsField } from '../fields/legalNormsField.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowTitle } from '../fields/rowTitle.ts';
import {
  localizedTextField,
  localizedTextareaField,
  textField,
  textsField,
} from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField, vocabularyFields } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

const identity: Tab = {
  label: { es: 'Identidad', en: 'Identity' },
  fields: [
    vocabularyField('entryClass', entryClasses, {
      label: requiredLabel({ es: 'Clase de ficha', en: 'Class of entry' }),
      defaultValue: 'documented',
      description: {
        es: '«Buena práctica» exige evidencia de nivel 3 o más.',
        en: '“Good practice” needs evidence of level 3 or more.',
      },
    }),
    localizedTextField('title', {
      label: requiredLabel({ es: 'Título', en: 'Title' }),
      description: { es: 'Hasta 110 caracteres.', en: 'Up to 110 characters.' },
    }),
    textsField('alternativeNames', {
      label: { es: 'Otros nombres', en: 'Other names' },
      description: {
        es: 'Siglas y otros nombres: también se buscan.',
        en: 'Acronyms and other names: searched too.',
      },
    }),
    localizedTextareaField('summary', {
      label: requiredLabel({ es: 'Resumen', en: 'Summary' }),
      description: {
        es: 'Quién hace qué, dónde y para quién. Hasta 400 caracteres.',
        en: 'Who does what, where and for whom. Up to 400 characters.',
      },
    }),
  ],
};

const crossCutting: ArrayField = {
  name: 'crossCutting',
  type: 'array',
  label: { es: 'Enfoques transversales', en: 'Cross-cutting approaches' },
  labels: {
    singular: { es: 'Enfoque', en: 'Approach' },
    plural: { es: 'Enfoques', en: 'Approaches' },
  },
  admin: { disableListColumn: true },
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField('approach', crossCuttingApproaches, {
          label: requiredLabel({ es: 'Enfoque', en: 'Approach' }),
        }),
        vocabularyField('significance', significances, {
          label: requiredLabel({ es: 'Peso', en: 'Weight' }),
        }),
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
    vocabularyField('relevance', relevances, {
      label: requiredLabel({ es: 'Relación con el retorno', en: 'Relation to return' }),
    }),
    ...countriesFields,
    ...answerable(
      vocabularyField('territorialScope', territorialScopes, {
        label: { es: 'Alcance territorial', en: 'Territorial scope' },
      }),
    ),
    textsField('places', { label: { es: 'Lugares', en: 'Places' } }),
    vocabularyFields('gcmObjectives', gcmObjectives, {
      label: {
        es: 'Objetivos del Pacto Mundial para la Migración',
        en: 'Objectives of the Global Compact for Migration',
      },
    }),
    vocabularyFields('sdgTargets', sdgTargets, {
      label: { es: 'Metas de los ODS', en: 'SDG targets' },
      description: {
        es: 'Fuera de las de la nota conceptual, solo si una fuente la asigna.',
        en: 'Beyond those in the concept note, only where a source assigns it.',
      },
    }),
  ],
};

const institutions: ArrayField = {
  name: 'institutions',
  type: 'array',
  label: { es: 'Instituciones', en: 'Institutions' },
  labels: {
    singular: { es: 'Institución', en: 'Institution' },
    plural: { es: 'Instituciones', en: 'Institutions' },
  },
  admin: { disableListColumn: true },
  fields: [
    {
      type: 'row',
      fields: [
        linkField('institution', 'institutions', {
          label: requiredLabel({ es: 'Institución', en: 'Institution' }),
        }),
        vocabularyField('role', institutionRoles, {
          label: requiredLabel({ es: 'Papel', en: 'Role' }),
        }),
      ],
    },
    linksField('sources', 'sources', { label: { es: 'Fuentes', en: 'Sources' } }),
  ],
};

const isNotCurrent = (data: Record<string, unknown>) =>
  Boolean(data.lifecycle) && data.lifecycle !== 'current';

const whoAndWhen: Tab = {
  label: { es: 'Quién y cuándo', en: 'Who and when' },
  fields: [
    ...answerable(partialDateField('startDate', { label: { es: 'Comienzo', en: 'Start' } })),
    ...answerable(partialDateField('endDate', { label: { es: 'Fin', en: 'End' } })),
    vocabularyField('status', statuses, {
      label: requiredLabel({ es: 'Estado de la iniciativa', en: 'Status of the initiative' }),
    }),
    partialDateField('statusAsOf', {
      label: requiredLabel({ es: 'Estado según información de', en: 'Status as of' }),
      condition: (data) => Boolean(data.status) && data.status !== 'unknown',
    }),
    vocabularyField('lifecycle', lifecycles, {
      label: requiredLabel({ es: 'Situación de la ficha', en: 'State of the entry' }),
      defaultValue: 'current',
      description: {
        es: 'Una ficha archivada conserva su página con un aviso; una retirada deja una nota con el motivo.',
        en: 'An archived entry keeps its page under a banner; a withdrawn one leaves a note with the reason.',
      },
    }),
    localizedTextareaField('lifecycleReason', {
      label: requiredLabel({ es: 'Motivo', en: 'Reason' }),
      condition: isNotCurrent,
    }),
    dayField('lifecycleSince', {
      label: requiredLabel({ es: 'Desde', en: 'Since' }),
      condition: isNotCurrent,
    }),
    ...answerable(institutions),
    legalNormsField('legalBasis', { es: 'Base legal', en: 'Legal basis' }),
  ],
};

const whatItDoes: Tab = {
  label: { es: 'Qué hace', en: 'What it does' },
  description: {
    es: 'Cada cifra que escriba aquí debe estar entre los datos de «Evidencia y fuentes». Dos frases bastan donde se sabe una sola cosa.',
    en: 'Each figure that you write here must be among the facts in “Evidence and sources”. Two sentences are right where one thing is known.',
  },
  fields: [
    richTextField('context', { es: 'Contexto', en: 'Context' }),
    ...answerable(richTextField('objectives', { es: 'Objetivos', en: 'Objectives' })),
    richTextField('description', requiredLabel({ es: 'Descripción', en: 'Description' })),
    ...answerable(richTextField('enablingFactors', { es: 'Qué la facilita', en: 'What helps it' })),
    ...answerable(richTextField('constraints', { es: 'Qué la limita', en: 'What limits it' })),
    ...answerable(richTextField('lessons', { es: 'Lecciones', en: 'Lessons' })),
    richTextField('participation', { es: 'Participación', en: 'Participation' }),
    ...answerable(
      richTextField(
        'replication',
        { es: 'Antes de replicar', en: 'Before replicating' },
        {
          es: 'Condiciones, instituciones, tiempo y adaptaciones.',
          en: 'Conditions, institutions, time and adaptations.',
        },
      ),
    ),
  ],
};

const evidence: Tab = {
  label: { es: 'Evidencia y fuentes', en: 'Evidence and sources' },
  fields: [
    ...answerable(factsField),
    vocabularyField('evidenceLevel', evidenceLevels, {
      label: requiredLabel({ es: 'Nivel de evidencia', en: 'Level of evidence' }),
      description: {
        es: 'Califica la evidencia que se leyó; nunca a la institución ni el tamaño del efecto.',
        en: 'Rates the evidence that was read; never the institution nor the size of the effect.',
      },
    }),
    vocabularyField('effectDirection', effectDirections, {
      label: { es: 'Sentido del efecto', en: 'Direction of the effect' },
      condition: (data) => Number(data.evidenceLevel) >= 1,
    }),
    richTextField('discrepancies', {
      es: 'En qué discrepan las fuentes',
      en: 'Where sources disagree',
    }),
    linksField('sources', 'sources', { label: requiredLabel({ es: 'Fuentes', en: 'Sources' }) }),
  ],
};

const pictures: UploadField = {
  name: 'media',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label: { es: 'Imágenes', en: 'Pictures' },
  admin: {
    disableListColumn: true,
    description: {
      es: 'Sin menores reconocibles. El texto alternativo en inglés hace falta cuando se publica el inglés.',
      en: 'No recognisable minors. The English alternative text is needed where the English is published.',
    },
  },
};

const links: Tab = {
  label: { es: 'Enlaces', en: 'Links' },
  fields: [
    linksField('challenges', 'challenges', {
      label: { es: 'Retos a los que responde', en: 'Challenges that it answers' },
      description: {
        es: 'El enlace es del catálogo, y el sitio lo dice.',
        en: 'The link is the catalogue’s own, and the site says so.',
      },
    }),
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
      label: { es: 'Prácticas relacionadas', en: 'Related practices' },
      labels: {
        singular: { es: 'Práctica', en: 'Practice' },
        plural: { es: 'Prácticas', en: 'Practices' },
      },
      admin: { disableListColumn: true },
      fields: [
        linkField('practice', 'practices', {
          label: requiredLabel({ es: 'Práctica', en: 'Practice' }),
        }),
        localizedTextField('reason', { label: requiredLabel({ es: 'Por qué', en: 'Why' }) }),
      ],
    },
    pictures,
    {
      name: 'contact',
      type: 'group',
      label: { es: 'Contacto', en: 'Contact' },
      admin: {
        description: {
          es: 'La oficina y su página; nunca datos personales.',
          en: 'The office and its page; never personal data.',
        },
      },
      fields: [
        localizedTextField('office', { label: { es: 'Oficina', en: 'Office' } }),
        textField('url', { label: { es: 'Página', en: 'Page' }, placeholder: 'https://' }),
      ],
    },
  ],
};

const trust: Tab = {
  label: { es: 'Confianza', en: 'Trust' },
  fields: [
    vocabularyField('verification', verifications, {
      label: requiredLabel({ es: 'Verificación', en: 'Verification' }),
    }),
    {
      type: 'row',
      fields: [
        dayField('verifiedOn', {
          label: requiredLabel({ es: 'Verificada el', en: 'Verified on' }),
        }),
        dayField('reviewDue', {
          label: requiredLabel({ es: 'Revisar antes del', en: 'Review before' }),
          description: { es: 'Si la deja vacía, un año después.', en: 'Left empty, a year later.' },
        }),
      ],
    },
    textField('compiledBy', {
      label: requiredLabel({ es: 'Elaborada por', en: 'Compiled by' }),
      description: {
        es: 'Como texto: las cuentas nunca salen del CMS.',
        en: 'As text: accounts never leave the CMS.',
      },
    }),
    localizedTextareaField('conflictOfInterest', {
      label: { es: 'Conflicto de interés', en: 'Conflict of interest' },
    }),
    {
      name: 'institutionComment',
      type: 'group',
      label: { es: 'Respuesta de la institución', en: 'The institution’s reply' },
      fields: [
        dayField('date', { label: { es: 'Fecha', en: 'Date' } }),
        localizedTextareaField('text', { label: { es: 'Texto', en: 'Text' } }),
      ],
    },
    {
      name: 'changeNotes',
      type: 'array',
      label: { es: 'Notas de cambios para lectores', en: 'Notes on changes, for readers' },
      labels: { singular: { es: 'Nota', en: 'Note' }, plural: { es: 'Notas', en: 'Notes' } },
      admin: { components: rowTitle('note'), initCollapsed: true, disableListColumn: true },
      fields: [
        dayField('date', { label: requiredLabel({ es: 'Fecha', en: 'Date' }) }),
        localizedTextField('note', { label: requiredLabel({ es: 'Nota', en: 'Note' }) }),
      ],
    },
  ],
};

/** The practices of the catalogue. */
export const Practices: CollectionConfig<'practices'> = recordCollection('practices', {
  labels: {
    singular: { es: 'Práctica', en: 'Practice' },
    plural: { es: 'Prácticas', en: 'Practices' },
  },
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'code',
      'countries',
      'verification',
      'translation.status',
      '_status',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'code', 'alternativeNames', 'slug'],
    description: {
      es: 'Una ficha por iniciativa. * se exige para publicar; lo que ninguna fuente dice se marca «No consta en la fuente».',
      en: 'One entry per initiative. * is needed to publish; what no source says is marked “Not stated in the source”.',
    },
  },
  fields: [
    codeField,
    slugField,
    completenessField(practiceAnswers),
    {
      type: 'tabs',
      tabs: [
        identity,
        classification,
        whoAndWhen,
        whatItDoes,
        evidence,
        links,
        trust,
        translationTab,
      ],
    },
  ],
});
