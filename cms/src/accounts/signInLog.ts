import type { PayloadRequest } from 'payload';
import { clientAddressOf } from './clientAddress.ts';

const minute = 60_000;
const failuresPerMinute = 60;

/** Whoever signed in or out, and from where: one line. */
export function logSession(req: PayloadRequest, event: 'signed in' | 'signed out', email: string) {
  req.payload.logger.info({
    account: email,
    address: clientAddressOf(req),
    msg: `Account ${event}`,
  });
}

/** A wrong password or an unknown account: one line, as long as there are not too many of them. */
export function logFailure(req: PayloadRequest, email: string): void {
  if (!mayLogFailure()) return;
  req.payload.logger.warn({
    account: shown(email),
    address: clientAddressOf(req),
    msg: 'Sign-in failed',
  });
}

/** A limit was reached: one line until its time is over. */
export function logRefusedTries(req: PayloadRequest, email: string | undefined): void {
  if (!mayLogFailure()) return;
  req.payload.logger.warn({
    ...(email === undefined ? {} : { account: shown(email) }),
    address: clientAddressOf(req),
    msg: 'Too many tries at a password: further ones are refused for a while',
  });
}

/** What was typed, shortened; passwords end up in this field, and so what is no address is not written down. */
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
