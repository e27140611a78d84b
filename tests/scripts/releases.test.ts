import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import {
  currentLink,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import {
  clearLeftovers,
  currentRelease,
  listReleases,
  makeCurrent,
  newReleaseId,
  pruneReleases,
  recordRelease,
} from 'scripts/releases/Release';
import { takePublishingLock } from 'scripts/processes/dataLocks';
import { rollbackSite } from 'scripts/releases/rollbackSite';
import { findRelease } from 'scripts/start/findRelease';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const dataDir = temporaryFolder();

/** A release of one page, made live. */
async function publish(minute: number): Promise<Release> {
  const digest = String(minute).padStart(64, '0');
  const id = newReleaseId(digest, new Date(Date.UTC(2026, 10, 22, 20, minute)));
  const previous = (await currentRelease(dataDir()))?.id;
  const release = {
    id,
    publishedAt: '2026-11-22T20:00:00.000Z',
    snapshot: id,
    digest,
    build: '',
    previous,
  };
  mkdirSync(join(releasesFolder(dataDir()), id), { recursive: true });
  mkdirSync(join(snapshotsFolder(dataDir()), id), { recursive: true });
  writeFileSync(join(releasesFolder(dataDir()), id, 'index.html'), String(minute));
  recordRelease(dataDir(), release);
  await makeCurrent(dataDir(), release);
  return release;
}

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

function livePage(): string {
  return readFileSync(join(currentLink(dataDir()), 'index.html'), 'utf8');
}

test('ids sort by time and carry the beginning of the digest', () => {
  const now = new Date('2026-11-22T20:15:00.123Z');
  expect(newReleaseId('1a2b3c4d', now)).toBe('20261122T201500Z-1a2b3c4');
});

test('before the first release there is none to go back to', async () => {
  expect(await currentRelease(dataDir())).toBeUndefined();
  await expect(rollbackSite(dataDir())).rejects.toThrow('todavía no se ha publicado nada');
});

test('a rollback goes back by one, a second one further, and then there is no more', async () => {
  await publish(1);
  await publish(2);
  await publish(3);
  await rollbackSite(dataDir());
  expect(livePage()).toBe('2');
  await rollbackSite(dataDir());
  expect(livePage()).toBe('1');
  await expect(rollbackSite(dataDir())).rejects.toThrow('No hay una versión anterior');
  expect(livePage()).toBe('1');
});

test('after a rollback and a new release, a rollback goes to what was live, not to what was rejected', async () => {
  await publish(1);
  await publish(2);
  await rollbackSite(dataDir());
  await publish(3);
  expect(livePage()).toBe('3');
  await rollbackSite(dataDir());
  expect(livePage()).toBe('1');
});

test('a rollback to a named release goes there, forward too', async () => {
  await publish(1);
  const last = await publish(2);
  await rollbackSite(dataDir());
  await rollbackSite(dataDir(), last.id);
  expect(livePage()).toBe('2');
});

test('a rollback to an unknown release names those there are', async () => {
  const { id } = await publish(1);
  await expect(rollbackSite(dataDir(), 'nonsense')).rejects.toThrow(id);
});

test('a rollback to a release that the disk has damaged is refused, with what to do', async () => {
  const { id } = await publish(1);
  await publish(2);
  writeFileSync(join(releasesFolder(dataDir()), id, 'index.html.br'), 'no page');
  await expect(rollbackSite(dataDir())).rejects.toThrow(
    /está dañada y no se publica.*npm run rollback -- ID.*index\.html\.br: a browser cannot/,
  );
  expect(livePage()).toBe('2');
});

test('the newest releases and the live one are kept with their snapshots; leftovers go', async () => {
  const first = await publish(1);
  for (const minute of [2, 3, 4]) await publish(minute);
  await rollbackSite(dataDir(), first.id);
  mkdirSync(join(releasesFolder(dataDir()), 'failed'));
  mkdirSync(join(snapshotsFolder(dataDir()), 'partial-1'));
  await pruneReleases(dataDir(), 2);
  const kept = (await listReleases(dataDir())).map(({ id }) => id);
  expect(kept.map((id) => id.slice(9, 13))).toEqual(['2001', '2003', '2004']);
  expect(readdirSync(snapshotsFolder(dataDir())).sort()).toEqual(kept);
  expect(existsSync(join(releasesFolder(dataDir()), 'failed'))).toBe(false);
  expect(livePage()).toBe('1');
});

describe('what describes a release', () => {
  test.each(['', '{"id":', '{"id":"20261122T200200Z-0000000"}', 'null'])(
    'and is damaged or not ours is named and set aside, and all else goes on: %j',
    async (content) => {
      const warnings = vi.spyOn(console, 'error').mockReturnValue();
      const first = await publish(1);
      await publish(2);
      const stray = join(releasesFolder(dataDir()), '20261122T200300Z-0000003.json');
      writeFileSync(stray, content);
      await rollbackSite(dataDir());
      expect(warnings.mock.calls.join()).toContain(`${stray} está dañado`);
      warnings.mockRestore();
      expect(livePage()).toBe('1');
      expect((await listReleases(dataDir())).map(({ id }) => id)).toContain(first.id);
      expect(existsSync(`${stray}.damaged`)).toBe(true);
    },
  );

  test('of the live one may be lost: visitors keep it, whatever is cleared', async () => {
    const warnings = vi.spyOn(console, 'error').mockReturnValue();
    const live = await publish(1);
    writeFileSync(join(releasesFolder(dataDir()), `${live.id}.json`), '{');
    await clearLeftovers(dataDir());
    await pruneReleases(dataDir(), 1);
    warnings.mockRestore();
    expect(await currentRelease(dataDir())).toBeUndefined();
    expect(livePage()).toBe('1');
  });
});

test('what killed publications left is cleared, and what a living process is at work on is not', async () => {
  const { id } = await publish(1);
  const dead = await endedProcess();
  mkdirSync(join(releasesFolder(dataDir()), '20261122T200200Z-0000002'));
  mkdirSync(join(snapshotsFolder(dataDir()), `partial-${dead}`));
  mkdirSync(join(dataDir(), 'media-cache'));
  const left = (owner: number) => [
    join(dataDir(), `current.${owner}-0a1b2c3d.partial`),
    join(releasesFolder(dataDir()), `${id}.json.${owner}-0a1b2c3d.partial`),
    join(dataDir(), 'media-cache', `card.png.${owner}-0a1b2c3d.partial`),
  ];
  for (const file of [...left(dead), ...left(process.pid)]) symlinkSync('nowhere', file);
  const compilation = (owner: number) =>
    join(repositoryRoot, `site/.astro/compile-${owner}-abcdef`);
  for (const owner of [dead, process.pid]) mkdirSync(compilation(owner), { recursive: true });

  await clearLeftovers(dataDir());

  const names = (folder: string) =>
    readdirSync(folder).filter((name) => !name.includes(`${process.pid}-`));
  expect(names(releasesFolder(dataDir()))).toEqual([id, `${id}.json`]);
  expect(names(snapshotsFolder(dataDir()))).toEqual([id]);
  expect(names(join(dataDir(), 'media-cache'))).toEqual([]);
  expect(names(dataDir()).toSorted()).toEqual(['current', 'media-cache', 'releases', 'snapshots']);
  expect([compilation(dead), compilation(process.pid)].map((folder) => existsSync(folder))).toEqual(
    [false, true],
  );
  // In the folder of the releases, only the holder of the publishing lock is at work.
  const [link = '', , card = ''] = left(process.pid);
  for (const file of [link, card]) expect(lstatSync(file).isSymbolicLink()).toBe(true);
  rmSync(compilation(process.pid), { recursive: true });
});

test('a start finds the release that was recorded and not linked yet', async () => {
  await publish(1);
  const newest = await publish(2);
  rmSync(currentLink(dataDir()));
  expect(await findRelease(dataDir(), 0)).toBe(true);
  expect((await currentRelease(dataDir()))?.id).toBe(newest.id);
});

test('while one publication is under way, another one or a rollback is refused', async () => {
  await publish(1);
  await publish(2);
  {
    using lock = takePublishingLock(dataDir());
    expect(lock).toBeDefined();
    await expect(rollbackSite(dataDir())).rejects.toThrow('publicación en curso');
  }
  await rollbackSite(dataDir());
  expect(livePage()).toBe('1');
});
