import type { Bilingual } from 'content-models/locales';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AfterErrorHook } from 'payload';
import { z } from 'zod';
import {
  conflictPatienceMs,
  databaseFault,
  databaseFaults,
  type DatabaseFault,
} from '../database/databaseFaults.ts';
import { requestLanguage } from '../refusals/language.ts';
import { runExclusive } from './runExclusive.ts';

/** A route handler of Next. */
export type Handler<Route> = (request: Request, route: Route) => Promise<Response>;

const faultSchema = z.object({ databaseFault: databaseFaults });

/**
 * Reports a transient fault of the database in the answer, as a hook `afterError` of the configuration. The answer is
 * how it reaches {@link retryConflicts}: Next bundles this module twice, for the configuration and for the routes,
 * which share no memory.
 */
export const tellDatabaseFault: AfterErrorHook = ({ error, result }) => {
  const fault = databaseFault(error);
  if (fault) return { response: { ...result, databaseFault: fault }, status: 503 };
};

/**
 * Middleware for transient faults of the database: serializes changes of one record, and retries write conflicts (with
 * another process or instance) with jitter. What cannot be done now is answered with 503 and `Retry-After`, never with
 * 500.
 * @param databaseAnswers asked where a request with a session was refused: without a database Payload treats it as
 * anonymous.
 * @param patienceMs after which a conflicting save is refused; the form keeps what was written.
 */
export function retryConflicts<Route>(
  handler: Handler<Route>,
  databaseAnswers: () => Promise<boolean>,
  patienceMs = conflictPatienceMs,
): Handler<Route> {
  return async (request, route) => {
    const body = request.body ? await request.arrayBuffer() : undefined;
    return serializedByRecord(request, async () => {
      const deadline = Date.now() + patienceMs;
      for (;;) {
        const response = await handler(rebuiltRequest(request, body), route);
        const fault = await faultBehind(response, request, databaseAnswers);
        if (!fault) return response;
        if (fault !== 'conflict' || Date.now() > deadline) return unavailable(fault, request);
        await sleep(Math.random() * 50);
      }
    });
  };
}

/** Serializes changes of one record, so that a double click does not conflict with itself. */
function serializedByRecord(
  { method, url }: Request,
  work: () => Promise<Response>,
): Promise<Response> {
  const isChange = method === 'PATCH' || method === 'DELETE' || method === 'PUT';
  return isChange ? runExclusive(new URL(url).pathname, work) : work();
}

/** The body of a request can be read only once. */
function rebuiltRequest(request: Request, body: ArrayBuffer | undefined): Request {
  const { method, headers, signal } = request;
  return new Request(request.url, { method, headers, signal, ...(body && { body }) });
}

async function faultBehind(
  response: Response,
  { headers }: Request,
  databaseAnswers: () => Promise<boolean>,
): Promise<DatabaseFault | undefined> {
  const { status } = response;
  if (status === 503) {
    // Other answers with this status need not be JSON.
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => undefined);
    return faultSchema.safeParse(body).data?.databaseFault;
  }
  const credentials = `${headers.get('authorization')} ${headers.get('cookie')}`;
  if (!(status === 401 || status === 403) || !/-token=|\bJWT /.test(credentials)) return undefined;
  return (await databaseAnswers()) ? undefined : 'away';
}

function unavailable(fault: DatabaseFault, { headers }: Request): Response {
  return Response.json(
    { errors: [{ message: texts[fault][requestLanguage(headers)] }] },
    { status: 503, headers: { 'Retry-After': '5', 'Cache-Control': 'no-store' } },
  );
}

const texts: Record<DatabaseFault, Bilingual> = {
  conflict: {
    es: 'Otros guardados ocupan la base de datos y este no se hizo. Espere un momento y guarde otra vez; lo escrito sigue en el formulario.',
    en: 'Other saves keep the database busy, and this one was not made. Wait a moment and save again; what you wrote is still in the form.',
  },
  away: {
    es: 'La base de datos no responde y no se guardó nada. Lo escrito sigue en el formulario: espere un momento y guarde otra vez. Si continúa, avise a quien administra el servidor.',
    en: 'The database does not answer, and nothing was saved. What you wrote is still in the form: wait a moment and save again. If it goes on, tell whoever runs the server.',
  },
  disk: {
    es: 'En el servidor no hay espacio en el disco y no se guardó nada. Lo escrito sigue en el formulario: avise a quien administra el servidor y guarde otra vez cuando lo haya liberado.',
    en: 'The server has no disk space left, and nothing was saved. What you wrote is still in the form: tell whoever runs the server, and save again once there is room.',
  },
};
