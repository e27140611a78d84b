import type { Locale } from 'content-models/locales';
import { eventAnswers, type Event } from 'content-models/schemas/event';
import type { IdOf } from './documents.ts';
import { fromRichText } from './richText.ts';
import { fromTranslation } from './translation.ts';
import { fromDay, notStatedBoxes, textIn } from './values.ts';

/** An event as a form in one language. */
export function fromEvent(record: Event, locale: Locale, idOf: IdOf) {
  const statement = ({ id, text, locator }: Event['expectedResults'][number]) => ({
    id,
    text: textIn(text, locale),
    locator: locator ?? null,
  });
  return {
    code: record.code,
    title: textIn(record.title, locale),
    summary: textIn(record.summary, locale),
    standing: record.standing,
    startDate: fromDay(record.startDate),
    endDate: fromDay(record.endDate),
    place: textIn(record.place, locale),
    host: record.host ? idOf('institutions', record.host) : null,

    objectives: record.objectives.map((row) => ({ ...statement(row), scope: row.scope })),
    method: fromRichText(textIn(record.method, locale)),
    days: record.days.map((row) => ({
      id: row.id,
      date: fromDay(row.date),
      title: textIn(row.title, locale),
      moderator: textIn(row.moderator, locale),
      sicNote: textIn(row.sicNote, locale),
    })),
    sessions: record.sessions.map((row) => ({
      id: row.id,
      date: fromDay(row.date),
      start: row.start,
      end: row.end ?? null,
      title: textIn(row.title, locale),
      moderator: textIn(row.moderator, locale),
      speakers: textIn(row.speakers, locale),
      streamed: row.streamed,
      workingGroup: row.workingGroup ?? null,
    })),
    groups: record.groups.map((row) => ({
      ...statement(row),
      group: row.group,
      moderator: textIn(row.moderator, locale),
    })),
    expectedResults: record.expectedResults.map(statement),
    participants: record.participants.map((row) => ({
      ...statement(row),
      addressee: row.addressee ?? null,
    })),
    documents: record.documents.map((row) => ({
      id: row.id,
      source: idOf('sources', row.source),
      note: textIn(row.note, locale),
      contents: row.contents.map((part) => ({
        id: part.id,
        title: textIn(part.title, locale),
        pages: part.pages ?? null,
      })),
    })),
    outcome: fromRichText(textIn(record.outcome, locale)),
    discrepancies: fromRichText(textIn(record.discrepancies, locale)),
    sources: record.sources.map((code) => idOf('sources', code)),

    translation: fromTranslation(record.translation),
    ...notStatedBoxes(eventAnswers, record.notStated),
  };
}
