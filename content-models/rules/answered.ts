import { z } from 'zod';

/** A list of the ◇ fields that no source answers, in the fields' own order. */
export function notStatedList<const Field extends string>(fields: readonly Field[]) {
  return z
    .array(z.enum(fields))
    .refine((names) => new Set(names).size === names.length, { params: { rule: 'repeated' } })
    .overwrite((names) => names.toSorted((a, b) => fields.indexOf(a) - fields.indexOf(b)))
    .default([]);
}

/** Whether a field says something: empty lists and missing values do not. */
export function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}

/**
 * A refinement: each ◇ field has a value or stands in `notStated`, never both, never neither. It also runs on a
 * record with other faults, so that an editor sees everything at once.
 */
export function answers<Field extends string>(fields: readonly Field[]) {
  const check = (record: object, context: z.core.$RefinementCtx) => {
    const values = new Map<string, unknown>(Object.entries(record));
    const notStated = values.get('notStated');
    for (const field of fields) {
      const isFaulty = context.issues.some((issue) => issue.path?.[0] === field);
      const stated = hasValue(values.get(field));
      if (isFaulty || stated !== (Array.isArray(notStated) && notStated.includes(field))) continue;
      const rule = stated ? 'answeredTwice' : 'unanswered';
      context.addIssue({ code: 'custom', path: [field], params: { rule } });
    }
  };
  return [
    check,
    { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null },
  ] as const;
}

/** The share of ◇ fields that have a value, from 0 to 1; shown to editors only. */
export function completeness<Field extends string>(
  record: Partial<Record<Field, unknown>>,
  fields: readonly Field[],
): number {
  return fields.filter((field) => hasValue(record[field])).length / fields.length;
}
