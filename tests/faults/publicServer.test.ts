import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { rename, rm, symlink, truncate } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from 'cms/env';
import { releasesFolder } from 'content-models/storage/releases';
import { createRandom, type Random } from 'scripts/synthetic/createRandom';
import { expect, test } from 'vitest';
import {
  startPublicServer,
  switchTo,
  writeLoadRelease,
  type PublicServer,
  type ReleaseFiles,
} from '../fixtures/publicServer.ts';
import { until } from '../scripts/nodeProcess.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { ask, beRough, roughClients } from './roughClients.ts';
import { faultsSeed, rounds } from './trial.ts';

const dataDir = temporaryFolder();

const pages = Array.from({ length: 60 }, (_, index) => `practicas/p${index}`);
const addresses = ['/', ...pages.map((name) => `/${name}/`), '/_astro/style.css'];
const largeAddresses = ['/datos/large.csv', '/tarjetas/large.png'];
const clientsAtOnce = 40;

/** With so small a heap, to keep a kilobyte of each visit of the long form would end the process. */
const smallHeap = { NODE_OPTIONS: '--max-old-space-size=64' };

/** The 64 MB of files that the server keeps, its heap, and what the allocator has not given back. */
const mostMemory = 450_000_000;

test('whatever clients do, it keeps no descriptor and no memory, and every whole answer is that of one release', async () => {
  const releases = [
    await writeLoadRelease(dataDir(), 'uno', pages),
    await writeLoadRelease(dataDir(), 'dos', pages),
  ];
  await switchTo(dataDir(), 'uno');
  const server = await startPublicServer(dataDir(), { env: smallHeap });
  const visits = rounds(3_000, 100_000);
  await visitAtOnce(server, releases, visits / 10, 'warm up');
  const before = { descriptors: server.descriptors(), memory: server.memory() };
  const publishing = switchInTurn(['dos', 'uno']);
  const started = performance.now();
  await visitAtOnce(server, releases, visits, 'visits');
  const switches = await publishing.stop();
  await until('the descriptors are let go', () => server.descriptors() <= before.descriptors);
  const after = { descriptors: server.descriptors(), memory: server.memory() };
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(JSON.stringify({ visits, seconds, switches, before, after }));
  expect(after.memory).toBeLessThan(mostMemory);
  expect(server.output()).toBe('');
  for (const address of addresses)
    await visitWell(server, releases, address, createRandom(address));
}, 1_800_000);

test('with few descriptors it turns clients away, and answers again when they are gone', async () => {
  const release = await writeLoadRelease(dataDir(), 'uno', pages);
  await switchTo(dataDir(), 'uno');
  const server = await startPublicServer(dataDir(), { descriptors: 128 });
  const before = server.descriptors();
  const clients = Array.from({ length: 400 }, (_, index) =>
    heldRequest(server.port, index % 3 === 0 ? largeAddresses : addresses, index),
  );
  await until('it has taken as many as it may', () => server.descriptors() > before + 50);
  await sleep(500);
  expect(server.descriptors()).toBeLessThan(128);
  for (const socket of clients) socket.destroy();
  await until('the descriptors are let go', () => server.descriptors() <= before);
  await visitAtOnce(server, [release], 300, 'few descriptors');
  expect(server.child.exitCode).toBeNull();
  expect(server.output()).toBe('');
});

test('a file that goes or shrinks while it is sent ends that answer, and nothing else', async () => {
  const release = await writeLoadRelease(dataDir(), 'uno', pages);
  await switchTo(dataDir(), 'uno');
  const server = await startPublicServer(dataDir());
  const folder = path.join(releasesFolder(dataDir()), 'uno');
  const before = server.descriptors();
  for (const spoil of [(file: string) => truncate(file, 100_000), (file: string) => rm(file)]) {
    const [address = ''] = largeAddresses;
    const reading = heldRequest(server.port, [address], 0);
    await new Promise((resolve) => reading.once('readable', resolve));
    await spoil(path.join(folder, address));
    const ended = new Promise((resolve) => reading.once('close', resolve));
    reading.resume();
    await ended;
    await visitWell(server, [release], '/', createRandom('spoiled'));
  }
  await until('the descriptors are let go', () => server.descriptors() <= before);
});

