import type { Locale } from 'content-models/locales';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { LocalizedText } from 'content-models/fields/localized';
import type { Call } from './footnotes.ts';
import { formatDate } from '../language/formats.ts';
import { localize } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import { pathOf } from '../addresses/paths.ts';
import { termLabel, type TermRef } from '../catalogue/taxonomies.ts';

/** A value of a fact sheet: its text, link and footnote calls; or a rich text as HTML. */
export type SheetValue = {
  text: string;
  href?: string;
  lang?: string | undefined;
  note?: string | undefined;
  noteLang?: Locale | undefined;
  html?: string;
  calls?: Call[];
  unknown?: true;
};

/**
 * A row of a fact sheet. Those with a `key` are compared between practices; `rest` are values that are folded, with
 * `folded`, their number, where the last of them stands for several.
 */
export type SheetRow = {
  label: string;
  values: SheetValue[];
  rest?: SheetValue[];
  folded?: number;
  key?: ComparedKey | undefined;
};

/** What is compared between practices, in this order. */
export const comparedKeys = [
  'populations',
  'answering',
  'startDate',
  'endDate',
  'status',
  'costs',
  'resources',
  'contact',
  'effect',
  'evidence',
] as const;

export type ComparedKey = (typeof comparedKeys)[number];

/** From this many unknown fields on, they are listed together at the end of the page instead of in the sheet. */
const fewUnknown = 3;

/** Whether a page has a list of its own for fields that are not stated. */
export function listsUnknown(notStated: readonly string[]): boolean {
  return notStated.length >= fewUnknown;
}

/** Marks a field as not stated in the sheet itself, where only few are. */
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

/** Where a public office is, and its telephone, which a phone can call. */
export function officeValues(
  { address, phone }: { address?: LocalizedText | undefined; phone?: string | undefined },
  locale: Locale,
): SheetValue[] {
  const place = address && localize(address, locale);
  return [
    ...(place ? [{ text: place.value, lang: place.lang }] : []),
    ...(phone ? [{ text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` }] : []),
  ];
}

export function textValue(text: string | undefined): SheetValue[] {
  return text ? [{ text }] : [];
}
