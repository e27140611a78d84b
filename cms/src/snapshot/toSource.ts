import { sourceAnswers } from 'content-models/schemas/source';
import type { CodeOf, Pair } from './documents.ts';
import { localized, notStatedIn, said, toDay } from './values.ts';

/** A source as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toSource({ common, es, en }: Pair<'sources'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    title: said(common.title),
    descriptiveLabel: localized(es.descriptiveLabel, en.descriptiveLabel),
    author: codeOf('institutions', common.author),
    publisher: said(common.publisher),
    publishedOn: said(common.publishedOn),
    type: said(common.type),
    language: said(common.language),
    url: said(common.url),
    accessedOn: toDay(common.accessedOn),
    pages: said(common.pages),
    isbn: said(common.isbn),
    doi: said(common.doi),
    archivedUrl: said(common.archivedUrl),
    mirrorOf: said(common.mirrorOf),
    accessNote: localized(es.accessNote, en.accessNote),
    lastChecked: toDay(common.lastChecked),
    httpStatus: said(common.httpStatus),
    notStated: notStatedIn(common, sourceAnswers),
  };
}
