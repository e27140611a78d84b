import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import type { Manifest } from 'content-models/snapshot/snapshot';
import type { Cms } from '../database/Cms.ts';
import { readLiveRelease } from '../publication/liveRelease.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import { buildForPublication, type HeldRecord } from './heldRecords.ts';

/**
 * Writes the snapshot for a publication, in which records that cannot be published as they are stay as the live site
 * has them or are left out.
 * @param folder one that does not exist yet or is empty
 * @returns those records
 */
export async function exportHolding(
  { payload, environment }: Cms,
  folder: string,
): Promise<HeldRecord[]> {
  const { snapshot: live } = await readLiveRelease(environment.dataDir);
  const { snapshot, media, held } = await buildForPublication(payload, environment.dataDir, live);
  await writeSnapshot(folder, snapshot, media);
  return held;
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
