import type { Declarations, Declared } from 'content-models/fields/declare';
import type { Bilingual } from 'content-models/locales';
import type { Field } from 'payload';

/**
 * Adds labels and help from the declarations of a record to the fields of its form, which itself holds layout alone. A
 * field that is not declared keeps its own label.
 */
export function withDeclaredWords(fields: readonly Field[], declared: Declarations): Field[] {
  return fields.map((field) => worded(field, declared));
}

/**
 * The label of a field, marked where publishing requires it.
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

/** The declarations inside a group. A translation declares its state one level deeper (`en`) than its form has it. */
function innerOf({ fields = {} }: Declared): Declarations {
  return fields.en?.fields ?? fields;
}

/** Singular and plural names for the rows of an array. */
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

/** Marks the label of a field that publishing requires. */
const mark = ' *';

/** The label of a field that is required to publish (● in the record model). */
function requiredLabel({ es, en }: Bilingual): Bilingual {
  return { es: es + mark, en: en + mark };
}

/** Removes the mark of a required field from a label, for messages. */
export function bareLabel(label: string): string {
  return label.endsWith(mark) ? label.slice(0, -mark.length) : label;
}
