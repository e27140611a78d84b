import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { takeRunningLock } from 'scripts/processes/dataLocks';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess } from './nodeProcess.ts';

const dataDir = temporaryFolder();

beforeEach(() => {
  for (const folder of ['uploads', 'releases', 'media-cache']) mkdirSync(join(dataDir(), folder));
  writeFileSync(join(dataDir(), 'arraigo.db'), 'arraigo.db');
  writeFileSync(join(dataDir(), 'payload-secret'), 'x'.repeat(64));
});

async function demoReset(args: string[], DATABASE_URL = ''): Promise<string> {
  const script = join(repositoryRoot, 'scripts/demo-reset.ts');
  const { ended, output } = startProcess([script, ...args], { DATA_DIR: dataDir(), DATABASE_URL });
  return `${await ended} ${output()}`;
}

const present = (): string[] => readdirSync(dataDir()).sort();

test('puts the state aside and keeps what is only a cache', async () => {
  expect(await demoReset(['--yes'])).toMatch(/^0 /);
  expect(present()).toEqual(['locks', 'media-cache', 'put-aside']);
  const [aside = ''] = readdirSync(join(dataDir(), 'put-aside'));
  expect(readdirSync(join(dataDir(), 'put-aside', aside)).sort()).toEqual([
    'arraigo.db',
    'payload-secret',
    'releases',
    'uploads',
  ]);
});

test('touches nothing without --yes', async () => {
  expect(await demoReset([])).toMatch(/^1 .*npm run demo:reset -- --yes/s);
  expect(present()).toContain('arraigo.db');
});

test('touches nothing while the servers run', async () => {
  using lock = takeRunningLock(dataDir());
  expect(lock).toBeDefined();
  expect(await demoReset(['--yes'])).toMatch(/^1 .*Arraigo está en marcha/s);
  expect(present()).toContain('arraigo.db');
});

test('touches nothing where the database is another one', async () => {
  const answer = await demoReset(['--yes'], 'mongodb://127.0.0.1:27199/arraigo');
  expect(answer).toMatch(/^1 .*DATABASE_URL/s);
  expect(present()).toContain('arraigo.db');
});
