import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { conflictPatienceMs, databaseFault } from '../database/databaseFaults.ts';
import { inTransaction } from '../database/inTransaction.ts';

/**
 * Runs several writes of an import in one transaction; on a write conflict all of `work` is rolled back and run again.
 * Every call in it has to be given the request. Without transactions (MongoDB without `replicaSet`) earlier writes are
 * kept after an error.
 */
export async function inOneTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + conflictPatienceMs;
  for (;;) {
    try {
      const req = await createLocalReq({ context: { import: {} } }, payload);
      return await inTransaction(req, () => work(req));
    } catch (error) {
      if (databaseFault(error) !== 'conflict' || Date.now() > deadline) throw error;
      await sleep(500 + Math.random() * 1500);
    }
  }
}
