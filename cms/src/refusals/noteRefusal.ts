import type { Payload } from 'payload';

type Logger = Pick<Payload['logger'], 'info'>;
export type Refusal = {
  method: string;
  pathname: string;
  status: number;
  message: string;
  /** The address of the account that was refused; a stranger has none, nor who was refused before they were asked for. */
  account?: string | undefined;
};

/** Lines a minute that strangers may cause; what they cause beyond is counted. */
export const anonymousLinesPerMinute = 10;
const minute = 60_000;

let written = 0;
let leftOut = 0;

/**
 * Notes what was refused, and to whom: one short line, without a stack, for that is no fault of the server. Strangers
 * could fill the disk with it, so theirs are {@link anonymousLinesPerMinute} a minute, and one more that counts the others.
 */
export function noteRefusal(logger: Logger, refusal: Refusal): void {
  if (refusal.account === undefined && !mayWrite(logger)) return;
  const { method, pathname, status, account, message } = refusal;
  const who = account === undefined ? '' : ` (${account})`;
  logger.info(`${status} ${method} ${pathname.slice(0, 80)}${who}: ${message.slice(0, 160)}`);
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
