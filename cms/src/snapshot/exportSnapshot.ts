import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import type { Manifest } from 'content-models/snapshot/snapshot';
import type { Cms } from '../database/Cms.ts';
import { buildSnapshot } from './buildSnapshot.ts';

/**
 * Writes a snapshot of the published content.
 * @param folder one that does not exist yet or is empty
 */
export async function exportSnapshot(
  { payload, environment }: Cms,
  folder: string,
): Promise<Manifest> {
  const { snapshot, media } = await buildSnapshot(payload, environment.dataDir);
  return writeSnapshot(folder, snapshot, media);
}
