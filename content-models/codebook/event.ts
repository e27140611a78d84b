import type { Event } from '../schemas/event.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

const statement = {
  id: common.rowId,
  text: { es: 'Lo que dice la fuente.', en: 'What the source says.' },
  locator: common.locator,
};

const moderator = { es: 'Quién modera.', en: 'Who moderates.' };
const workingGroup = { es: 'Mesa de trabajo.', en: 'Working group.' };
const day = { es: 'Día.', en: 'Day.' };

export const event: ExplainedKind<Event> = {
  table: { es: 'encuentros', en: 'events' },
  fields: {
    code: { es: 'Código permanente del encuentro.', en: 'Permanent code of the event.' },
    title: { es: 'Título.', en: 'Title.' },
    summary: { es: 'Resumen.', en: 'Summary.' },
    standing: {
      es: 'Cómo se conoce: según una agenda prevista o según un informe.',
      en: 'How it is known: after a planned agenda or after a report.',
    },
    startDate: { es: 'Primer día.', en: 'First day.' },
    endDate: { es: 'Último día.', en: 'Last day.' },
    place: { es: 'Lugar.', en: 'Place.' },
    host: { es: 'Código de la institución anfitriona.', en: 'Code of the host institution.' },
    objectives: {
      es: 'Objetivos',
      en: 'Objectives',
      table: 'objetivos',
      fields: {
        ...statement,
        scope: { es: 'Objetivo general o específico.', en: 'General or specific objective.' },
      },
    },
    method: { es: 'Metodología.', en: 'Method.' },
    days: {
      es: 'Días de la agenda',
      en: 'Days of the agenda',
      table: 'dias',
      fields: {
        id: common.rowId,
        date: day,
        title: { es: 'Título del día.', en: 'Title of the day.' },
        moderator,
        sicNote: common.fact.sicNote,
      },
    },
    sessions: {
      es: 'Puntos de la agenda',
      en: 'Points of the agenda',
      table: 'sesiones',
      fields: {
        id: common.rowId,
        date: day,
        start: { es: 'Hora de comienzo, en el lugar.', en: 'Start time, at the place.' },
        end: { es: 'Hora de cierre, en el lugar.', en: 'End time, at the place.' },
        title: { es: 'Título.', en: 'Title.' },
        moderator,
        speakers: {
          es: 'Quiénes hablan: instituciones o cargos, como los nombra la fuente.',
          en: 'Who speaks: institutions or roles, as the source names them.',
        },
        streamed: { es: 'Si se transmite.', en: 'Whether it is streamed.' },
        workingGroup,
      },
    },
    groups: {
      es: 'Mesas de trabajo',
      en: 'Working groups',
      table: 'mesas',
      fields: { ...statement, group: workingGroup, moderator },
    },
    expectedResults: {
      es: 'Resultados esperados',
      en: 'Expected results',
      table: 'resultados',
      fields: statement,
    },
    participants: {
      es: 'Participantes, como los nombra la fuente',
      en: 'Participants, as the source names them',
      table: 'participantes',
      fields: {
        ...statement,
        addressee: { es: 'Perfil.', en: 'Profile.' },
      },
    },
    documents: {
      es: 'Documentos',
      en: 'Documents',
      table: 'documentos',
      fields: {
        id: common.rowId,
        source: { es: 'Código de la fuente.', en: 'Code of the source.' },
        note: { es: 'Qué es y qué se leyó.', en: 'What it is, and what was read.' },
        contents: {
          es: 'Índice del documento',
          en: 'Table of contents of the document',
          table: 'indice',
          fields: {
            id: common.rowId,
            title: { es: 'Título del apartado.', en: 'Title of the part.' },
            pages: { es: 'Páginas.', en: 'Pages.' },
          },
        },
      },
    },
    outcome: { es: 'Lo que consta de su resultado.', en: 'What is known of its outcome.' },
    discrepancies: { es: 'Donde las fuentes difieren.', en: 'Where sources differ.' },
    sources: common.sources,
    ...common.translation,
    notStated: common.notStated,
    ...common.recordDates,
  },
};
