import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/**
 * Runs work in the transaction of a request, or in one of its own, which is rolled back where the work fails. Every call
 * in it has to be given the request. Without transactions (MongoDB without `replicaSet`) earlier writes are kept.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const hasBegun = await initTransaction(req);
  try {
    const result = await work();
    if (hasBegun) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
