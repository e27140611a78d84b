import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../fixtures/builtCms.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { descendants, isAlive, startProcess, until, type NodeProcess } from './nodeProcess.ts';

const SITE = 'http://localhost:4511';
const CMS = 'http://localhost:3511';
const READY = `Arraigo listo: ${SITE} ${CMS}/admin\n`;

/** A start may have to build the CMS; on a busy machine that takes minutes. */
const PATIENCE_MS = 600_000;

/** Where no MongoDB server listens. */
const silentMongodb = 'mongodb://127.0.0.1:27199/arraigo?replicaSet=rs0';

const dataDir = temporaryFolder();

function start(env: Record<string, string> = {}): NodeProcess {
  return startProcess([join(repositoryRoot, 'scripts/bootstrap.mjs'), 'start'], {
    DATA_DIR: dataDir(),
    DATABASE_URL: '',
    SITE_URL: SITE,
    CMS_URL: CMS,
    SITE_PORT: '4511',
    CMS_PORT: '3511',
    NODE_ENV: 'production',
    ...env,
  });
}

async function untilReady(arraigo: NodeProcess): Promise<void> {
  let hasEnded = false;
  void arraigo.ended.then(() => (hasEnded = true));
  await until(
    'Arraigo is ready or has ended',
    () => hasEnded || arraigo.output().endsWith(READY),
    PATIENCE_MS,
  );
  expect(arraigo.output()).toContain(READY);
}

async function statusOf(address: string): Promise<number | undefined> {
  return fetch(address, { redirect: 'manual' }).then(
    ({ status }) => status,
    () => undefined,
  );
}

function commandOf(pid: number): string {
  return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
}

test(
  'Arraigo starts, restarts what dies, survives kill -9 and stops cleanly',
  { timeout: 2 * PATIENCE_MS },
  async () => {
    const first = start();
    await untilReady(first);
    expect(first.output()).toContain('admin@arraigo.example');
    expect(await statusOf(`${SITE}/`)).toBe(200);
    expect(await statusOf(`${CMS}/admin/login`)).toBe(200);

    expect(openToOthers(dataDir())).toEqual([]);
    const live = readlinkSync(join(dataDir(), 'current'));
    expect(statSync(join(dataDir(), live, 'index.html')).mode & 0o777).toBe(0o644);

    // It waits ten seconds for the first one to go; the servers may restart meanwhile.
    const again = start();
    const servers = descendants(first.child.pid).filter((pid) =>
      /next-server|serveSite/.test(commandOf(pid)),
    );
    expect(servers).toHaveLength(2);
    for (const pid of servers) process.kill(pid, 'SIGKILL');
    await until('both servers were killed', () => servers.every((pid) => !isAlive(pid)));
    await until('both run again', () => first.output().match(/restarting it/g)?.length === 2);
    await expect.poll(() => statusOf(`${SITE}/`), { timeout: 240_000 }).toBe(200);
    await expect.poll(() => statusOf(`${CMS}/admin/login`), { timeout: 240_000 }).toBe(200);

    expect(await again.ended).toBe(1);
    expect(again.output()).toContain('Arraigo ya está en marcha');

    const family = descendants(first.child.pid);
    for (const pid of [first.child.pid ?? 0, ...family.slice(0, 1)]) process.kill(pid, 'SIGKILL');
    const second = start();
    await untilReady(second);
    expect(family.filter(isAlive)).toEqual([]);
    expect(await statusOf(`${SITE}/`)).toBe(200);

    const all = descendants(second.child.pid);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(all.filter(isAlive)).toEqual([]);
  },
);

/** What another user could read or change below a folder, leaving out the releases, which are public. */
function openToOthers(folder: string): string[] {
  const found = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
    .filter((name) => !/^(releases|current|media-cache\/)/.test(name))
    .filter((name) => (lstatSync(join(folder, name)).mode & 0o077) !== 0);
  return found.toSorted();
}

describe('where a release is there, the public site needs nothing else', () => {
  /** A release of one page, as a publication leaves it. */
  beforeEach(() => {
    const id = '20261122T201500Z-1a2b3c4';
    mkdirSync(join(dataDir(), 'releases', id), { recursive: true });
    writeFileSync(join(dataDir(), 'releases', id, 'index.html'), 'the site');
    const release = {
      id,
      publishedAt: '2026-11-22T20:15:00Z',
      snapshot: id,
      digest: '',
      build: '',
    };
    writeFileSync(join(dataDir(), 'releases', `${id}.json`), JSON.stringify(release));
    symlinkSync(join('releases', id), join(dataDir(), 'current'));
  });

  async function expectSiteAlone({ child, ended, output }: NodeProcess): Promise<void> {
    const missing = 'El CMS no puede ponerse en marcha';
    await until('the CMS is said to be missing', () => output().includes(missing), PATIENCE_MS);
    expect(await (await fetch(SITE)).text()).toBe('the site');
    expect(output()).not.toContain('Arraigo listo');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }

  test('not a sound database', { timeout: PATIENCE_MS }, async () => {
    const damage = Buffer.alloc(100_000, 'no database');
    writeFileSync(join(dataDir(), 'arraigo.db'), damage);
    await expectSiteAlone(start());
    expect(readFileSync(join(dataDir(), 'arraigo.db')).equals(damage)).toBe(true);
  });

  test('not a MongoDB server that answers', { timeout: PATIENCE_MS }, async () => {
    const arraigo = start({ DATABASE_URL: silentMongodb });
    await expectSiteAlone(arraigo);
    expect(arraigo.output()).toContain('DATABASE_URL');
    expect(arraigo.output()).not.toMatch(/^\s+at /m);
  });
});

describe('one clear message, and the end', () => {
  const cases = [
    { where: 'somebody else has the port', says: /4511.*SITE_PORT/ },
    { where: 'the data folder cannot be one', says: /es un archivo, no una carpeta/ },
    { where: 'DATABASE_URL is an address of no database', says: /DATABASE_URL/ },
    { where: 'DATABASE_URL is a MongoDB server that does not answer', says: /DATABASE_URL/ },
  ] as const;
  type Where = (typeof cases)[number]['where'];

  const ends = new Map<Where, { code: unknown; output: string }>();
  const folder = mkdtempSync(join(tmpdir(), 'arraigo-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function startWhere(where: Where, variables: Record<string, string>): Promise<void> {
    const { ended, output } = start({
      DATA_DIR: mkdtempSync(join(folder, 'data-')),
      SITE_PORT: String(await freePort()),
      CMS_PORT: String(await freePort()),
      ...variables,
    });
    ends.set(where, { code: await ended, output: output() });
  }

  // All at once: two of them wait ten seconds for what may still come.
  beforeAll(async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const somebody = createServer().listen(4511, '127.0.0.1');
    await once(somebody, 'listening');
    await Promise.all([
      startWhere('somebody else has the port', { SITE_PORT: '4511' }),
      startWhere('the data folder cannot be one', { DATA_DIR: file }),
      startWhere('DATABASE_URL is an address of no database', {
        DATABASE_URL: 'postgres://localhost/arraigo',
      }),
      startWhere('DATABASE_URL is a MongoDB server that does not answer', {
        DATABASE_URL: silentMongodb,
      }),
    ]);
    somebody.close();
  }, PATIENCE_MS);

  test.each(cases)('where $where', ({ where, says }) => {
    const { code, output } = ends.get(where) ?? {};
    expect(code).toBe(1);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
