import { eventAnswers } from 'content-models/schemas/event';
import type { CodeOf, Pair } from './documents.ts';
import { toRichText } from './richText.ts';
import { toTranslation } from './translation.ts';
import { codesOf, localized, notStatedIn, rows, said, toDay } from './values.ts';

type Statement = { id?: string | null; text?: string | null; locator?: string | null };

/** An event as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toEvent({ common, es, en }: Pair<'events'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    title: localized(es.title, en.title),
    summary: localized(es.summary, en.summary),
    standing: said(common.standing),
    startDate: toDay(common.startDate),
    endDate: toDay(common.endDate),
    place: localized(es.place, en.place),
    host: codeOf('institutions', common.host),

    objectives: rows(
      { common: common.objectives, es: es.objectives, en: en.objectives },
      (row, spanish, english) => ({
        ...toStatement(row, spanish, english),
        scope: said(row.scope),
      }),
    ),
    method: localized(toRichText(es.method), toRichText(en.method)),
    days: rows({ common: common.days, es: es.days, en: en.days }, (row, spanish, english) => ({
      id: said(row.id),
      date: toDay(row.date),
      title: localized(spanish?.title, english?.title),
      moderator: localized(spanish?.moderator, english?.moderator),
      sicNote: localized(spanish?.sicNote, english?.sicNote),
    })),
    sessions: toSessions(common.sessions, es.sessions, en.sessions),
    groups: rows(
      { common: common.groups, es: es.groups, en: en.groups },
      (row, spanish, english) => ({
        ...toStatement(row, spanish, english),
        group: said(row.group),
        moderator: localized(spanish?.moderator, english?.moderator),
      }),
    ),
    expectedResults: rows(
      { common: common.expectedResults, es: es.expectedResults, en: en.expectedResults },
      toStatement,
    ),
    participants: rows(
      { common: common.participants, es: es.participants, en: en.participants },
      (row, spanish, english) => ({
        ...toStatement(row, spanish, english),
        addressee: said(row.addressee),
      }),
    ),
    documents: toDocuments(common.documents, es.documents, en.documents, codeOf),
    outcome: localized(toRichText(es.outcome), toRichText(en.outcome)),
    discrepancies: localized(toRichText(es.discrepancies), toRichText(en.discrepancies)),
    sources: codesOf('sources', common.sources, codeOf),

    translation: toTranslation(common.translation),
    notStated: notStatedIn(common, eventAnswers),
  };
}

function toStatement(row: Statement, spanish?: Statement, english?: Statement) {
  return {
    id: said(row.id),
    text: localized(spanish?.text, english?.text),
    locator: said(row.locator),
  };
}

type Sessions = Pair<'events'>['common']['sessions'];

function toSessions(common: Sessions, es: Sessions, en: Sessions) {
  return rows({ common, es, en }, (row, spanish, english) => ({
    id: said(row.id),
    date: toDay(row.date),
    start: said(row.start),
    end: said(row.end),
    title: localized(spanish?.title, english?.title),
    moderator: localized(spanish?.moderator, english?.moderator),
    speakers: localized(spanish?.speakers, english?.speakers),
    streamed: row.streamed ?? false,
    workingGroup: said(row.workingGroup),
  }));
}

type Documents = Pair<'events'>['common']['documents'];

function toDocuments(common: Documents, es: Documents, en: Documents, codeOf: CodeOf) {
  return rows({ common, es, en }, (row, spanish, english) => ({
    id: said(row.id),
    source: codeOf('sources', row.source),
    note: localized(spanish?.note, english?.note),
    contents: rows(
      { common: row.contents, es: spanish?.contents, en: english?.contents },
      (part, spanishPart, englishPart) => ({
        id: said(part.id),
        title: localized(spanishPart?.title, englishPart?.title),
        pages: said(part.pages),
      }),
    ),
  }));
}
