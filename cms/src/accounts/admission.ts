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
    /** Under what this request's try at a password was counted, and whether the password was wrong. */
    admission?: { keys: string[]; isWrong: boolean };
  }
}

const minute = 60_000;

/**
 * How many wrong passwords are looked at. The limits are on where they come from, so that a stranger cannot lock
 * anybody out: the last one, over all places, does not hold where the account was signed in to before.
 * OWASP ASVS 4.0.3, 2.2.1: no more than 100 failed tries an hour on one account.
 */
export const limits = {
  /** From one client, whatever the account. */
  client: { most: 30, windowMs: 15 * minute },
  /** From one client on one account. */
  pair: { most: 10, windowMs: 15 * minute },
  /** On one account, from clients that never signed in to it. */
  account: { most: 100, windowMs: 60 * minute },
} satisfies Record<string, Limit>;

/**
 * Counts a request as a try at an account's password, before the password is looked at, or refuses it with 429 and
 * `Retry-After`. What one limit refuses does not count for the next, or one client could use up what all have. Whether
 * there is such an account makes no difference. A second call for the same request does nothing.
 */
export async function admit(req: PayloadRequest, email: string): Promise<void> {
  // Within a save it was counted before the save began; SQLite's only writer would wait for itself.
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

/** Takes the count of this request back: the password was right, or nobody looked at it. */
export async function refund({ payload, context }: PayloadRequest): Promise<void> {
  const { admission } = context;
  if (!admission) return;
  delete context.admission;
  await refundAttempts(payload, admission.keys);
}

/** Notes that somebody signed in to this account from there. */
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
  // One line for each limit that was reached, not one for each try.
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
