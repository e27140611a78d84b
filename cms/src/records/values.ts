/** A value that says something, or undefined: Payload's null and empty texts say nothing. */
export function nonEmpty<Value>(value: Value | null | undefined): Value | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return value;
}

/** The days of Payload's dates: `2026-11-22T12:00:00.000Z` is `2026-11-22`. What is no date is left as it is. */
export function toDay(date: string | null | undefined): string | undefined;
export function toDay(date: unknown): unknown;
export function toDay(date: unknown): unknown {
  return typeof date === 'string' ? nonEmpty(date)?.slice(0, 10) : nonEmpty(date);
}

/** A day as Payload's day picker keeps it: noon, so that it is the same day from Belize to Canada. */
export function fromDay(day: string | undefined): string | null {
  return day === undefined ? null : `${day}T12:00:00.000Z`;
}

/** One value per language, or undefined where neither says anything. */
export function localized<Value>(es: Value | null | undefined, en: Value | null | undefined) {
  const [spanish, english] = [nonEmpty(es), nonEmpty(en)];
  if (spanish === undefined && english === undefined) return undefined;
  return { es: spanish, ...(english === undefined ? {} : { en: english }) };
}

/** A record as its file would hold it: keys without a value are not there, so that equal content is equal. */
export function asJson<Content extends object>(content: Content): object {
  const written: unknown = JSON.parse(JSON.stringify(content));
  return typeof written === 'object' && written !== null ? written : {};
}

/** An object, or undefined where none of its values says anything. */
export function nonEmptyGroup<Group extends object>(values: Group): Group | undefined {
  return Object.values(values).some((value) => value !== undefined) ? values : undefined;
}

/** The name of the check box that answers a ◇ field with "the source does not say". */
export function notStatedName<Name extends string>(name: Name): `${Name}NotStated` {
  return `${name}NotStated`;
}

/** The ◇ fields whose box "not stated" is ticked. */
export function notStatedIn(document: unknown, fields: readonly string[]): string[] {
  return fields.filter((field) => propertyOf(document, notStatedName(field)) === true);
}

/** The boxes "not stated" of a form, ticked as a record's `notStated` says. */
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

/** What an object says under a name; undefined where there is no object. */
export function propertyOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
