import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { asks, groupOf, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo } from '../fields/links.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { eventStandings } from '../vocabulary/eventStandings.ts';
import { objectiveScopes } from '../vocabulary/objectiveScopes.ts';
import { workingGroups } from '../vocabulary/workingGroups.ts';
import {
  codeField,
  idField,
  locatorField,
  recordDateFields,
  sourceField,
  sourcesField,
  translationField,
} from '../fields/commonFields.ts';
import { clockTime, day } from '../fields/dates.ts';
import { sicNoteField } from '../fields/fact.ts';
import { localized, localizedText, text } from '../fields/localized.ts';
import { richText } from '../fields/richText.ts';

/** A statement about the event with its place in the source. */
const statementFields = {
  id: idField,
  text: must(localizedText(800), {
    label: { es: 'Texto', en: 'Text' },
    explanation: { es: 'Lo que dice la fuente.', en: 'What the source says.' },
  }),
  locator: locatorField,
};

const moderatorField = may(localizedText(200), {
  label: { es: 'Modera', en: 'Moderated by' },
  explanation: { es: 'Quién modera.', en: 'Who moderates.' },
});

const workingGroupWords = { explanation: { es: 'Mesa de trabajo.', en: 'Working group.' } };
const dayWords = { explanation: { es: 'Día.', en: 'Day.' } };

const objectiveFields = {
  ...statementFields,
  scope: must(objectiveScopes.schema, {
    label: { es: 'Alcance', en: 'Scope' },
    explanation: { es: 'Objetivo general o específico.', en: 'General or specific objective.' },
  }),
};

/** One day of the agenda; `sicNote` where the source dates it wrongly. */
const dayFields = {
  id: idField,
  date: must(day, { label: { es: 'Fecha', en: 'Date' }, ...dayWords }),
  title: must(localizedText(200), {
    label: { es: 'Título', en: 'Title' },
    explanation: { es: 'Título del día.', en: 'Title of the day.' },
  }),
  moderator: moderatorField,
  sicNote: sicNoteField,
};

/** One point of a day's agenda. Speakers are institutions or roles, as the source names them. */
const sessionFields = {
  id: idField,
  date: must(day, { label: { es: 'Día', en: 'Day' }, ...dayWords }),
  start: must(clockTime, {
    label: { es: 'Desde', en: 'From' },
    explanation: { es: 'Hora de comienzo, en el lugar.', en: 'Start time, at the place.' },
  }),
  end: may(clockTime, {
    label: { es: 'Hasta', en: 'Until' },
    explanation: { es: 'Hora de cierre, en el lugar.', en: 'End time, at the place.' },
  }),
  title: must(localizedText(300), {
    label: { es: 'Título', en: 'Title' },
    explanation: { es: 'Título.', en: 'Title.' },
  }),
  moderator: moderatorField,
  speakers: may(localizedText(400), {
    label: { es: 'Intervienen', en: 'Speakers' },
    help: {
      es: 'Instituciones o cargos, como la fuente los nombra; nunca personas.',
      en: 'Institutions or roles, as the source names them; never persons.',
    },
    explanation: {
      es: 'Quiénes hablan: instituciones o cargos, como los nombra la fuente.',
      en: 'Who speaks: institutions or roles, as the source names them.',
    },
  }),
  streamed: must(z.boolean().default(false), {
    label: { es: 'Con transmisión en vivo', en: 'Streamed live' },
    marked: false,
    explanation: { es: 'Si se transmite.', en: 'Whether it is streamed.' },
  }),
  workingGroup: may(workingGroups.schema, {
    label: { es: 'Mesa de trabajo', en: 'Working group' },
    ...workingGroupWords,
  }),
};

const groupFields = {
  ...statementFields,
  group: must(workingGroups.schema, {
    label: { es: 'Mesa', en: 'Group' },
    ...workingGroupWords,
  }),
  moderator: moderatorField,
};

const participantFields = {
  ...statementFields,
  addressee: may(addressees.schema, {
    label: { es: 'Perfil del catálogo', en: 'The catalogue’s profile' },
    explanation: { es: 'Perfil.', en: 'Profile.' },
  }),
};

const partFields = {
  id: idField,
  title: must(localizedText(200), {
    label: { es: 'Título', en: 'Title' },
    explanation: { es: 'Título del apartado.', en: 'Title of the part.' },
  }),
  pages: may(text(30), {
    label: { es: 'Páginas', en: 'Pages' },
    explanation: { es: 'Páginas.', en: 'Pages.' },
  }),
};

/** A document of the event, with its table of contents where that is all that was read. */
const documentFields = {
  id: idField,
  source: sourceField,
  note: must(localizedText(400), {
    label: { es: 'Qué es y qué se leyó', en: 'What it is and what was read' },
    explanation: { es: 'Qué es y qué se leyó.', en: 'What it is, and what was read.' },
  }),
  contents: may(z.array(groupOf(partFields)), {
    label: { es: 'Índice del documento', en: 'Table of contents' },
    row: { es: 'Apartado', en: 'Part' },
    explanation: { es: 'Índice del documento', en: 'Table of contents of the document' },
    table: 'indice',
  }),
};

