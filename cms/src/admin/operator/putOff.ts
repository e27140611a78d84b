import type { Payload, TypedUser } from 'payload';
import { z } from 'zod';

/** The preference of a person in which it is kept that she put the question off, and until when. */
export const putOffKey = 'operator-question';
const putOffDays = 14;

const putOffSchema = z.object({ until: z.iso.datetime() });
export type PutOff = z.infer<typeof putOffSchema>;

/** The question put off from this moment on. */
export function putOff(now: Date): PutOff {
  return { until: new Date(now.getTime() + putOffDays * 86_400_000).toISOString() };
}

/** Whether this person put the question off, and its time has not come again. */
export async function isPutOff(payload: Payload, user: TypedUser, now: Date): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: putOffKey }, 'user.value': { equals: user.id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const kept = putOffSchema.safeParse(docs[0]?.value);
  return kept.success && new Date(kept.data.until) > now;
}
