import { addressees } from 'content-models/vocabulary/addressees';
import { eventStandings } from 'content-models/vocabulary/eventStandings';
import { objectiveScopes } from 'content-models/vocabulary/objectiveScopes';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import type { ArrayField, CollectionConfig, Field, StaticLabel } from 'payload';
import type { Bilingual } from 'content-models/locales';
import { answerable } from '../fields/answerable.ts';
import { dayField } from '../fields/dateFields.ts';
import { codeField } from '../fields/identityFields.ts';
import { requiredLabel } from '../fields/label.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowTitle } from '../fields/rowTitle.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import { recordCollection } from './recordCollection.ts';

type Names = { one: Bilingual; many: Bilingual };

/** A folded list whose rows are called by one of their texts. */
function rowsField(
  name: string,
  { one, many }: Names,
  titleField: string,
  fields: Field[],
): ArrayField {
  const labels: { singular: StaticLabel; plural: StaticLabel } = { singular: one, plural: many };
  return {
    name,
    type: 'array',
    label: many,
    labels,
    admin: { components: rowTitle(titleField), initCollapsed: true, disableListColumn: true },
    fields,
  };
}

const locator = textField('locator', {
  label: { es: 'Lugar en la fuente', en: 'Place in the source' },
  placeholder: 'p. 4',
});

const statement = localizedTextareaField('text', {
  label: requiredLabel({ es: 'Texto', en: 'Text' }),
});

const moderator = localizedTextField('moderator', { label: { es: 'Modera', en: 'Moderated by' } });

const clockTime = { placeholder: '10:00' };

const days = rowsField(
  'days',
  { one: { es: 'Día', en: 'Day' }, many: { es: 'Días', en: 'Days' } },
  'title',
  [
    dayField('date', { label: requiredLabel({ es: 'Fecha', en: 'Date' }) }),
    localizedTextField('title', { label: requiredLabel({ es: 'Título', en: 'Title' }) }),
    moderator,
    localizedTextField('sicNote', {
      label: {
        es: 'Nota sobre un error de la fuente (sic)',
        en: 'Note on an error in the source (sic)',
      },
    }),
  ],
);

const sessions = rowsField(
  'sessions',
  { one: { es: 'Punto de la agenda', en: 'Session' }, many: { es: 'Agenda', en: 'Sessions' } },
  'title',
  [
    {
      type: 'row',
      fields: [
        dayField('date', { label: requiredLabel({ es: 'Día', en: 'Day' }) }),
        textField('start', { label: requiredLabel({ es: 'Desde', en: 'From' }), ...clockTime }),
        textField('end', { label: { es: 'Hasta', en: 'Until' }, ...clockTime }),
      ],
    },
    localizedTextField('title', { label: requiredLabel({ es: 'Título', en: 'Title' }) }),
    localizedTextField('speakers', {
      label: { es: 'Intervienen', en: 'Speakers' },
      description: {
        es: 'Instituciones o cargos, como la fuente los nombra; nunca personas.',
        en: 'Institutions or roles, as the source names them; never persons.',
      },
    }),
    moderator,
    {
      type: 'row',
      fields: [
        vocabularyField('workingGroup', workingGroups, {
          label: { es: 'Mesa de trabajo', en: 'Working group' },
        }),
        {
          name: 'streamed',
          type: 'checkbox',
          label: { es: 'Con transmisión en vivo', en: 'Streamed live' },
        },
      ],
    },
  ],
);

const documents = rowsField(
  'documents',
  { one: { es: 'Documento', en: 'Document' }, many: { es: 'Documentos', en: 'Documents' } },
  'note',
  [
    linkField('source', 'sources', { label: requiredLabel({ es: 'Fuente', en: 'Source' }) }),
    localizedTextareaField('note', {
      label: requiredLabel({ es: 'Qué es y qué se leyó', en: 'What it is and what was read' }),
    }),
    rowsField(
      'contents',
      {
        one: { es: 'Apartado', en: 'Part' },
        many: { es: 'Índice del documento', en: 'Table of contents' },
      },
      'title',
      [
        localizedTextField('title', { label: requiredLabel({ es: 'Título', en: 'Title' }) }),
        textField('pages', { label: { es: 'Páginas', en: 'Pages' }, placeholder: '15-19' }),
      ],
    ),
  ],
);

