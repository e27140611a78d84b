import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { createSiteServer } from 'site/server';

/** The site URL of benchmark builds, whatever port serves them. */
export const benchSiteUrl = 'https://arraigo.example';

/** A running server. */
export type Listening = { port: number; close: () => Promise<void> };

/** Serves a built site on a free port, with compression and headers as in production. */
export function serveSite(root: string): Promise<Listening> {
  // http, because for https the answer would upgrade all requests to https.
  return listen(createSiteServer({ root, siteUrl: 'http://127.0.0.1' }));
}

/** Starts a server on a free port of the loopback interface. */
export async function listen(server: Server): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** A port on which nothing listens at the moment. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
