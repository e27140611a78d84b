import type { CollectionConfig, Payload } from 'payload';
import { systemCollection } from '../database/systemCollection.ts';
import { publicationSchema, publicationStates, type Publication } from './publishingState.ts';

/**
 * What the publisher did and does, the last {@link kept} times: for editors to see what became of their changes. What is
 * live is known from the releases themselves.
 */
export const Publications: CollectionConfig<'publications'> = systemCollection('publications', [
  { name: 'state', type: 'select', options: [...publicationStates] },
  { name: 'startedAt', type: 'text', required: true, index: true },
  { name: 'finishedAt', type: 'text' },
  { name: 'step', type: 'text' },
  { name: 'release', type: 'text' },
  { name: 'wentBack', type: 'checkbox' },
  { name: 'accounts', type: 'json' },
  { name: 'changes', type: 'json' },
  { name: 'problem', type: 'json' },
]);

const kept = 30;

/** What is noted of a publication while it goes on, and at its end. */
export type Noted = Partial<Omit<Publication, 'id' | 'startedAt' | 'finishedAt'>>;

/** The last publications, the newest first. */
export async function lastPublications(payload: Payload, limit = kept): Promise<Publication[]> {
  const { docs } = await payload.db.find({
    collection: 'publications',
    sort: '-startedAt',
    pagination: false,
    limit,
  });
  return docs.map((doc) => publicationSchema.parse(doc));
}

/**
 * Begins one and forgets the oldest. One that is still said to run belongs to a publisher that was killed: it failed.
 * @returns its id
 */
export async function beginPublication(
  payload: Payload,
  accounts: readonly string[],
): Promise<string> {
  await payload.db.updateMany({
    collection: 'publications',
    where: { state: { equals: 'running' } },
    data: { state: 'failed', finishedAt: new Date().toISOString(), problem: interrupted },
  });
  const [before] = await lastPublications(payload, 1);
  const begun: unknown = await payload.db.create({
    collection: 'publications',
    data: { state: 'running', startedAt: timeAfter(before?.startedAt), accounts },
  });
  const { id } = publicationSchema.parse(begun);
  const last = await lastPublications(payload);
  await payload.db.deleteMany({
    collection: 'publications',
    where: { id: { not_in: last.map((publication) => publication.id) } },
  });
  return id;
}

/** Now, or a moment after the publication before: a clock that was set back must not put the newest one last. */
function timeAfter(before = ''): string {
  const now = new Date().toISOString();
  return before < now ? now : new Date(Date.parse(before) + 1).toISOString();
}

const interrupted = {
  es: 'Se interrumpió: el servidor se detuvo. Se repite sola.',
  en: 'It was interrupted: the server stopped. It is repeated by itself.',
};

/** Notes how far a publication is, or how it ended. */
export async function notePublication(payload: Payload, id: string, noted: Noted): Promise<void> {
  const ended = noted.state === undefined ? {} : { finishedAt: new Date().toISOString() };
  await payload.db.updateOne({
    collection: 'publications',
    id,
    data: { ...noted, ...ended },
    returning: false,
  });
}
