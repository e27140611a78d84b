import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { runExclusive } from '../saving/runExclusive.ts';
import { ownChange } from './accountChange.ts';
import { admit, rememberClient, refund } from './admission.ts';
import { forgetAttempts, normalised } from './attempts.ts';
import { logFailure, logSession } from './signInLog.ts';

type Step = (req: PayloadRequest, proceed: () => Promise<Response>) => Promise<Response>;

/**
 * Middleware around Payload's own endpoints for accounts. Payload keeps sessions in a list that it reads, modifies and
 * writes back, with the slow password check in between: of concurrent sign-ins only the last session would survive
 * (lost update). So the requests of one account are serialized.
 */
export const accountEndpoints: Endpoint[] = [
  wrapEndpoint('post', '/login', async (req, proceed) => {
    const email = await emailIn(req);
    await admit(req, email);
    const response = await runExclusive(email, proceed).catch((error: unknown) => {
      if (isUnauthorized(error)) logFailure(req, email);
      throw error;
    });
    await refund(req);
    await rememberClient(req, email);
    logSession(req, 'signed in', email);
    return response;
  }),
  wrapEndpoint('post', '/refresh-token', (req, proceed) => runExclusive(ownEmail(req), proceed)),
  wrapEndpoint('post', '/logout', async (req, proceed) => {
    const email = ownEmail(req);
    const response = await runExclusive(email, proceed);
    logSession(req, 'signed out', email);
    return response;
  }),
  wrapEndpoint('post', '/unlock', async (req, proceed) => {
    const email = await emailIn(req);
    const response = await proceed();
    await forgetAttempts(req.payload, email);
    return response;
  }),
  wrapEndpoint('patch', '/:id', async (req, proceed) => {
    await readBody(req);
    const own = ownChange(req.user, req.routeParams?.id, req.data);
    // Counted before the save begins: a count inside its transaction would be rolled back with it.
    if (own) await admit(req, own.email);
    try {
      return await proceed();
    } finally {
      if (!req.context.admission?.isWrong) await refund(req);
    }
  }),
  // Payload would let the first visitor register as administrator; here `ensureFirstAdministrator` creates the account.
  closedEndpoint('/first-register'),
  // Forgotten passwords are reset on the server; these two would need a token sent by e-mail.
  closedEndpoint('/forgot-password'),
  closedEndpoint('/reset-password'),
];

function closedEndpoint(path: string): Endpoint {
  const handler = () => Response.json({ message: 'Not found' }, { status: 404 });
  return { path, method: 'post', handler };
}

function wrapEndpoint(method: 'post' | 'patch', path: string, step: Step): Endpoint {
  const endpoint: Endpoint = {
    method,
    path,
    handler: (req) =>
      step(req, async () => {
        const all = req.payload.collections.users.config.endpoints || [];
        const payloads = all.find(
          (other) =>
            other.path === path && other.method === method && other.handler !== endpoint.handler,
        );
        if (!payloads) throw new Error(`Payload has no endpoint ${method} ${path} for accounts.`);
        return payloads.handler(req);
      }),
  };
  return endpoint;
}

/** Parses the body as Payload does, and marks it as read. */
async function readBody(req: PayloadRequest): Promise<void> {
  await addDataAndFileToRequest(req);
  Object.defineProperty(req, 'body', { value: null });
}

async function emailIn(req: PayloadRequest): Promise<string> {
  await readBody(req);
  const { email } = z
    .looseObject({ email: z.string().catch('') })
    .catch({ email: '' })
    .parse(req.data);
  return normalised(email);
}

function ownEmail({ user }: PayloadRequest): string {
  return normalised(user?.email ?? '');
}

function isUnauthorized(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 401;
}
