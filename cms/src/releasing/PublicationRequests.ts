import type { CollectionConfig, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { accountName } from '../accounts/accountName.ts';
import { systemCollection } from '../database/systemCollection.ts';
import { optional } from './publishingState.ts';

/**
 * What the publisher is asked for: a row for each change that readers may see, and for each time somebody asks for a
 * publication or to go back to an earlier release. It is written with the change, in its transaction, and deleted only
 * once it is done: nothing has to be taken up again after a crash, as a job that is marked as running would.
 */
export const PublicationRequests: CollectionConfig<'publicationRequests'> = systemCollection(
  'publicationRequests',
  [
    { name: 'action', type: 'select', options: ['change', 'publish', 'goBack'], required: true },
    { name: 'account', type: 'text' },
    { name: 'code', type: 'text' },
    { name: 'release', type: 'text' },
    { name: 'requestedAt', type: 'text', required: true },
  ],
);

const requestSchema = z.object({
  id: z.string(),
  /** A change of what readers see, a publication that was asked for, or the way back to a release. */
  action: z.enum(['change', 'publish', 'goBack']),
  /** The name of whoever asked; nobody where a program did. */
  account: optional(z.string()),
  /** Of the record that was changed; the settings and an import have none. */
  code: optional(z.string()),
  /** The release to go back to; without it the one before. */
  release: optional(z.string()),
  /** ISO 8601. */
  requestedAt: z.string(),
});

export type PublicationRequest = z.output<typeof requestSchema>;

type Asked =
  | { action: 'change'; code?: string | undefined }
  | { action: 'publish' }
  | { action: 'goBack'; release?: string | undefined };

/** Asks the publisher, in the name of who is signed in and in the transaction of the request. */
export async function askPublisher(
  payload: Payload,
  asked: Asked,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.create({
    collection: 'publicationRequests',
    data: {
      ...asked,
      account: (req && accountName(req)) || null,
      requestedAt: new Date().toISOString(),
    },
    ...(req ? { req } : {}),
  });
}

/** What is still to be done, the oldest first. */
export async function waitingRequests(payload: Payload): Promise<PublicationRequest[]> {
  const { docs } = await payload.db.find({
    collection: 'publicationRequests',
    sort: 'requestedAt',
    pagination: false,
    limit: 0,
  });
  return docs.map((doc) => requestSchema.parse(doc));
}

/** Forgets requests that are done. */
export async function forgetRequests(
  payload: Payload,
  requests: readonly PublicationRequest[],
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'publicationRequests',
    where: { id: { in: requests.map(({ id }) => id) } },
  });
}
