import { connect, type Socket } from 'node:net';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from 'scripts/synthetic/createRandom';

/** What came back for a request: its status, its headers, its bytes. */
export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** Asks as a browser does and takes the whole answer. */
export function ask(
  port: number,
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: address, headers, method, agent: false },
      (response) => {
        buffer(response).then((body) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        }, reject);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** A client that does not behave: it is given a connection and ends it. */
type RoughClient = (socket: Socket, address: string, random: Random) => Promise<unknown>;

const headOf = (address: string, more = '') =>
  `GET ${address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\n${more}\r\n`;

const firstBytes = (socket: Socket) =>
  new Promise((resolve) => socket.once('data', resolve).once('close', resolve));

export const roughClients: Record<string, RoughClient> = {
  'leaves at once': (socket, address) =>
    new Promise((resolve) => socket.write(headOf(address), resolve)),
  'leaves a moment later': (socket, address, random) => {
    socket.write(headOf(address));
    return sleep(random.between(0, 8));
  },
  'leaves amid the answer': (socket, address) => {
    socket.write(headOf(address));
    return firstBytes(socket);
  },
  'breaks the connection amid the answer': async (socket, address) => {
    socket.write(headOf(address));
    await firstBytes(socket);
    socket.resetAndDestroy();
  },
  'does not read': (socket, address, random) => {
    socket.pause();
    socket.write(headOf(address));
    return sleep(random.between(20, 200));
  },
  'reads a little at a time': async (socket, address, random) => {
    socket.pause();
    socket.write(headOf(address));
    for (let turn = random.between(1, 10); turn > 0; turn -= 1) {
      await sleep(15);
      socket.read(512);
    }
  },
  'has said all and does not read': (socket, address, random) => {
    socket.pause();
    socket.end(headOf(address));
    return sleep(random.between(10, 100));
  },
  'sends half a request': (socket, address, random) => {
    socket.write(headOf(address).slice(0, random.between(1, 40)));
    return sleep(random.between(10, 100));
  },
  'sends nothing': (_socket, _address, random) => sleep(random.between(10, 100)),
  'sends many requests ahead': (socket, address, random) => {
    socket.write(headOf(address).repeat(random.between(2, 60)));
    return random.chance(0.5) ? sleep(random.between(0, 60)) : firstBytes(socket);
  },
  'asks for a part': (socket, address, random) => {
    const from = random.between(0, 5_000_000);
    socket.write(headOf(address, `Range: bytes=${from}-${from - random.between(0, 9)},-7\r\n`));
    return firstBytes(socket);
  },
  'sends a body': (socket, address) => {
    socket.write(`POST ${address} HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n`);
    socket.write('x'.repeat(100_000));
    return firstBytes(socket);
  },
  'sends garbage': (socket, _address, random) => {
    const bytes = Array.from({ length: random.between(1, 400) }, () => random.between(0, 255));
    socket.write(Buffer.from(bytes));
    return sleep(random.between(0, 20));
  },
  'sends garbage after a request': (socket, address, random) => {
    socket.write(headOf(address) + random.hex(50));
    return firstBytes(socket);
  },
  'asks for an odd address': (socket, address, random) => {
    const odd = ['%', '%00', '//', '/../..', '\\', '?', '%c3%28', '/'.repeat(3000), '\xff', '*'];
    socket.write(headOf(`${address}${random.pick(odd)}`), 'latin1');
    return firstBytes(socket);
  },
  'asks for its tunnel': (socket, address, random) => {
    const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\n';
    const tunnel = 'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n';
    socket.write(random.chance(0.5) ? headOf(address, upgrade) : tunnel);
    return firstBytes(socket);
  },
  'waits to be told to go on': (socket, address) => {
    socket.write(headOf(address, 'Expect: 100-continue\r\nContent-Length: 5\r\n'));
    return firstBytes(socket);
  },
};

/** Lets a rough client loose; resolves when its connection has ended on this side. */
export async function beRough(
  port: number,
  client: RoughClient,
  address: string,
  random: Random,
): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  // A connection that the server ends is what the trial is about.
  socket.on('error', () => socket.destroy());
  await Promise.race([client(socket, address, random), closed]);
  socket.destroy();
  await closed;
}
