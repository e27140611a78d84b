import type { Locale } from 'content-models/locales';
import { sourceAnswers, type Source } from 'content-models/schemas/source';
import type { IdOf } from './documents.ts';
import { fromDay, notStatedBoxes, textIn } from './values.ts';

/** A source as a form in one language. */
export function fromSource(record: Source, locale: Locale, idOf: IdOf) {
  return {
    code: record.code,
    title: record.title ?? null,
    descriptiveLabel: textIn(record.descriptiveLabel, locale),
    author: record.author ? idOf('institutions', record.author) : null,
    publisher: record.publisher ?? null,
    publishedOn: record.publishedOn ?? null,
    type: record.type,
    language: record.language,
    url: record.url ?? null,
    accessedOn: fromDay(record.accessedOn),
    pages: record.pages ?? null,
    isbn: record.isbn ?? null,
    doi: record.doi ?? null,
    archivedUrl: record.archivedUrl ?? null,
    mirrorOf: record.mirrorOf ?? null,
    accessNote: textIn(record.accessNote, locale),
    lastChecked: fromDay(record.lastChecked),
    httpStatus: record.httpStatus ?? null,
    ...notStatedBoxes(sourceAnswers, record.notStated),
  };
}
