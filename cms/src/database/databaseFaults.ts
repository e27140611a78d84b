import { z } from 'zod';
import { DatabaseBusyError } from './sqliteClient.ts';

/**
 * Transient faults of the database, which say nothing about the content of a save: a write conflict with another save
 * (`conflict`), an unreachable server (`away`), a full or failing disk (`disk`).
 */
export const databaseFaults = z.enum(['conflict', 'away', 'disk']);
export type DatabaseFault = z.infer<typeof databaseFaults>;

/** Classifies an error by its chain of causes; undefined where it is no fault of the database. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const fault = faultOf(cause);
    if (fault) return fault;
  }
  return undefined;
}

/**
 * How long a write that conflicts with another one is retried, in milliseconds. Longer than a killed process keeps its
 * locks: MongoDB aborts its transaction after 60 seconds (transactionLifetimeLimitSeconds,
 * https://www.mongodb.com/docs/manual/reference/parameters/), which it checks every 30 seconds.
 */
export const conflictPatienceMs = 100_000;

/** MongoDB's error code WriteConflict: https://www.mongodb.com/docs/manual/reference/error-codes/ */
const writeConflict = 112;

function faultOf(error: Error): DatabaseFault | undefined {
  if (error instanceof DatabaseBusyError) return 'conflict';
  const code = 'code' in error ? error.code : undefined;
  if (code === writeConflict || isTransient(error)) return 'conflict';
  if (
    /^Mongo(ose)?(ServerSelection|Network|NotConnected|TopologyClosed|PoolCleared)/.test(error.name)
  )
    return 'away';
  if (typeof code === 'string' && /^(SQLITE_(FULL|IOERR)|ENOSPC|EIO|EDQUOT|EROFS)/.test(code))
    return 'disk';
  return undefined;
}

/**
 * Whether MongoDB labels an error as retryable for the whole transaction; a lost connection also has the label and is
 * excluded.
 */
function isTransient(error: Error): boolean {
  if (!('hasErrorLabel' in error && typeof error.hasErrorLabel === 'function')) return false;
  const label: unknown = Reflect.apply(error.hasErrorLabel, error, ['TransientTransactionError']);
  return label === true && !/Network|ServerSelection/.test(error.name);
}
