import type { Locale } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { Call } from './footnotes.ts';
import { formatDate } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { pathOf } from '../addresses/paths.ts';
import { termLabel, type TermRef } from '../catalogue/taxonomies.ts';

/** One value of a fact sheet: text, where it leads, and its sources. */
export type SheetValue = {
  text: string;
  href?: string;
  lang?: string | undefined;
  note?: string | undefined;
  calls?: Call[];
  unknown?: true;
};

export type SheetRow = { label: string; values: SheetValue[] };

/** From this many unknown fields on, a sheet keeps to what is known: they stand together further down. */
const fewUnknown = 3;

/** Whether a page names what is not stated in a list of its own. */
export function listsUnknown(notStated: readonly string[]): boolean {
  return notStated.length >= fewUnknown;
}

/** Says in place that a field is not stated, where few are. */
export function unknownValue<Field extends string>(notStated: readonly Field[], locale: Locale) {
  const t = useTranslations(locale);
  return (field: Field): SheetValue[] =>
    !listsUnknown(notStated) && notStated.includes(field)
      ? [{ text: t('notStated'), unknown: true }]
      : [];
}

export const filledRows = (rows: readonly SheetRow[]) =>
  rows.filter(({ values }) => values.length > 0);

export function countryValues(keys: readonly Country[], locale: Locale): SheetValue[] {
  return keys.map((country) => ({
    text: countries.label(country, locale),
    href: pathOf({ kind: 'country', country }, locale),
  }));
}

export function termValues(terms: readonly TermRef[], locale: Locale): SheetValue[] {
  return terms.map((term) => ({
    text: termLabel(term, locale),
    href: pathOf({ kind: 'term', term }, locale),
  }));
}

export function dateValue(date: string | undefined, locale: Locale): SheetValue[] {
  return date ? [{ text: formatDate(date, locale) }] : [];
}

export function textValue(text: string | undefined): SheetValue[] {
  return text ? [{ text }] : [];
}
