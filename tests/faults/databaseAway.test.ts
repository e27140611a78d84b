import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { currentLink } from 'content-models/storage/releases';
import { startReplicaSet, type ReplicaSet } from 'scripts/mongodb/startReplicaSet';
import { startNode } from 'scripts/processes/startNode';
import { services } from 'scripts/start/services';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { freePort, startBuiltCms, type BuiltCms } from '../fixtures/builtCms.ts';
import { idOf, patience, publisherOf, siteOf, until } from '../fixtures/livePublishing.ts';
import { publishedData } from '../fixtures/publishedData.ts';
import { hasMongodb } from '../temporaryDatabase.ts';

/** Longer than the CMS and the publisher wait for a server before they say that there is none, in milliseconds. */
const away = 25_000;

describe.skipIf(!hasMongodb)('the database of those who publish', () => {
  let server: ReplicaSet | undefined;
  let running: BuiltCms | undefined;
  const directory = mkdtempSync(join(tmpdir(), 'arraigo-away-'));
  let port = 0;
  const startServer = async () => {
    server = await startReplicaSet({ directory: join(directory, 'mongodb'), port });
    return server.url;
  };
  beforeAll(async () => {
    mkdirSync(join(directory, 'mongodb'));
    port = await freePort();
    const mongodbServer = await startServer();
    running = await startBuiltCms({ database: 'MongoDB', mongodbServer, isPublished: true });
  }, 1_200_000);
  const cms = () => {
    if (!running) throw new Error('The CMS runs only while tests do.');
    return running;
  };
  const publisher = publisherOf(cms);
  const site = siteOf(cms);
  afterAll(async () => {
    await running?.stop();
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const publish = async (code: string, title: string) => {
    const { administrator } = cms();
    const id = await idOf(administrator, 'practices', code);
    const body = { title, _status: 'published' };
    const answer = await administrator.ask('PATCH', `/api/practices/${id}?locale=es`, { body });
    expect(answer.status, answer.text).toBe(200);
  };
  const untilLive = (title: string) =>
    until(title, async () => (await site.page('/practicas/'))?.includes(title) || undefined);

  test(
    'is gone and comes back: the site answers, nobody ends, and what waited is published',
    async () => {
      publisher.start();
      const process = cms().pid();
      await publish('BP-0001', 'Un título antes de que falte');
      await untilLive('Un título antes de que falte');
      await publish('BP-0001', 'Un título que espera');
      await server?.stop();
      const end = Date.now() + away;
      while (Date.now() < end) {
        expect(await site.page('/practicas/')).toContain('</html>');
        await sleep(500);
      }
      const health = await cms().stranger.ask('GET', '/api/health');
      expect([health.status, health.body]).toEqual([
        503,
        expect.objectContaining({ database: false }),
      ]);
      await startServer();
      await untilLive('Un título que espera');
      await publish('BP-0002', 'Un título de después');
      await untilLive('Un título de después');
      expect([publisher.isAlive(), cms().pid()]).toEqual([true, process]);
    },
    6 * patience,
  );

  test(
    'hands over in the middle of a publication, which succeeds all the same',
    async () => {
      const client = await new MongoClient(server?.url ?? '').connect();
      for (const [round, delay] of [600, 1_800].entries()) {
        const title = `Un título mientras cambia de mano ${round}`;
        await publish('BP-0003', title);
        await sleep(delay);
        // Two seconds without anybody to write to, then the only server is elected again.
        await client.db('admin').command({ replSetStepDown: 2, force: true });
        await untilLive(title);
      }
      await client.close();
      expect(publisher.isAlive()).toBe(true);
    },
    4 * patience,
  );

  test(
    'is shared by the publishers of two machines: one works, and the other goes on where it is killed',
    async () => {
      const otherDir = join(directory, 'other machine');
      cpSync((await publishedData()).dataDir, otherDir, {
        recursive: true,
        verbatimSymlinks: true,
      });
      const environment = { ...cms().environment, dataDir: otherDir };
      const other = startNode(services(environment).publisher, 'pipe');
      onTestFinished(() => void other.kill('SIGKILL'));
      const titleThere = (title: string) =>
        readFileSync(join(currentLink(otherDir), 'practicas', 'index.html'), 'utf8').includes(
          title,
        );
      await publish('BP-0004', 'Un título de la primera máquina');
      await untilLive('Un título de la primera máquina');
      expect(titleThere('Un título de la primera máquina')).toBe(false);
      await publisher.kill();
      await publish('BP-0004', 'Un título de la segunda máquina');
      await until('the other machine', () =>
        Promise.resolve(titleThere('Un título de la segunda máquina') || undefined),
      );
      expect(await site.page('/practicas/')).not.toContain('Un título de la segunda máquina');
    },
    4 * patience,
  );
});
