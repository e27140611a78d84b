import { setTimeout as sleep } from 'node:timers/promises';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { conflictPatienceMs, databaseFault } from '../database/databaseFaults.ts';

/**
 * Does several writes of an import as one: all of them or, whatever ends the process in between, none. Every call
 * in it has to be given the request. A database without transactions keeps what was written before an error. Where it
 * meets another writer, all of `work` is done again.
 */
export async function inOneTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + conflictPatienceMs;
  for (;;) {
    try {
      return await tryOnce(payload, work);
    } catch (error) {
      if (databaseFault(error) !== 'conflict' || Date.now() > deadline) throw error;
      await sleep(500 + Math.random() * 1500);
    }
  }
}

async function tryOnce<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ context: { import: {} } }, payload);
  const hasBegun = await initTransaction(req);
  try {
    const result = await work(req);
    if (hasBegun) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
