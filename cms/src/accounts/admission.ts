import type { PayloadRequest } from 'payload';
import { refusal } from '../refusals/messages.ts';
import {
  attemptKey,
  countAttempt,
  isKnown,
  normalised,
  remember,
  refundAttempts,
  type Limit,
} from './attempts.ts';
import { clientAddressOf, clientNetworkOf } from './clientAddress.ts';
import { logRefusedTries } from './signInLog.ts';

declare module 'payload' {
  interface RequestContext {
    /** The rate limit counters that this request has incremented, and whether the password turned out to be wrong. */
    admission?: { keys: string[]; isWrong: boolean };
  }
}

const minute = 60_000;

/**
 * Rate limits on wrong passwords. They are counted by where tries come from, so that a stranger cannot lock anybody
 * out; the last one, over all clients, does not apply to clients that have signed in to the account before.
 * Source: OWASP ASVS 4.0.3, 2.2.1: no more than 100 failed attempts per hour on a single account.
 */
export const limits = {
  /** Per client, over all accounts. */
  client: { most: 30, windowMs: 15 * minute },
  /** Per client and account. */
  pair: { most: 10, windowMs: 15 * minute },
  /** Per account, over all clients that never signed in to it. */
  account: { most: 100, windowMs: 60 * minute },
} satisfies Record<string, Limit>;

/**
 * Rate limiting: counts a request as a try at an account's password before the password is checked.
 * Limits are consumed one after the other: a try that one of them refuses does not count towards the next, or one
 * client could use up the limit of all. Unknown addresses are counted like known ones, so that nobody learns which
 * accounts exist. Idempotent within a request.
 * @throws APIError 429 with `Retry-After` in seconds where a limit is exceeded.
 */
export async function admit(req: PayloadRequest, email: string): Promise<void> {
  // A save has counted it before its transaction began. Inside one, SQLite's only writer would wait for itself
  // (deadlock).
  if (req.context.admission || req.transactionID) return;
  const { payload } = req;
  const { client, pair, account, known } = keysOf(req, email);
  await consume(req, client, limits.client);
  await consume(req, pair, limits.pair, { email, account });
  const keys = [client, pair];
  if (!(await isKnown(payload, known))) {
    await consume(req, account, limits.account, { email, account });
    keys.push(account);
  }
  req.context.admission = { keys, isWrong: false };
}

/** Refunds the try of this request: the password was right, or was never checked. */
export async function refund({ payload, context }: PayloadRequest): Promise<void> {
  const { admission } = context;
  if (!admission) return;
  delete context.admission;
  await refundAttempts(payload, admission.keys);
}

/** Remembers this client as known for the account, after a successful sign-in. */
export async function rememberClient(req: PayloadRequest, email: string): Promise<void> {
  await remember(req.payload, keysOf(req, email).known);
}

function keysOf(req: PayloadRequest, address: string) {
  const { payload } = req;
  const email = normalised(address);
  const network = clientNetworkOf(clientAddressOf(req));
  return {
    client: attemptKey(payload, 'client', network),
    pair: attemptKey(payload, 'pair', email, network),
    account: attemptKey(payload, 'account', email),
    known: attemptKey(payload, 'known', email, network),
  };
}

async function consume(
  req: PayloadRequest,
  key: string,
  limit: Limit,
  { email, account }: { email?: string; account?: string } = {},
): Promise<void> {
  const { count, expiresAt } = await countAttempt(req.payload, key, limit, account);
  if (count <= limit.most) return;
  // Logged once per limit that is reached, not once per refused try.
  if (count === limit.most + 1) logRefusedTries(req, email);
  throw tooManyTries(req, Math.max(1, Math.ceil((expiresAt - Date.now()) / 1000)));
}

function tooManyTries(req: PayloadRequest, seconds: number) {
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) });
  const minutes = Math.ceil(seconds / 60);
  return refusal(
    req,
    {
      es: `Demasiados intentos con una contraseña. Espere ${minutes === 1 ? '1 minuto' : `${minutes} minutos`} y vuelva a intentarlo.`,
      en: `Too many tries at a password. Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`} and try again.`,
    },
    429,
  );
}
