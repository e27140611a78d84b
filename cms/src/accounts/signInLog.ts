import type { PayloadRequest } from 'payload';
import { clientAddressOf } from './clientAddress.ts';

const minute = 60_000;
const failuresPerMinute = 60;

/** Logs a sign-in or sign-out with account and client address. */
export function logSession(req: PayloadRequest, event: 'signed in' | 'signed out', email: string) {
  req.payload.logger.info({
    account: email,
    address: clientAddressOf(req),
    msg: `Account ${event}`,
  });
}

/** Logs a failed sign-in; rate-limited to {@link failuresPerMinute}. */
export function logFailure(req: PayloadRequest, email: string): void {
  if (!mayLogFailure()) return;
  req.payload.logger.warn({
    account: shown(email),
    address: clientAddressOf(req),
    msg: 'Sign-in failed',
  });
}

/** Logs that a rate limit was reached; once per window. */
export function logRefusedTries(req: PayloadRequest, email: string | undefined): void {
  if (!mayLogFailure()) return;
  req.payload.logger.warn({
    ...(email === undefined ? {} : { account: shown(email) }),
    address: clientAddressOf(req),
    msg: 'Too many tries at a password: further ones are refused for a while',
  });
}

/** The e-mail address for the log, shortened. People type passwords into this field: what is no address is left out. */
function shown(email: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email.slice(0, 100) : '(no address)';
}

let minuteStart = 0;
let failures = 0;

function mayLogFailure(): boolean {
  const now = Date.now();
  if (now - minuteStart >= minute) {
    minuteStart = now;
    failures = 0;
  }
  failures += 1;
  return failures <= failuresPerMinute;
}
