import type { Payload } from 'payload';

type Logger = Pick<Payload['logger'], 'info'>;
export type Refusal = {
  method: string;
  pathname: string;
  status: number;
  message: string;
  /** E-mail address of the account; undefined for anonymous requests, and for those refused before authentication. */
  account?: string | undefined;
};

/** Log lines per minute for anonymous requests; further ones are only counted. */
export const anonymousLinesPerMinute = 10;
const minute = 60_000;

let written = 0;
let leftOut = 0;

/**
 * Logs a refused request in one short line, without a stack: it is no fault of the server. Anonymous requests could
 * fill the disk, so they are rate-limited to {@link anonymousLinesPerMinute}, with one more line for the number of the
 * others.
 */
export function noteRefusal(logger: Logger, refusal: Refusal): void {
  if (refusal.account === undefined && !mayWrite(logger)) return;
  const { method, pathname, status, account, message } = refusal;
  const who = account === undefined ? '' : ` (${account})`;
  const line = message.replaceAll('\n', ' ').slice(0, 160);
  logger.info(`${status} ${method} ${pathname.slice(0, 80)}${who}: ${line}`);
}

function mayWrite(logger: Logger): boolean {
  if (written === 0) setTimeout(() => endMinute(logger), minute).unref();
  if (written < anonymousLinesPerMinute) {
    written += 1;
    return true;
  }
  leftOut += 1;
  return false;
}

function endMinute(logger: Logger): void {
  if (leftOut > 0)
    logger.info(`${leftOut} further requests without a session were refused within a minute`);
  written = 0;
  leftOut = 0;
}
