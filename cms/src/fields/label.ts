import type { Bilingual } from 'content-models/locales';

/** How a field that publishing requires is marked for editors. */
const mark = ' *';

/** The label of a field that must be filled in before its record can be published (● in the record model). */
export function requiredLabel({ es, en }: Bilingual): Bilingual {
  return { es: es + mark, en: en + mark };
}

/** A label without the mark of a required field: the field's bare name, for messages. */
export function bareLabel(label: string): string {
  return label.endsWith(mark) ? label.slice(0, -mark.length) : label;
}
