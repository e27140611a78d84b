/** A value, or undefined where it is null or an empty text, which is how Payload stores none. */
export function nonEmpty<Value>(value: Value | null | undefined): Value | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return value;
}

/**
 * Converts a date of Payload to a day: `2026-11-22T12:00:00.000Z` to `2026-11-22`. Anything else is returned as it is.
 */
export function toDay(date: string | null | undefined): string | undefined;
export function toDay(date: unknown): unknown;
export function toDay(date: unknown): unknown {
  return typeof date === 'string' ? nonEmpty(date)?.slice(0, 10) : nonEmpty(date);
}

/** Converts a day to a date of Payload's day picker: noon UTC, which is the same day from Belize to Canada. */
export function fromDay(day: string | undefined): string | null {
  return day === undefined ? null : `${day}T12:00:00.000Z`;
}

/** Combines the values of both languages; undefined where both are empty. */
export function localized<Value>(es: Value | null | undefined, en: Value | null | undefined) {
  const [spanish, english] = [nonEmpty(es), nonEmpty(en)];
  if (spanish === undefined && english === undefined) return undefined;
  return { es: spanish, ...(english === undefined ? {} : { en: english }) };
}

/** An object as parsed from its JSON: without undefined values, so that equal content compares equal. */
export function asJson<Content extends object>(content: Content): object {
  const written: unknown = JSON.parse(JSON.stringify(content));
  return typeof written === 'object' && written !== null ? written : {};
}

/** An object, or undefined where all of its values are undefined. */
export function nonEmptyGroup<Group extends object>(values: Group): Group | undefined {
  return Object.values(values).some((value) => value !== undefined) ? values : undefined;
}

/** The name of the check box that answers a ◇ field with "the source does not say". */
export function notStatedName<Name extends string>(name: Name): `${Name}NotStated` {
  return `${name}NotStated`;
}

/** The ◇ fields whose check box "not stated" is ticked. */
export function notStatedIn(document: unknown, fields: readonly string[]): string[] {
  return fields.filter((field) => propertyOf(document, notStatedName(field)) === true);
}

/** The check boxes "not stated" of a form, ticked for the fields in a record's `notStated`. */
export function notStatedBoxes(
  fields: readonly string[],
  notStated: unknown,
): Record<string, boolean> {
  const ticked: readonly unknown[] = Array.isArray(notStated) ? notStated : [];
  return Object.fromEntries(fields.map((field) => [notStatedName(field), ticked.includes(field)]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A property of an unknown value; undefined where it is no object. */
export function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
