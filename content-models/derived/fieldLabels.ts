import type { Declarations } from '../fields/declare.ts';
import { kinds, type Kind, type RecordOf } from '../kinds.ts';
import type { Locale } from '../locales.ts';

/** The names of the fields in a group or in the rows of a list; a text has one value per language and no fields. */
type Within<Value> = Value extends readonly (infer Row)[]
  ? Within<Row>
  : Value extends { es: unknown }
    ? never
    : Value extends object
      ? keyof Value & string
      : never;

/** Where a field stands in the records of a kind: `origin`, or `origin.forum` within a group or a row. */
export type FieldPlace<K extends Kind> = {
  [Name in keyof RecordOf<K> & string]: Name | `${Name}.${Within<NonNullable<RecordOf<K>[Name]>>}`;
}[keyof RecordOf<K> & string];

/**
 * What the site calls the fields of a kind: by the label that the form has, unless the declaration gives readers
 * another one.
 *
 * @example
 * const label = fieldLabels('recommendations', 'en');
 * label('origin.forum'); // "Forum"
 * @throws Error where the field has no label, because the system fills it in.
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

function declaredAt(
  fields: Declarations,
  [name = '', ...rest]: string[],
): Declarations[string] | undefined {
  const field = fields[name];
  return rest.length === 0 ? field : declaredAt(field?.fields ?? {}, rest);
}
