import { z } from 'zod';

/** A list of the ◇ fields that no source answers, in the fields' own order. */
export function notStatedList<const Field extends string>(fields: readonly Field[]) {
  return z
    .array(z.enum(fields))
    .refine((names) => new Set(names).size === names.length, { params: { rule: 'repeated' } })
    .overwrite((names) => names.toSorted((a, b) => fields.indexOf(a) - fields.indexOf(b)))
    .default([]);
}

type Answerable<Field extends string> = Partial<Record<Field, unknown>> & { notStated: Field[] };

/** Whether a field says something: empty lists and missing values do not. */
export function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}

/** A refinement: each ◇ field has a value or stands in `notStated`, never both, never neither. */
export function answers<Field extends string>(fields: readonly Field[]) {
  return (record: Answerable<Field>, context: z.RefinementCtx) => {
    for (const field of fields) {
      const stated = hasValue(record[field]);
      const notStated = record.notStated.includes(field);
      if (stated === notStated) {
        const rule = stated ? 'answeredTwice' : 'unanswered';
        context.addIssue({ code: 'custom', path: [field], params: { rule } });
      }
    }
  };
}

/** The share of ◇ fields that have a value, from 0 to 1; shown to editors only. */
export function completeness<Field extends string>(
  record: Partial<Record<Field, unknown>>,
  fields: readonly Field[],
): number {
  return fields.filter((field) => hasValue(record[field])).length / fields.length;
}
