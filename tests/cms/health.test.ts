import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { health } from 'cms/server/health';
import { readEnvironment } from 'cms/env';
import type { Cms } from 'cms/database/Cms';
import { openCms } from 'cms/server/withCms';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasMongodb, temporaryDatabase, type TemporaryDatabase } from '../temporaryDatabase.ts';

/** What whoever watches is told, and after how many milliseconds. */
async function ask({ payload }: Cms) {
  const started = performance.now();
  const answer = await health.handler(await createLocalReq({}, payload));
  const body: unknown = await answer.json();
  return { status: answer.status, body, took: performance.now() - started };
}

describe('the health on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arraigo-health-'));
  const database = join(folder, 'database', 'arraigo.db');
  const dataDir = join(folder, 'data');
  let cms: Cms | undefined;
  const opened = () => {
    if (cms === undefined) throw new Error('The CMS is not open.');
    return cms;
  };

  beforeAll(async () => {
    vi.stubEnv('DATA_DIR', dataDir);
    vi.stubEnv('DATABASE_URL', `file:${database}`);
    cms = await openCms(readEnvironment());
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await cms?.payload.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is good where the database answers and there is room', async () => {
    expect(await ask(opened())).toMatchObject({ status: 200, body: { ok: true } });
  });

  test('names the disk where the data folder cannot be written, and no path', async () => {
    rmSync(dataDir, { recursive: true });
    writeFileSync(dataDir, 'a file where the folder belongs');
    await expect
      .poll(async () => ask(opened()), { timeout: 10_000, interval: 500 })
      .toMatchObject({ status: 503, body: { ok: false, database: true, disk: false } });
    rmSync(dataDir);
    mkdirSync(dataDir);
    await expect
      .poll(async () => ask(opened()), { timeout: 10_000, interval: 500 })
      .toMatchObject({ status: 200, body: { ok: true } });
  });
});

describe.skipIf(!hasMongodb)('the health on a MongoDB that hangs', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'arraigo-health-'));
  const sockets = new Set<Socket>();
  let database: TemporaryDatabase | undefined;
  let cms: Cms | undefined;

  /** A line to the server that can be held, as a network or a machine does that hangs. */
  const line = createServer((client) => {
    const { hostname, port } = new URL(database?.url ?? '');
    const server = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.on('data', (chunk) => other.write(chunk));
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  const hold = () => sockets.forEach((socket) => socket.pause());
  const release = () => sockets.forEach((socket) => socket.resume());

  beforeAll(async () => {
    database = temporaryDatabase();
    line.listen(0, '127.0.0.1');
    await once(line, 'listening');
    const address = line.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { pathname } = new URL(database.url);
    vi.stubEnv('DATA_DIR', dataDir);
    vi.stubEnv('DATABASE_URL', `mongodb://127.0.0.1:${port}${pathname}?directConnection=true`);
    cms = await openCms(readEnvironment());
  });

  afterAll(async () => {
    release();
    vi.unstubAllEnvs();
    await cms?.payload.destroy();
    line.close();
    sockets.forEach((socket) => socket.destroy());
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('names the database soon, again and again, and is good when it answers', async () => {
    if (cms === undefined) throw new Error('The CMS is not open.');
    expect(await ask(cms)).toMatchObject({ status: 200 });
    hold();
    for (let n = 0; n < 3; n += 1) {
      const { took, ...answer } = await ask(cms);
      expect(answer).toEqual({ status: 503, body: { ok: false, database: false, disk: true } });
      // A limit for a watcher who gives up, not a measure of speed.
      expect(took).toBeLessThan(5000);
    }
    release();
    const answer = cms;
    await expect
      .poll(async () => ask(answer), { timeout: 20_000 })
      .toMatchObject({ status: 200, body: { ok: true } });
  });
});
