import type { UserError } from 'cms/env';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, userError } from '../terminal.ts';

const pollMs = 200;

/** An address to listen on, and the variable that configures its port. */
export type ListenAddress = {
  host: string;
  port: number;
  variable: string;
};

/** The error code with which listening fails (`EADDRINUSE`, `EACCES`…); undefined where the port is free. */
async function listenError({ host, port }: ListenAddress): Promise<string | undefined> {
  const server = createServer().listen({ host, port, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  server.close();
  await once(server, 'close');
  return undefined;
}

/**
 * Waits until a port is free, which the servers of a killed start may still hold.
 * @param patienceMs timeout in milliseconds
 * @throws UserError where it cannot be used.
 */
export async function requireFreePort(address: ListenAddress, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let reason = await listenError(address);
  if (reason === 'EADDRINUSE') say(`Esperando el puerto ${address.port}`, 'Waiting for that port');
  while (reason === 'EADDRINUSE' && Date.now() < deadline) {
    await sleep(pollMs);
    reason = await listenError(address);
  }
  if (reason !== undefined) throw portTaken(address, reason);
}

function portTaken({ host, port, variable }: ListenAddress, reason: string): UserError {
  return userError(
    `El puerto ${host}:${port} no se puede usar (${reason}): lo ocupa otro programa o no está permitido. Ciérrelo o elija otro puerto con ${variable}.`,
    `The port ${host}:${port} cannot be used (${reason}): another program has it or it is not allowed. Close it or choose another port with ${variable}.`,
  );
}