/** Meetings that the catalogue tells of. The site shows the workshop of 2022 at an address of its own. */
export const Events: CollectionConfig<'events'> = recordCollection('events', {
  labels: {
    singular: { es: 'Encuentro', en: 'Event' },
    plural: { es: 'Encuentros', en: 'Events' },
  },
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'standing', 'startDate', 'translation.status', '_status'],
    listSearchableFields: ['title', 'code'],
    description: {
      es: 'Lo que se sabe por una agenda se cuenta como previsto, no como sucedido.',
      en: 'What is known from an agenda is told as planned, not as held.',
    },
  },
  fields: [
    codeField,
    {
      type: 'tabs',
      tabs: [
        {
          label: { es: 'Identidad', en: 'Identity' },
          fields: [
            localizedTextField('title', { label: requiredLabel({ es: 'Título', en: 'Title' }) }),
            localizedTextareaField('summary', {
              label: requiredLabel({ es: 'Resumen', en: 'Summary' }),
            }),
            vocabularyField('standing', eventStandings, {
              label: requiredLabel({ es: 'De dónde se sabe', en: 'How it is known' }),
            }),
            {
              type: 'row',
              fields: [
                dayField('startDate', { label: requiredLabel({ es: 'Desde', en: 'From' }) }),
                dayField('endDate', { label: requiredLabel({ es: 'Hasta', en: 'Until' }) }),
              ],
            },
            ...answerable(localizedTextField('place', { label: { es: 'Lugar', en: 'Place' } })),
            ...answerable(
              linkField('host', 'institutions', {
                label: { es: 'Institución anfitriona', en: 'Host institution' },
              }),
            ),
          ],
        },
        {
          label: { es: 'Para qué', en: 'What for' },
          fields: [
            rowsField(
              'objectives',
              {
                one: { es: 'Objetivo', en: 'Objective' },
                many: { es: 'Objetivos', en: 'Objectives' },
              },
              'text',
              [
                vocabularyField('scope', objectiveScopes, {
                  label: requiredLabel({ es: 'Alcance', en: 'Scope' }),
                }),
                statement,
                locator,
              ],
            ),
            richTextField('method', { es: 'Método', en: 'Method' }),
            rowsField(
              'expectedResults',
              {
                one: { es: 'Resultado', en: 'Result' },
                many: { es: 'Resultados esperados', en: 'Expected results' },
              },
              'text',
              [statement, locator],
            ),
            rowsField(
              'participants',
              {
                one: { es: 'Perfil', en: 'Profile' },
                many: { es: 'Perfiles de participantes', en: 'Participants’ profiles' },
              },
              'text',
              [
                statement,
                vocabularyField('addressee', addressees, {
                  label: { es: 'Perfil del catálogo', en: 'The catalogue’s profile' },
                }),
                locator,
              ],
            ),
          ],
        },
        {
          label: { es: 'Agenda y mesas', en: 'Agenda and groups' },
          fields: [
            days,
            sessions,
            rowsField(
              'groups',
              {
                one: { es: 'Mesa', en: 'Group' },
                many: { es: 'Mesas de trabajo', en: 'Working groups' },
              },
              'text',
              [
                vocabularyField('group', workingGroups, {
                  label: requiredLabel({ es: 'Mesa', en: 'Group' }),
                }),
                statement,
                moderator,
                locator,
              ],
            ),
          ],
        },
        {
          label: { es: 'Resultado y fuentes', en: 'Outcome and sources' },
          fields: [
            ...answerable(
              richTextField('outcome', {
                es: 'Qué se sabe y qué no del resultado',
                en: 'What is and is not known of the outcome',
              }),
            ),
            documents,
            richTextField('discrepancies', {
              es: 'En qué discrepan las fuentes',
              en: 'Where sources disagree',
            }),
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