test('what cannot be read is told apart from what is not there, without filling the log', async () => {
  await writeLoadRelease(dataDir(), 'uno', pages);
  await switchTo(dataDir(), 'uno');
  const server = await startPublicServer(dataDir());
  const folder = path.join(releasesFolder(dataDir()), 'uno');
  await symlink('loop.html', path.join(folder, 'loop.html'));
  for (let turn = 0; turn < 20; turn += 1)
    expect(await ask(server.port, '/loop.html')).toMatchObject({
      status: 503,
      headers: { 'cache-control': 'no-store', 'retry-after': '30' },
    });
  expect(server.output().match(/El sitio no se puede leer/g)).toHaveLength(1);
  expect(server.output()).toContain('ELOOP');
  await rename(folder, `${folder}.away`);
  expect((await ask(server.port, '/')).status).toBe(503);
  await rename(`${folder}.away`, folder);
  expect((await ask(server.port, '/')).status).toBe(200);
});

test('it needs no database and nothing of the CMS but its settings', async () => {
  await writeLoadRelease(dataDir(), 'uno', pages);
  await switchTo(dataDir(), 'uno');
  const server = await startPublicServer(dataDir(), {
    env: { DATABASE_URL: 'mongodb://127.0.0.1:1/none' },
  });
  expect((await ask(server.port, '/')).status).toBe(200);
  const loaded = importedBy(path.join(repositoryRoot, 'scripts/start/serveSite.ts'));
  expect(loaded.filter((file) => file.startsWith('cms/'))).toEqual(['cms/src/env.ts']);
  expect(loaded).toContain('site/serve/openRelease.ts');
  expect(loaded.filter((file) => /payload|mongodb|libsql|next|react/.test(file))).toEqual([]);
});

/** Switches the site from release to release, as if somebody published all the time, until it is stopped. */
function switchInTurn(ids: readonly string[]) {
  let switches = 0;
  let isStopped = false;
  const running = (async () => {
    for (; !isStopped; switches += 1) {
      await switchTo(dataDir(), ids[switches % ids.length] ?? '');
      await sleep(250);
    }
    return switches;
  })();
  return {
    stop: () => {
      isStopped = true;
      return running;
    },
  };
}

/** Visits by many clients at once, some of which behave. */
async function visitAtOnce(
  server: PublicServer,
  releases: readonly ReleaseFiles[],
  visits: number,
  name: string,
): Promise<void> {
  let left = visits;
  const client = async (number: number) => {
    const random = createRandom('public server', name, faultsSeed, number);
    while (left > 0) {
      left -= 1;
      const address = random.pick(random.chance(0.1) ? largeAddresses : addresses);
      if (random.chance(0.3)) await visitWell(server, releases, address, random);
      else await beRough(server.port, random.pick(Object.values(roughClients)), address, random);
    }
  };
  await Promise.all(Array.from({ length: clientsAtOnce }, (_, number) => client(number)));
}

const copies = { br: '.br', gzip: '.gz', identity: '' };

/** A visit as a browser makes it: the answer is a file of one release, byte for byte. */
async function visitWell(
  { port }: PublicServer,
  releases: readonly ReleaseFiles[],
  address: string,
  random: Random,
): Promise<void> {
  const encoding = random.pick(['br', 'gzip', 'identity'] as const);
  const { status, headers, body } = await ask(port, address, { 'accept-encoding': encoding });
  const name = address.endsWith('/') ? `${address}index.html` : address;
  const wanted = releases.map(
    (files) => files.get(`${name}${copies[encoding]}`) ?? files.get(name),
  );
  const isWhole = wanted.some((bytes) => bytes?.equals(body));
  expect({ address, status, isWhole }).toEqual({ address, status: 200, isWhole: true });
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', vary: 'Accept-Encoding' });
}

/** A request whose answer nobody reads. */
function heldRequest(port: number, from: readonly string[], index: number): Socket {
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => socket.destroy());
  socket.write(`GET ${from[index % from.length]} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  return socket;
}

/** The project's files that a script loads, and the packages that these name. */
function importedBy(script: string): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.startsWith('/')) return;
    const { resolve } = createRequire(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^import [^'(]*'([^']+)'/gms))
      if (!name.startsWith('node:')) follow(isOurs(name) ? resolve(name) : name);
  };
  follow(script);
  return [...found].map((file) =>
    file.startsWith('/') ? path.relative(repositoryRoot, file) : file,
  );
}

const isOurs = (name: string) => /^(\.|cms\/|site\/|scripts\/|content-models\/)/.test(name);
