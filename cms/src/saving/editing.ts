import type { JSONField } from 'payload';
import { z } from 'zod';
import { isObject } from '../records/values.ts';

/**
 * How a record came to be as it is, kept with each of its versions: who saved it, since when this person saves it
 * automatically, and who changed each field when.
 */
const editingSchema = z.object({
  by: z.string().nullable(),
  since: z.string(),
  changes: z.record(
    z.string(),
    z.object({ by: z.string().nullable(), name: z.string().nullable(), at: z.string() }),
  ),
});

export type Editing = z.infer<typeof editingSchema>;
/** Who changed a field: the account and its name, both null for the system; `at` is an ISO time. */
export type Change = Editing['changes'][string];

/** Stored with each version of a record, and shown nowhere: the API neither gives nor takes it. */
export const editingField: JSONField = { name: 'editing', type: 'json', hidden: true };

/** The editing state of a stored document; of one that nobody edited, an empty one. */
export function editingOf(document: unknown): Editing {
  const stored = isObject(document) ? editingSchema.safeParse(document.editing) : undefined;
  return stored?.data ?? { by: null, since: '', changes: {} };
}

/** The name under which changes of a field are kept: a text in two languages changes in one of them. */
export function changeKey(
  name: string,
  isLocalized: boolean,
  locale: string | null | undefined,
): string {
  return isLocalized ? `${name}.${locale ?? 'es'}` : name;
}
