import { z } from 'zod';
import { translationStatuses } from '../vocabulary/translationStatuses.ts';
import { day } from './dates.ts';
import { text } from './localized.ts';

/**
 * Where a record's English stands, who answers for it and since when (`on`: the day of this state).
 * Required where it is approved or outdated.
 */
export const translation = z.strictObject({
  en: z.strictObject({
    status: translationStatuses.schema,
    by: text(120).optional(),
    on: day.optional(),
  }),
});

export type Translation = z.infer<typeof translation>;
