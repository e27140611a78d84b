import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import {
  currentLink,
  currentTarget,
  releaseFile,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import type { TestCms } from './onBothDatabases.ts';

/** The release that {@link goLive} makes. */
export const liveId = '20261122T201500Z-1a2b3c4';

/** Makes what is published now live, as a publication does, but for the site itself. */
export async function goLive(cms: TestCms): Promise<void> {
  const { dataDir } = cms.environment;
  rmSync(join(snapshotsFolder(dataDir), liveId), { recursive: true, force: true });
  rmSync(currentLink(dataDir), { force: true });
  // The saves of a test come quicker one after the other than a clock is trusted.
  await wait(20);
  const readAt = new Date(Date.now() + 10_000).toISOString();
  await exportSnapshot(cms, join(snapshotsFolder(dataDir), liveId));
  await wait(20);
  mkdirSync(join(releasesFolder(dataDir), liveId), { recursive: true });
  const publishedAt = new Date().toISOString();
  const release: Release = {
    id: liveId,
    publishedAt,
    readAt,
    snapshot: liveId,
    digest: 'x',
    build: 'x',
  };
  writeFileSync(releaseFile(dataDir, liveId), JSON.stringify(release));
  symlinkSync(currentTarget(liveId), currentLink(dataDir));
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
