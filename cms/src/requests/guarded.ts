import { getPayload, type SanitizedConfig } from 'payload';
import { databaseAnswers } from '../database/databaseAnswers.ts';
import { retryConflicts, type Handler } from '../saving/retryConflicts.ts';
import { checked } from './checkRequest.ts';

/** A route of Payload's REST API: what is asked is checked first, and what meets another writer is tried again. */
export function guarded<Route>(
  config: Promise<SanitizedConfig>,
  handler: Handler<Route>,
): Handler<Route> {
  const answers = async () => databaseAnswers(await getPayload({ config }));
  return checked(config, retryConflicts(handler, answers));
}
