import type { CollectionConfig, Payload } from 'payload';
import { systemCollection } from '../database/systemCollection.ts';

/**
 * Who publishes, until when: a lease in the database, because several instances of the CMS on several machines may each
 * have a publisher. Its holder renews it; that of one who was killed runs out.
 */
export const PublisherLease: CollectionConfig<'publisherLease'> = systemCollection(
  'publisherLease',
  [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'number', required: true },
  ],
);

const key = 'site';

/** How long a lease lasts that is not renewed, in milliseconds. */
const leaseMs = 20_000;

/**
 * Takes the lease or renews it, in one atomic statement.
 * @param holder tells this publisher from others
 * @returns whether it is this one's; false where another holds it
 */
export async function takeLease(payload: Payload, holder: string): Promise<boolean> {
  const now = Date.now();
  const taken: unknown = await payload.db.updateOne({
    collection: 'publisherLease',
    where: {
      and: [
        { key: { equals: key } },
        {
          or: [{ holder: { equals: holder } }, { until: { less_than: now } }, isFromTheFuture(now)],
        },
      ],
    },
    data: { holder, until: now + leaseMs },
    options: { atomic: true },
  });
  if (taken) return true;
  return isCreated(payload, holder, now);
}

/** Written by a clock that was set back since: nobody would wait so long. */
const isFromTheFuture = (now: number) => ({ until: { greater_than: now + 2 * leaseMs } });

async function isCreated(payload: Payload, holder: string, now: number): Promise<boolean> {
  try {
    await payload.db.create({
      collection: 'publisherLease',
      data: { key, holder, until: now + leaseMs },
    });
    return true;
  } catch {
    // The unique index: another publisher has it.
    return false;
  }
}

/** Gives the lease up, so that another publisher need not wait for its end. */
export async function giveUpLease(payload: Payload, holder: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'publisherLease',
    where: { holder: { equals: holder } },
  });
}

/** Whether a publisher holds the lease now. */
export async function isPublisherThere(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'publisherLease',
    where: { until: { greater_than: Date.now() } },
  });
  return totalDocs > 0;
}
