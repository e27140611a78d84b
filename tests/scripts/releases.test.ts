import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  currentLink,
  currentRelease,
  listReleases,
  makeCurrent,
  newReleaseId,
  pruneReleases,
  recordRelease,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'scripts/releases/Release';
import { takePublishingLock } from 'scripts/releases/publishingLock';
import { rollbackSite } from 'scripts/releases/rollbackSite';
import { expect, test } from 'vitest';
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
