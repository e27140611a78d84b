import type { HeldRecord, ReleaseFault } from 'content-models/storage/heldRecord';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import type { Manifest } from 'content-models/snapshot/snapshot';
import type { Cms } from '../database/Cms.ts';
import type { Environment } from '../env.ts';
import { readLiveRelease } from '../publication/liveRelease.ts';
import type { StoredContent } from '../publication/storedContent.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import { buildForPublication, type RecordIds } from './heldRecords.ts';

/** Records that readers do not get as they are in the CMS, and under which ids it keeps all that are published. */
export type Holding = { held: HeldRecord[]; ids: RecordIds };

/**
 * Writes the snapshot of stored content for a publication, in which records that cannot be published as they are stay as the live site
 * has them or are left out.
 * @param folder one that does not exist yet or is empty
 * @param faults what the check of a release built from this content found in records
 */
export async function exportHolding(
  stored: StoredContent,
  { dataDir }: Environment,
  folder: string,
  faults: readonly ReleaseFault[] = [],
): Promise<Holding> {
  const { snapshot: live } = await readLiveRelease(dataDir);
  const { snapshot, media, ...holding } = await buildForPublication(stored, dataDir, live, faults);
  await writeSnapshot(folder, snapshot, media, stored.written);
  return holding;
}

/**
 * Writes a snapshot of the published content.
 * @param folder one that does not exist yet or is empty
 * @throws ContentError where a published record is invalid.
 */
export async function exportSnapshot(
  { payload, environment }: Cms,
  folder: string,
): Promise<Manifest> {
  const { snapshot, media } = await buildSnapshot(payload, environment.dataDir);
  return writeSnapshot(folder, snapshot, media);
}
