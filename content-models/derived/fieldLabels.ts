import type { Declarations } from '../fields/declare.ts';
import { kinds, type Kind, type RecordOf } from '../kinds.ts';
import type { Locale } from '../locales.ts';

/** The field names inside a group or a row; a text per language (`{ es, en }`) counts as one value. */
type Within<Value> = Value extends readonly (infer Row)[]
  ? Within<Row>
  : Value extends { es: unknown }
    ? never
    : Value extends object
      ? keyof Value & string
      : never;

/** The path of a field in the records of a kind: `origin`, or `origin.forum` inside a group or row. */
export type FieldPlace<K extends Kind> = {
  [Name in keyof RecordOf<K> & string]: Name | `${Name}.${Within<NonNullable<RecordOf<K>[Name]>>}`;
}[keyof RecordOf<K> & string];

/**
 * Looks up the labels that the site shows for the fields of a kind: the declared `siteLabel`, else the label of the
 * form.
 *
 * @example
 * const label = fieldLabels('recommendations', 'en');
 * label('origin.forum'); // "Forum"
 * @throws Error for a field without a label, which the system fills in.
 */
export function fieldLabels<K extends Kind>(
  kind: K,
  locale: Locale,
): (place: FieldPlace<K>) => string {
  return (place) => {
    const words = declaredAt(kinds[kind].fields, place.split('.'))?.words;
    const label = words?.siteLabel ?? words?.label;
    if (!label) throw new Error(`The field ${kind}.${place} has no label; declare one.`);
    return label[locale];
  };
}

/**
 * Looks up what a reader can ask where no source answers a field.
 * @throws Error for a field whose declaration has no question.
 */
export function fieldQuestions<K extends Kind>(
  kind: K,
  locale: Locale,
): (place: FieldPlace<K>) => string {
  return (place) => {
    const question = declaredAt(kinds[kind].fields, place.split('.'))?.words.question;
    if (!question) throw new Error(`The field ${kind}.${place} has no question; declare one.`);
    return question[locale];
  };
}

/**
 * The heading of the values at a path inside a kind's records, or inside the rows of one of their lists: the labels of
 * the groups that they lie in, then their own. A group without a label adds nothing.
 * @param list the path of the list; empty for the records themselves.
 * @throws Error for a field without a label, which would be a column without a heading.
 */
export function fieldHeading(
  kind: Kind,
  list: readonly string[],
  path: readonly string[],
  locale: Locale,
): string {
  const labels = path.map((_, place) => {
    const words = declaredAt(kinds[kind].fields, [...list, ...path.slice(0, place + 1)])?.words;
    return words?.siteLabel ?? words?.label;
  });
  if (!labels.at(-1))
    throw new Error(
      `The field ${[kind, ...list, ...path].join('.')} has no label for readers; declare a siteLabel.`,
    );
  return labels.flatMap((label) => label?.[locale] ?? []).join(' · ');
}

function declaredAt(
  fields: Declarations,
  [name = '', ...rest]: string[],
): Declarations[string] | undefined {
  const field = fields[name];
  return rest.length === 0 ? field : declaredAt(field?.fields ?? {}, rest);
}
