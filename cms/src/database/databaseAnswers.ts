import { setTimeout as sleep } from 'node:timers/promises';
import { getPayload } from 'payload';
import config from '../payload.config.ts';

const patienceMs = 2_000;

/** Whether the database of this process answers a small question soon. */
export async function databaseAnswers(): Promise<boolean> {
  const question = getPayload({ config })
    .then((payload) => payload.count({ collection: 'counters', overrideAccess: true }))
    .then(
      () => true,
      () => false,
    );
  return Promise.race([question, sleep(patienceMs, false)]);
}
