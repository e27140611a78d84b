import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryRoot } from 'cms/env';
import { createRandom } from 'scripts/synthetic/createRandom';
import { describe, expect, test } from 'vitest';
import { preparedData, untilReady } from '../fixtures/preparedData.ts';
import { descendants, startProcess, until, type NodeProcess } from '../scripts/nodeProcess.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { faultsSeed, rounds } from './trial.ts';

const PATIENCE_MS = rounds(600_000, 3_600_000);

describe('what is killed at any moment goes on by itself', () => {
  const prepared = preparedData();
  const folder = temporaryFolder();
  const dataDir = () => join(folder(), 'data');
  const random = createRandom(faultsSeed);
  const copy = () => {
    rmSync(dataDir(), { recursive: true, force: true });
    cpSync(prepared().dataDir, dataDir(), { recursive: true, verbatimSymlinks: true });
  };
  const statusOf = async (address: string) => (await fetch(address)).status;

  /** Ends a start with kill -9: what the shell started, what works below it, or everything. */
  function killStart({ child }: NodeProcess): void {
    const family = [child.pid ?? 0, ...descendants(child.pid)];
    const doomed = random.pick([family.slice(0, 1), family.slice(1, 2), family]);
    for (const pid of doomed) if (isThere(pid)) process.kill(pid, 'SIGKILL');
  }

  async function expectWholeStart(): Promise<void> {
    const arraigo = prepared().start(dataDir());
    await untilReady(arraigo);
    expect(await statusOf(prepared().site)).toBe(200);
    expect(await statusOf(`${prepared().cms}/api/health`)).toBe(200);
    arraigo.child.kill('SIGTERM');
    expect(await arraigo.ended, arraigo.output()).toBe(0);
  }

  test(
    `a start, several times in a row (seed ${faultsSeed})`,
    { timeout: PATIENCE_MS },
    async () => {
      for (let round = 0; round < rounds(1, 15); round += 1) {
        copy();
        for (let kill = 0; kill < rounds(2, 3); kill += 1) {
          const arraigo = prepared().start(dataDir());
          await sleep(random.between(0, rounds(4000, 6000)));
          killStart(arraigo);
        }
        await expectWholeStart();
      }
    },
  );

  test(`a publication (seed ${faultsSeed})`, { timeout: PATIENCE_MS }, async () => {
    const publish = () =>
      startProcess(
        [join(repositoryRoot, 'scripts/publish-site.ts'), '--force'],
        prepared().variables(dataDir()),
      );
    for (let round = 0; round < rounds(1, 15); round += 1) {
      copy();
      const killed = publish();
      // In the first round while pages are made, which leaves most behind; then at any moment.
      if (round === 0) await until('pages are made', () => unrecorded().length > 0);
      await sleep(random.between(0, round === 0 ? 1000 : 9000));
      killed.child.kill('SIGKILL');
      await killed.ended;
      const next = publish();
      expect(await next.ended, next.output()).toBe(0);
      expect(leftovers(killed.child.pid ?? 0)).toEqual([]);
    }
  });

  /** The folders of releases that no publication has finished. */
  function unrecorded(): string[] {
    const names = readdirSync(join(dataDir(), 'releases'));
    return names.filter((name) => !name.endsWith('.json') && !names.includes(`${name}.json`));
  }

  /** What is neither recorded nor in use, and what the killed process was making. */
  function leftovers(pid: number): string[] {
    const ids = readdirSync(join(dataDir(), 'releases'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
    return [
      ...unrecorded(),
      ...readdirSync(join(dataDir(), 'snapshots')).filter((name) => !ids.includes(name)),
      ...readdirSync(dataDir()).filter((name) => name.endsWith('.partial')),
      ...readdirSync(join(dataDir(), 'media-cache')).filter((name) => name.endsWith('.partial')),
      ...compilations(pid),
    ];
  }

  /** The folders in which a process has pages compiled. */
  function compilations(pid: number): string[] {
    const folder = join(repositoryRoot, 'site/.astro');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.filter((name) => name.startsWith(`compile-${pid}-`));
  }

  test(
    'a database that is put right while the site is served',
    { timeout: PATIENCE_MS },
    async () => {
      copy();
      const files = ['arraigo.db', 'arraigo.db-wal', 'arraigo.db-shm'];
      const there = files.filter((name) => existsSync(join(dataDir(), name)));
      for (const name of there) renameSync(join(dataDir(), name), join(folder(), name));
      writeFileSync(join(dataDir(), 'arraigo.db'), 'no database');
      const arraigo = prepared().start(dataDir());
      const missing = 'El CMS no puede ponerse en marcha';
      await until('it is said', () => arraigo.output().includes(missing));
      expect(await statusOf(prepared().site)).toBe(200);
      for (const name of there) renameSync(join(folder(), name), join(dataDir(), name));
      await untilReady(arraigo);
      expect(arraigo.output().split(missing)).toHaveLength(2);
    },
  );
});

function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}
