import type { Declarations, Declared } from 'content-models/fields/declare';
import type { Bilingual } from 'content-models/locales';
import type { Field } from 'payload';

/**
 * The fields of a form with the names and the help that its record declares for them: a form itself says only where
 * fields stand and how they look. What the record does not declare keeps its own words.
 */
export function withDeclaredWords(fields: readonly Field[], declared: Declarations): Field[] {
  return fields.map((field) => worded(field, declared));
}

/**
 * How a form calls a field, marked where publishing requires it.
 * @throws Error where the record declares no label for it.
 */
function declaredLabel({ required, words }: Declared): Bilingual {
  if (!words.label) throw new Error(`A field has no label: ${words.explanation.en}`);
  return (words.marked ?? required) ? requiredLabel(words.label) : words.label;
}

function worded(field: Field, declared: Declarations): Field {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({
      ...tab,
      fields: withDeclaredWords(tab.fields, declared),
    }));
    return { ...field, tabs };
  }
  if (field.type === 'row') return { ...field, fields: withDeclaredWords(field.fields, declared) };
  const own = 'name' in field && field.name ? declared[field.name] : undefined;
  if (!own) return field;
  if (field.type === 'array') {
    const fields = withDeclaredWords(field.fields, own.fields ?? {});
    return withWords({ ...field, ...rowLabels(own), fields }, own);
  }
  if (field.type === 'group')
    return withWords({ ...field, fields: withDeclaredWords(field.fields, innerOf(own)) }, own);
  return withWords(field, own);
}

/** A translation declares the state of its English one step further in than a form asks for it. */
function innerOf({ fields = {} }: Declared): Declarations {
  return fields.en?.fields ?? fields;
}

/** What one row of a list is called, and several. */
function rowLabels({ words }: Declared) {
  const { label, row, rows = label } = words;
  return row && rows ? { labels: { singular: row, plural: rows } } : {};
}

function withWords<F extends Field>(field: F, own: Declared): F {
  const { help } = own.words;
  const admin = 'admin' in field ? field.admin : undefined;
  const description = help ? { description: help } : {};
  return { ...field, label: declaredLabel(own), admin: { ...admin, ...description } };
}

/** How a field that publishing requires is marked for editors. */
const mark = ' *';

/** The label of a field that must be filled in before its record can be published (● in the record model). */
function requiredLabel({ es, en }: Bilingual): Bilingual {
  return { es: es + mark, en: en + mark };
}

/** A label without the mark of a required field: the field's bare name, for messages. */
export function bareLabel(label: string): string {
  return label.endsWith(mark) ? label.slice(0, -mark.length) : label;
}
