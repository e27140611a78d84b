import { getPayload, type SanitizedConfig } from 'payload';
import { databaseAnswers } from '../database/databaseAnswers.ts';
import { retryConflicts, type Handler } from '../saving/retryConflicts.ts';
import { checked } from './checkRequest.ts';
import { listAnswer } from './listAnswer.ts';

/** Middleware for a route of Payload's REST API: validates the request, and retries write conflicts. */
export function guarded<Route>(
  config: Promise<SanitizedConfig>,
  handler: Handler<Route>,
): Handler<Route> {
  const answers = async () => databaseAnswers(await getPayload({ config }));
  const answer = checked(config, retryConflicts(handler, answers));
  return async (request, route) => listAnswer(request, await answer(request, route));
}
