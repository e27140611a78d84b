import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  currentLink,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import {
  currentRelease,
  makeCurrent,
  newReleaseId,
  pruneReleases,
  recordRelease,
} from 'scripts/releases/Release';
import { rollbackSite } from 'scripts/releases/rollbackSite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const dataDir = temporaryFolder();

/** A release of one page as a machine makes it whose clock shows this time. */
async function publishAt(clock: string): Promise<Release> {
  const digest = clock.replace(/\D/g, '').padStart(64, '0');
  const id = newReleaseId(digest, new Date(clock));
  const previous = (await currentRelease(dataDir()))?.id;
  const release = { id, publishedAt: clock, snapshot: id, digest, build: '', previous };
  for (const folder of [releasesFolder(dataDir()), snapshotsFolder(dataDir())])
    mkdirSync(join(folder, id), { recursive: true });
  writeFileSync(join(releasesFolder(dataDir()), id, 'index.html'), clock);
  recordRelease(dataDir(), release);
  await makeCurrent(dataDir(), release);
  await pruneReleases(dataDir(), 2);
  return release;
}

const livePage = (): string => readFileSync(join(currentLink(dataDir()), 'index.html'), 'utf8');

test('a release from the future is followed by newer ones that go live, are kept and rolled back', async () => {
  await publishAt('2099-01-01T00:00:00.000Z');
  const first = await publishAt('2026-11-22T20:00:00.000Z');
  const second = await publishAt('2026-11-22T21:00:00.000Z');
  expect((await currentRelease(dataDir()))?.id).toBe(second.id);
  expect(livePage()).toBe(second.publishedAt);
  // The live one stays, though two have higher numbers.
  expect(existsSync(join(releasesFolder(dataDir()), second.id))).toBe(true);
  const third = await publishAt('2026-11-22T19:00:00.000Z');
  expect(livePage()).toBe(third.publishedAt);
  await rollbackSite(dataDir());
  expect(livePage()).toBe(second.publishedAt);
  expect(first.id < second.id).toBe(true);
});

test('the release before the live one is kept although many are from the future, and one can go back to it', async () => {
  for (const year of [2097, 2098, 2099]) await publishAt(`${year}-01-01T00:00:00.000Z`);
  const first = await publishAt('2026-11-22T20:00:00.000Z');
  await publishAt('2026-11-22T21:00:00.000Z');
  await rollbackSite(dataDir());
  expect(livePage()).toBe(first.publishedAt);
});
