import type { CountryProfile } from 'content-models/schemas/countryProfile';
import type { Locale } from 'content-models/locales';
import type { CodeOf, IdOf, Link } from './documents.ts';
import { localized, rows, said, textIn } from './values.ts';

type Row = {
  id?: string | null;
  name?: string | null;
  number?: string | null;
  year?: string | null;
  url?: string | null;
  source?: Link;
};

type Rows = Row[] | null | undefined;

/** The laws of a form in the shape of a record. */
export function toLegalNorms(common: Rows, es: Rows, en: Rows, codeOf: CodeOf) {
  return rows({ common, es, en }, (row, spanish, english) => ({
    id: said(row.id),
    name: localized(spanish?.name, english?.name),
    number: said(row.number),
    year: said(row.year),
    url: said(row.url),
    source: codeOf('sources', row.source),
  }));
}

/** The laws of a record in the shape of a form in one language. */
export function fromLegalNorms(
  norms: CountryProfile['legalFramework'],
  locale: Locale,
  idOf: IdOf,
) {
  return norms.map(({ id, name, number, year, url, source }) => ({
    id,
    name: textIn(name, locale),
    number: number ?? null,
    year: year ?? null,
    url: url ?? null,
    source: idOf('sources', source),
  }));
}
