import { addressees } from 'content-models/vocabulary/addressees';
import { eventStandings } from 'content-models/vocabulary/eventStandings';
import { objectiveScopes } from 'content-models/vocabulary/objectiveScopes';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import { answerable } from '../fields/answerable.ts';
import { dayField } from '../fields/dateFields.ts';
import { codeField } from '../fields/identityFields.ts';
import { linkField, linksField } from '../fields/linkFields.ts';
import { richTextField } from '../fields/richTextField.ts';
import { rowsField } from '../fields/rowsField.ts';
import { localizedTextField, localizedTextareaField, textField } from '../fields/textFields.ts';
import { translationTab } from '../fields/translationTab.ts';
import { vocabularyField } from '../fields/vocabularyField.ts';
import type { Form } from './form.ts';

const locator = textField('locator', {
  placeholder: 'p. 4',
});

const statement = localizedTextareaField('text');

const moderator = localizedTextField('moderator');

const clockTime = { placeholder: '10:00' };

const days = rowsField('days', 'title', [
  dayField('date'),
  localizedTextField('title'),
  moderator,
  localizedTextField('sicNote'),
]);

const sessions = rowsField('sessions', 'title', [
  {
    type: 'row',
    fields: [
      dayField('date'),
      textField('start', { ...clockTime }),
      textField('end', { ...clockTime }),
    ],
  },
  localizedTextField('title'),
  localizedTextField('speakers'),
  moderator,
  {
    type: 'row',
    fields: [
      vocabularyField('workingGroup', workingGroups),
      {
        name: 'streamed',
        type: 'checkbox',
      },
    ],
  },
]);

const documents = rowsField('documents', 'note', [
  linkField('source', 'sources'),
  localizedTextareaField('note'),
  rowsField('contents', 'title', [
    localizedTextField('title'),
    textField('pages', { placeholder: '15-19' }),
  ]),
]);

/** Meetings. The site shows the workshop of 2022 at an address of its own. */
export const Events: Form<'events'> = {
  admin: {
    group: { es: 'Catálogo', en: 'Catalogue' },
    defaultColumns: ['title', 'code', 'standing', 'startDate', 'translation.status', '_status'],
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
            localizedTextField('title'),
            localizedTextareaField('summary'),
            vocabularyField('standing', eventStandings),
            {
              type: 'row',
              fields: [dayField('startDate'), dayField('endDate')],
            },
            ...answerable(localizedTextField('place')),
            ...answerable(linkField('host', 'institutions')),
          ],
        },
        {
          label: { es: 'Para qué', en: 'What for' },
          fields: [
            rowsField('objectives', 'text', [
              vocabularyField('scope', objectiveScopes),
              statement,
              locator,
            ]),
            richTextField('method'),
            rowsField('expectedResults', 'text', [statement, locator]),
            rowsField('participants', 'text', [
              statement,
              vocabularyField('addressee', addressees),
              locator,
            ]),
          ],
        },
        {
          label: { es: 'Agenda y mesas', en: 'Agenda and groups' },
          fields: [
            days,
            sessions,
            rowsField('groups', 'text', [
              vocabularyField('group', workingGroups),
              statement,
              moderator,
              locator,
            ]),
          ],
        },
        {
          label: { es: 'Resultado y fuentes', en: 'Outcome and sources' },
          fields: [
            ...answerable(richTextField('outcome')),
            documents,
            richTextField('discrepancies'),
            linksField('sources', 'sources'),
          ],
        },
        translationTab,
      ],
    },
  ],
};
