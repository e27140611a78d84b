import { z } from 'zod';
import { DatabaseBusyError } from './sqliteClient.ts';

/**
 * What went wrong in the database, where it says nothing about what was to be saved: another save of the same record
 * was faster (`conflict`), the server is away (`away`), the disk is full or does not answer (`disk`).
 */
export const databaseFaults = z.enum(['conflict', 'away', 'disk']);
export type DatabaseFault = z.infer<typeof databaseFaults>;

/** The fault behind an error, or undefined where it is none of the database's. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const fault = faultOf(cause);
    if (fault) return fault;
  }
  return undefined;
}

/**
 * For so long a write that meets another one is tried again, in milliseconds: MongoDB lets the transaction of a process
 * that was killed keep its locks for 60 seconds (transactionLifetimeLimitSeconds), and looks for such every 30 seconds.
 */
export const conflictPatienceMs = 100_000;

/** MongoDB's code for a write conflict: https://www.mongodb.com/docs/manual/reference/error-codes/ */
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

/** MongoDB marks the errors after which a transaction may be tried again, but for a lost connection. */
function isTransient(error: Error): boolean {
  if (!('hasErrorLabel' in error && typeof error.hasErrorLabel === 'function')) return false;
  const label: unknown = Reflect.apply(error.hasErrorLabel, error, ['TransientTransactionError']);
  return label === true && !/Network|ServerSelection/.test(error.name);
}
