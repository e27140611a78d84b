import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, repositoryRoot, requireDataDir, requireWritableDatabase } from 'cms/env';
import { takePublishingLock } from 'scripts/processes/dataLocks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { preparedData, untilReady } from '../fixtures/preparedData.ts';
import { descendants, startProcess } from '../scripts/nodeProcess.ts';
import { fillDisk, freeDisk, mayMount, mountDisk, unmountDisk } from './smallDisk.ts';

const PATIENCE_MS = 600_000;

describe.skipIf(!mayMount)('a full disk (needs the right to mount one)', () => {
  const prepared = preparedData();
  let disk = '';
  const dataDir = () => join(disk, 'data');

  beforeEach(() => {
    disk = mountDisk(128);
    mkdirSync(dataDir());
    cpSync(prepared().dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
  });

  afterEach(() => unmountDisk(disk));

  const health = async () => {
    const answer = await fetch(`${prepared().cms}/api/health`);
    const body: unknown = await answer.json();
    return { status: answer.status, body };
  };
  const statusOf = async (address: string) => (await fetch(address)).status;
  const signIn = async () => {
    const answer = await fetch(`${prepared().cms}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: prepared().cms },
      body: JSON.stringify({ email: 'nadie@arraigo.example', password: 'una cualquiera' }),
    });
    return answer.status;
  };
  const cmsLog = () => readFileSync(join(dataDir(), 'logs', 'cms.log'), 'utf8');

  test(
    'ends neither server, is told by the health, and all goes on when there is room',
    { timeout: PATIENCE_MS },
    async () => {
      const arraigo = prepared().start(dataDir());
      await untilReady(arraigo);
      const family = descendants(arraigo.child.pid);
      const live = readlinkSync(join(dataDir(), 'current'));
      expect(await health()).toEqual({ status: 200, body: { ok: true } });

      fillDisk(disk);
      // Strangers go on asking, and the CMS goes on complaining into its log: tries at a password cannot be counted.
      for (let n = 0; n < 10; n += 1) expect(await signIn()).toBe(503);
      for (let n = 0; n < 60; n += 1) {
        expect(await statusOf(prepared().site)).toBe(200);
        expect(await statusOf(`${prepared().cms}/api/practices`)).toBe(403);
      }
      await expect
        .poll(health, { timeout: 20_000 })
        .toEqual({ status: 503, body: { ok: false, database: true, disk: false } });
      const publication = startProcess(
        [join(repositoryRoot, 'scripts/publish-site.ts'), '--force'],
        prepared().variables(dataDir()),
      );
      expect(await publication.ended).toBe(1);
      expect(readlinkSync(join(dataDir(), 'current'))).toBe(live);
      expect(descendants(arraigo.child.pid)).toEqual(family);

      freeDisk(disk);
      await expect.poll(health, { timeout: 20_000 }).toEqual({ status: 200, body: { ok: true } });
      await expect.poll(cmsLog, { timeout: 20_000 }).toMatch(/\d+ lines dropped: ENOSPC/);
      expect(await statusOf(prepared().site)).toBe(200);
      expect(descendants(arraigo.child.pid)).toEqual(family);
      arraigo.child.kill('SIGTERM');
      expect(await arraigo.ended, arraigo.output()).toBe(0);
    },
  );

  test('a disk that has become read-only is told in words', () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const environment = readEnvironment(prepared().variables(dataDir()));
    expect(() => requireDataDir(environment)).toThrow('el disco es de solo lectura');
    expect(() => takePublishingLock(dataDir())).toThrow('el disco es de solo lectura');
    expect(() => requireWritableDatabase(environment)).toThrow(
      'no se puede leer y escribir (EROFS)',
    );
  });
});
