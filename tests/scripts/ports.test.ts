import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { requireFreePort } from 'scripts/processes/ports';
import { afterEach, beforeEach, expect, test } from 'vitest';

let other: Server;
let address: { host: string; port: number; variable: string };

beforeEach(async () => {
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const found = other.address();
  if (found === null || typeof found === 'string') throw new Error('no port');
  address = { host: '127.0.0.1', port: found.port, variable: 'SITE_PORT' };
});

afterEach(() => void other.close());

test('a port that somebody else has is named, with the variable that chooses another one', async () => {
  const message = await requireFreePort(address, 0).catch(String);
  expect(message).toContain(`127.0.0.1:${address.port}`);
  expect(message).toContain('SITE_PORT');
});

test('a port that is let go in time is waited for', async () => {
  setTimeout(() => other.close(), 300);
  await requireFreePort(address, 5000);
});

test('a free port may be listened on afterwards', async () => {
  other.close();
  await once(other, 'close');
  await requireFreePort(address, 0);
  other = createServer().listen(address.port, address.host);
  await once(other, 'listening');
});
