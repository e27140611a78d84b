import type { Locale } from 'content-models/locales';
import { factAnswers, type Fact } from 'content-models/schemas/fact';
import type { Practice } from '../payload-types.ts';
import type { CodeOf, IdOf } from './documents.ts';
import { fromQuote, toQuote } from './quotes.ts';
import { codesOf, localized, notStatedBoxes, notStatedIn, rows, said, textIn } from './values.ts';

type Rows = Practice['facts'];

/** The facts of a form in the shape of a record. */
export function toFacts(common: Rows, es: Rows, en: Rows, codeOf: CodeOf) {
  return rows({ common, es, en }, (row, spanish, english) => ({
    id: said(row.id),
    statement: localized(spanish?.statement, english?.statement),
    value: said(row.value),
    approximation: said(row.approximation),
    unit: localized(spanish?.unit, english?.unit),
    year: said(row.year),
    sources: codesOf('sources', row.sources, codeOf),
    locator: said(row.locator),
    quote: toQuote(row.quote),
    sicNote: localized(spanish?.sicNote, english?.sicNote),
    notStated: notStatedIn(row, factAnswers),
  }));
}

/** The facts of a record in the shape of a form in one language. */
export function fromFacts(facts: readonly Fact[], locale: Locale, idOf: IdOf) {
  return facts.map((fact) => ({
    id: fact.id,
    statement: textIn(fact.statement, locale),
    value: fact.value ?? null,
    approximation: fact.approximation ?? null,
    unit: textIn(fact.unit, locale),
    year: fact.year ?? null,
    sources: fact.sources.map((code) => idOf('sources', code)),
    locator: fact.locator ?? null,
    quote: fromQuote(fact.quote),
    sicNote: textIn(fact.sicNote, locale),
    ...notStatedBoxes(factAnswers, fact.notStated),
  }));
}
