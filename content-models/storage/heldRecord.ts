import { z } from 'zod';

/**
 * A record that readers do not get as it is in the CMS, or get with a fault that an editor should mend.
 * - `as-it-was`: the site shows it as the release before did;
 * - `left-out`: the site is without it, because no release ever had it as it should be;
 * - `with-a-fault`: it is published, because the release before had the same fault.
 */
export const heldRecordSchema = z.strictObject({
  /** Its file in the snapshot, by which it is known: `practices/BP-0010.json`. */
  file: z.string(),
  standing: z.enum(['as-it-was', 'left-out', 'with-a-fault']),
  /** What is wrong with it, a sentence each. */
  problems: z.array(z.strictObject({ es: z.string(), en: z.string() })),
});

export type HeldRecord = z.infer<typeof heldRecordSchema>;

/** What only the check of a built release found in a record. */
export type ReleaseFault = Pick<HeldRecord, 'file' | 'problems'>;
