import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { portOf } from './benchSite.ts';

/** Network throttling as in Lighthouse's "slow 4G": 150 ms round trip, 1.6 Mbit/s down. */
const roundTripMs = 150;
const bytesPerMs = 1_600_000 / 8 / 1000;

/** A throttled connection to a server, with the number of content bytes received over it. */
export type SlowNetwork = { port: number; bytes: () => number; close: () => Promise<void> };

/**
 * Starts a throttling TCP proxy in front of a server of this machine. It is outside the browser, so that it throttles
 * workers as well as pages. Counts the bytes of bodies; headers take time, but are not counted.
 */
export async function slowNetwork(target: number): Promise<SlowNetwork> {
  let bytes = 0;
  let freeAt = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const openedAt = performance.now();
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => {
      // The TCP handshake takes a round trip before the first request.
      const at = Math.max(performance.now(), openedAt + roundTripMs) + roundTripMs / 2;
      later(at, () => upstream.write(chunk));
    });
    upstream.on('data', (chunk) => {
      bytes += chunk.length - headerBytes(chunk);
      freeAt = Math.max(freeAt, performance.now()) + chunk.length / bytesPerMs;
      later(freeAt + roundTripMs / 2, () => client.write(chunk));
    });
    client.on('end', () => upstream.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    bytes: () => bytes,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The size of a response head, which Node writes at the start of a chunk. */
function headerBytes(chunk: Buffer): number {
  const end = chunk.indexOf('\r\n\r\n');
  return end >= 0 && chunk.subarray(0, 5).toString('latin1') === 'HTTP/' ? end + 4 : 0;
}

function later(at: number, action: () => void): void {
  setTimeout(action, Math.max(0, at - performance.now()));
}
