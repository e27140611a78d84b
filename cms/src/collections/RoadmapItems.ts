import { backedFields } from 'content-models/schemas/roadmapItem';
import { countries } from 'content-models/vocabulary/countries';
import { originKinds } from 'content-models/vocabulary/originKinds';
import type { ArrayField, CollectionConfig } from 'payload';
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
import { codeField, slugField } from '../fields/identityFields.ts';
import { joinField } from '../fields/joinField.ts';
import { requiredLabel } from '../fields/label.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { rowTitle } from '../fields/rowTitle.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField, vocabularyFields } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

const leadLabel = { es: 'Responsables', en: 'Lead institutions' };
const startLabel = { es: 'Comienzo', en: 'Start' };
const dueLabel = { es: 'Fin previsto', en: 'Due' };

const backedLabels = {
  leadInstitutions: leadLabel,
  startDate: startLabel,
  dueDate: dueLabel,
} as const satisfies Record<(typeof backedFields)[number], object>;

const backing: ArrayField = {
  name: 'backing',
  type: 'array',
  label: { es: 'Qué fuente lo dice', en: 'Which source says it' },
  labels: {
    singular: { es: 'Respaldo', en: 'Backing' },
    plural: { es: 'Respaldos', en: 'Backing' },
  },
  admin: {
    disableListColumn: true,
    description: {
      es: 'En una propuesta del equipo editorial, fechas y responsables solo se admiten con la fuente que los da.',
      en: 'In a proposal by the editors, dates and lead institutions are allowed only with the source that gives them.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'field',
          type: 'select',
          label: requiredLabel({ es: 'Dato', en: 'Field' }),
          options: backedFields.map((value) => ({ value, label: backedLabels[value] })),
        },
        textField('locator', {
          label: { es: 'Lugar en la fuente', en: 'Place in the source' },
          placeholder: 'p. 12',
        }),
      ],
    },
    linkField('source', 'sources', { label: requiredLabel({ es: 'Fuente', en: 'Source' }) }),
  ],
};

const milestones: ArrayField = {
  name: 'milestones',
  type: 'array',
  label: { es: 'Hitos', en: 'Milestones' },
  labels: { singular: { es: 'Hito', en: 'Milestone' }, plural: { es: 'Hitos', en: 'Milestones' } },
  admin: { components: rowTitle('title'), initCollapsed: true, disableListColumn: true },
  fields: [
    localizedTextField('title', { label: requiredLabel({ es: 'Hito', en: 'Milestone' }) }),
    localizedTextareaField('expectedEvidence', {
      label: { es: 'Qué lo mostraría', en: 'What would show it' },
    }),
    partialDateField('due', {
      label: { es: 'Fecha prevista', en: 'Due' },
      description: { es: 'Solo la que una fuente da.', en: 'Only one that a source gives.' },
    }),
    linkField('source', 'sources', {
      label: { es: 'Fuente de la fecha', en: 'Source of the date' },
    }),
  ],
};

const indicators: ArrayField = {
  name: 'indicators',
  type: 'array',
  label: { es: 'Indicadores', en: 'Indicators' },
  labels: {
    singular: { es: 'Indicador', en: 'Indicator' },
    plural: { es: 'Indicadores', en: 'Indicators' },
  },
  admin: { components: rowTitle('name'), initCollapsed: true, disableListColumn: true },
  fields: [
    {
      type: 'row',
      fields: [
        localizedTextField('name', { label: requiredLabel({ es: 'Nombre', en: 'Name' }) }),
        localizedTextField('unit', { label: requiredLabel({ es: 'Unidad', en: 'Unit' }) }),
      ],
    },
    localizedTextField('dataSource', {
      label: requiredLabel({ es: 'Fuente posible del dato', en: 'Possible source of the value' }),
    }),
    {
      type: 'row',
      fields: [
        { name: 'baseline', type: 'number', label: { es: 'Línea de base', en: 'Baseline' } },
        { name: 'target', type: 'number', label: { es: 'Meta', en: 'Target' } },
      ],
    },
    linkField('source', 'sources', {
      label: { es: 'Fuente de la línea de base o la meta', en: 'Source of the baseline or target' },
    }),
  ],
};

/** What is to be done: actions that carry out recommendations, and where each of them comes from. */
export const RoadmapItems: CollectionConfig<'roadmapItems'> = recordCollection('roadmapItems', {
  labels: {
    singular: { es: 'Acción de la hoja de ruta', en: 'Roadmap item' },
    plural: { es: 'Hoja de ruta', en: 'Roadmap' },
  },
  admin: {
    group: { es: 'Cadena', en: 'Chain' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'origin', 'countries', 'translation.status', '_status'],
    listSearchableFields: ['title', 'code', 'slug'],
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
            localizedTextField('title', {
              label: requiredLabel({ es: 'Título', en: 'Title' }),
              description: { es: 'Hasta 110 caracteres.', en: 'Up to 110 characters.' },
            }),
            localizedTextareaField('action', {
              label: requiredLabel({ es: 'Acción', en: 'Action' }),
              description: { es: 'Un verbo y su producto.', en: 'A verb and its product.' },
            }),
            vocabularyField('origin', originKinds, {
              label: requiredLabel({ es: 'Origen', en: 'Origin' }),
              description: { es: 'El sitio lo muestra siempre.', en: 'The site always shows it.' },
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
            vocabularyFields('countries', countries, {
              label: requiredLabel({ es: 'Países', en: 'Countries' }),
              description: {
                es: '«Regional» es una fila propia: nunca vale por los once países.',
                en: '“Regional” is a row of its own: it never stands for the eleven countries.',
              },
            }),
            ...addresseesFields,
            ...horizonFields,
          ],
        },
        {
          label: { es: 'Quién y cuándo', en: 'Who and when' },
          fields: [
            ...answerable(linksField('leadInstitutions', 'institutions', { label: leadLabel })),
            linksField('partners', 'institutions', { label: { es: 'Aliadas', en: 'Partners' } }),
            ...answerable(partialDateField('startDate', { label: startLabel })),
            ...answerable(partialDateField('dueDate', { label: dueLabel })),
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
            linksField('recommendations', 'recommendations', {
              label: requiredLabel({
                es: 'Recomendaciones o mandatos que pone en práctica',
                en: 'Recommendations or mandates that it carries out',
              }),
            }),
            linksField('supportingPractices', 'practices', {
              label: { es: 'Prácticas que la apoyan', en: 'Supporting practices' },
            }),
            joinField(
              'progress',
              { collection: 'progress', on: 'roadmapItem' },
              { es: 'Avances', en: 'Progress' },
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
});
