import { setTimeout as sleep } from 'node:timers/promises';
import { userError } from '../terminal.ts';

const pollMs = 250;
const patienceMs = 120_000;

/**
 * Polls a URL until it answers with success (2xx).
 * @throws UserError after the timeout.
 */
export async function untilAnswers(address: URL): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await answers(address))) {
    if (Date.now() > deadline) throw noAnswer(address);
    await sleep(pollMs);
  }
}

async function answers(address: URL): Promise<boolean> {
  return fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );
}

function noAnswer(address: URL): Error {
  return userError(
    `${address.href} no responde tras ${patienceMs / 1000} s. Mire los registros en DATA_DIR/logs.`,
    `${address.href} does not answer after ${patienceMs / 1000} s. See the logs in DATA_DIR/logs.`,
  );
}

/** The local URL of a server that listens on HOST, which may be a wildcard address. */
export function localAddress(host: string, port: number, path: string): URL {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  return new URL(path, `http://${reachable}:${port}`);
}
