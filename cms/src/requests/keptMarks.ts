import { z } from 'zod';
import { draftedKinds } from '../records/documents.ts';

const fieldSchema = z.looseObject({
  valid: z.boolean().optional(),
  errorMessage: z.string().optional(),
});
const askedSchema = z.looseObject({
  collectionSlug: z.enum(draftedKinds),
  formState: z.record(z.string(), fieldSchema),
});
const answeredSchema = z.looseObject({ state: z.record(z.string(), z.looseObject({})) });

/**
 * The answer to a form of a record that asks for its state, with the marks that its fields have from a refusal: Payload
 * answers that all is well, because it knows none of the rules of a publication. The form takes a mark away itself once
 * the field is changed (`admin/saving/useFieldMarks`).
 */
export function withMarks(asked: unknown, answered: unknown): unknown {
  const form = askedSchema.safeParse(asked).data;
  const answer = answeredSchema.safeParse(answered).data;
  if (!form || !answer) return answered;
  const marked = Object.entries(form.formState).flatMap(([path, { valid, errorMessage }]) => {
    const field = answer.state[path];
    return valid === false && errorMessage && field && field.valid !== false
      ? [[path, { ...field, valid, errorMessage }] as const]
      : [];
  });
  return { ...answer, state: { ...answer.state, ...Object.fromEntries(marked) } };
}
