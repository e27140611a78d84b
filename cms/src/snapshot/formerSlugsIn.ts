import { z } from 'zod';

const recordSchema = z.looseObject({ formerSlugs: z.array(z.string()).default([]) });

/** The old addresses that a record of a snapshot has; most kinds have none. */
export function formerSlugsIn(record: object): readonly string[] {
  return recordSchema.parse(record).formerSlugs;
}