/**
 * An event, `EV-0000`. `standing` is how it is known: from an agenda (then it is told as planned) or from a report.
 * What came of it is known only as far as `outcome` says.
 */
export const events = declareKind('events', {
  names: { one: { es: 'Encuentro', en: 'Event' }, many: { es: 'Encuentros', en: 'Events' } },
  table: { es: 'encuentros', en: 'events' },
  fields: {
    ...withNotStated({
      code: codeField('events', {
        es: 'Código permanente del encuentro.',
        en: 'Permanent code of the event.',
      }),
      title: must(localizedText(200), {
        found: true,
        label: { es: 'Título', en: 'Title' },
        explanation: { es: 'Título.', en: 'Title.' },
      }),
      summary: must(localizedText(400), {
        label: { es: 'Resumen', en: 'Summary' },
        explanation: { es: 'Resumen.', en: 'Summary.' },
      }),
      standing: must(eventStandings.schema, {
        label: { es: 'De dónde se sabe', en: 'How it is known' },
        explanation: {
          es: 'Cómo se conoce: según una agenda prevista o según un informe.',
          en: 'How it is known: after a planned agenda or after a report.',
        },
      }),
      startDate: must(day, {
        label: { es: 'Desde', en: 'From' },
        explanation: { es: 'Primer día.', en: 'First day.' },
      }),
      endDate: must(day, {
        label: { es: 'Hasta', en: 'Until' },
        explanation: { es: 'Último día.', en: 'Last day.' },
      }),
      place: asks(localizedText(200), {
        found: true,
        label: { es: 'Lugar', en: 'Place' },
        explanation: { es: 'Lugar.', en: 'Place.' },
      }),
      host: asks(linkTo('institutions'), {
        label: { es: 'Institución anfitriona', en: 'Host institution' },
        explanation: {
          es: 'Código de la institución anfitriona.',
          en: 'Code of the host institution.',
        },
      }),

      objectives: may(z.array(groupOf(objectiveFields)), {
        label: { es: 'Objetivos', en: 'Objectives' },
        row: { es: 'Objetivo', en: 'Objective' },
        explanation: { es: 'Objetivos', en: 'Objectives' },
        table: 'objetivos',
      }),
      method: may(localized(richText), {
        label: { es: 'Método', en: 'Method' },
        explanation: { es: 'Metodología.', en: 'Method.' },
      }),
      days: may(z.array(groupOf(dayFields)), {
        label: { es: 'Días', en: 'Days' },
        row: { es: 'Día', en: 'Day' },
        explanation: { es: 'Días de la agenda', en: 'Days of the agenda' },
        table: 'dias',
      }),
      sessions: may(z.array(groupOf(sessionFields)), {
        label: { es: 'Agenda', en: 'Sessions' },
        row: { es: 'Punto de la agenda', en: 'Session' },
        explanation: { es: 'Puntos de la agenda', en: 'Points of the agenda' },
        table: 'sesiones',
      }),
      groups: may(z.array(groupOf(groupFields)), {
        label: { es: 'Mesas de trabajo', en: 'Working groups' },
        row: { es: 'Mesa', en: 'Group' },
        explanation: { es: 'Mesas de trabajo', en: 'Working groups' },
        table: 'mesas',
      }),
      expectedResults: may(z.array(groupOf(statementFields)), {
        label: { es: 'Resultados esperados', en: 'Expected results' },
        row: { es: 'Resultado', en: 'Result' },
        explanation: { es: 'Resultados esperados', en: 'Expected results' },
        table: 'resultados',
      }),
      participants: may(z.array(groupOf(participantFields)), {
        label: { es: 'Perfiles de participantes', en: 'Participants’ profiles' },
        row: { es: 'Perfil', en: 'Profile' },
        explanation: {
          es: 'Participantes, como los nombra la fuente',
          en: 'Participants, as the source names them',
        },
        table: 'participantes',
      }),
      documents: may(z.array(groupOf(documentFields)), {
        label: { es: 'Documentos', en: 'Documents' },
        row: { es: 'Documento', en: 'Document' },
        explanation: { es: 'Documentos', en: 'Documents' },
        table: 'documentos',
      }),
      outcome: asks(localized(richText), {
        label: {
          es: 'Qué se sabe y qué no del resultado',
          en: 'What is and is not known of the outcome',
        },
        siteLabel: { es: 'En qué quedó', en: 'What came of it' },
        explanation: { es: 'Lo que consta de su resultado.', en: 'What is known of its outcome.' },
      }),
      discrepancies: may(localized(richText), {
        label: { es: 'En qué discrepan las fuentes', en: 'Where sources disagree' },
        explanation: { es: 'Donde las fuentes difieren.', en: 'Where sources differ.' },
      }),
      sources: sourcesField,

      translation: translationField,
    }),
    ...recordDateFields,
  },
  rules: (event, report) => {
    if (event.endDate < event.startDate) report('endBeforeStart', 'endDate');
    const dates = event.days.map(({ date }) => date);
    for (const [row, { date }] of event.sessions.entries())
      if (!dates.includes(date)) report('sessionOutsideDays', 'sessions', row, 'date');
  },
});

export type Event = z.infer<typeof events.schema>;
