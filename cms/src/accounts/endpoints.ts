import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { ownChange } from './accountChange.ts';
import { admit, rememberClient, refund } from './admission.ts';
import { forgetAttempts, normalised } from './attempts.ts';
import { runExclusive } from '../saving/runExclusive.ts';
import { logFailure, logSession } from './signInLog.ts';

type Step = (req: PayloadRequest, proceed: () => Promise<Response>) => Promise<Response>;

/**
 * What stands before and after Payload's own endpoints of accounts. Sessions are kept in a list that Payload reads,
 * changes and writes back, with the slow check of the password in between: of sign-ins at the same time only the last
 * would be left. So those of one account come one after the other.
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
    // Counted before the save begins: what a transaction counts it also forgets when it fails.
    if (own) await admit(req, own.email);
    try {
      return await proceed();
    } finally {
      if (!req.context.admission?.isWrong) await refund(req);
    }
  }),
  // Payload would let whoever comes first make themselves the first administrator; `ensureFirstAdministrator` does.
  closedEndpoint('/first-register'),
  // A forgotten password is set anew on the server. No mail could bring the token that these make and take.
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

/** Reads the body as Payload does, which then finds no other. */
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
