import type { SanitizedConfig } from 'payload';
import { retryConflicts, type Handler } from '../saving/retryConflicts.ts';
import { checked } from './checkRequest.ts';

/** A route of Payload's REST API: what is asked is checked first, and what meets another writer is tried again. */
export function guarded<Route>(
  config: Promise<SanitizedConfig>,
  handler: Handler<Route>,
): Handler<Route> {
  return checked(config, retryConflicts(config, handler));
}
