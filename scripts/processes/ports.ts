import type { UserError } from 'cms/env';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, userError } from '../terminal.ts';

const pollMs = 200;

/** An address that a server is to listen on, and the variable that sets its port. */
export type ListenAddress = {
  host: string;
  port: number;
  variable: string;
};

/** Why nothing can listen there (`EADDRINUSE`, `EACCES`…); undefined when it is free. */
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

/** Waits for a port which the servers of a killed start may still be letting go; then says that it is taken. */
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
