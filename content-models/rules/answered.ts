import { z } from 'zod';

/** The schema of `notStated`: names of questions (◇) without repetitions, sorted in the order of the fields. */
export function notStatedList<const Field extends string>(fields: readonly Field[]) {
  return z
    .array(z.enum(fields))
    .refine((names) => new Set(names).size === names.length, { params: { rule: 'repeated' } })
    .overwrite((names) => names.toSorted((a, b) => fields.indexOf(a) - fields.indexOf(b)))
    .default([]);
}

/** Whether a field is filled in: missing values, empty texts and empty lists are not. */
export function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}

/**
 * Arguments for `superRefine`: each question (◇) has a value or an entry in `notStated`, exactly one of the two. The
 * check also runs on records with other issues, so that an editor sees all of them at once.
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

/** The share of questions (◇) that have a value, from 0 to 1; for editors only. */
export function completeness<Field extends string>(
  record: Partial<Record<Field, unknown>>,
  fields: readonly Field[],
): number {
  return fields.filter((field) => hasValue(record[field])).length / fields.length;
}
