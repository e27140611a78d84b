import type { Locale } from 'content-models/locales';
import { notStatedName } from '../fields/answerable.ts';
import type { CodeOf, Link } from './documents.ts';
import type { Kind } from 'content-models/kinds';

/** A value that says something, or undefined: Payload's null and empty texts say nothing. */
export function said<Value>(value: Value | null | undefined): Value | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return value;
}

/** The days of Payload's dates: `2026-11-22T12:00:00.000Z` is `2026-11-22`. */
export function toDay(date: string | null | undefined): string | undefined {
  return said(date)?.slice(0, 10);
}

/** A day as Payload's day picker keeps it: noon, so that it is the same day from Belize to Canada. */
export function fromDay(day: string | undefined): string | null {
  return day === undefined ? null : `${day}T12:00:00.000Z`;
}

/** One value per language, or undefined where neither says anything. */
export function localized<Value>(es: Value | null | undefined, en: Value | null | undefined) {
  const [spanish, english] = [said(es), said(en)];
  if (spanish === undefined && english === undefined) return undefined;
  return { es: spanish, ...(english === undefined ? {} : { en: english }) };
}

/** A record's text in one language, as Payload wants it. */
export function textIn<Value>(
  text: { es: Value; en?: Value | undefined } | undefined,
  locale: Locale,
): Value | null {
  return text?.[locale] ?? null;
}

/** A record as its file would hold it: keys without a value are not there, so that equal content is equal. */
export function asWritten<Content extends object>(content: Content): object {
  const written: unknown = JSON.parse(JSON.stringify(content));
  return typeof written === 'object' && written !== null ? written : {};
}

type Row = { id?: string | null };

/** Each row of a list with its counterparts in both languages, which bear the same id. */
export function rows<R extends Row, Result>(
  lists: { common: R[] | null | undefined; es: R[] | null | undefined; en: R[] | null | undefined },
  convert: (row: R, es: R | undefined, en: R | undefined) => Result,
): Result[] {
  const find = (list: R[] | null | undefined, row: R) => list?.find(({ id }) => id === row.id);
  return (lists.common ?? []).map((row) => convert(row, find(lists.es, row), find(lists.en, row)));
}

/** An object, or undefined where none of its values says anything. */
export function group<Group extends object>(values: Group): Group | undefined {
  return Object.values(values).some((value) => value !== undefined) ? values : undefined;
}

/** The codes that links lead to; links to what is gone are left out. */
export function codesOf(
  kind: Kind,
  links: readonly Link[] | null | undefined,
  codeOf: CodeOf,
): string[] {
  return (links ?? []).flatMap((link) => codeOf(kind, link) ?? []);
}

/** The ◇ fields whose box "not stated" is ticked. */
export function notStatedIn<Field extends string>(
  document: object,
  fields: readonly Field[],
): Field[] {
  const ticked = new Map(Object.entries(document));
  return fields.filter((field) => ticked.get(notStatedName(field)) === true);
}

/** The boxes "not stated" of a form, ticked as a record says. */
export function notStatedBoxes<Field extends string>(
  fields: readonly Field[],
  notStated: readonly Field[],
): Partial<Record<`${Field}NotStated`, boolean>> {
  const boxes: Partial<Record<`${Field}NotStated`, boolean>> = {};
  for (const field of fields) boxes[notStatedName(field)] = notStated.includes(field);
  return boxes;
}
