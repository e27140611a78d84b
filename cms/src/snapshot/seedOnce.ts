import { join } from 'node:path';
import type { Cms } from '../database/Cms.ts';
import { repositoryRoot } from '../env.ts';
import { hasRecords } from './existing.ts';
import type { ImportReport } from './importReport.ts';
import { importSnapshot } from './importSnapshot.ts';

/** The first content of an installation: a snapshot, reviewed like code. */
export const seedFolder = join(repositoryRoot, 'cms/seed');

/**
 * Seeds an empty database, once. The database remembers it, so that records that editors delete stay deleted; one with
 * imported content is never seeded. An interrupted run is resumed.
 * @returns the report, or undefined where there was nothing to do.
 */
export async function seedOnce(
  cms: Cms,
  folder: string = seedFolder,
): Promise<ImportReport | undefined> {
  const { seeding } = await cms.payload.findGlobal({
    slug: 'installation',
    depth: 0,
    overrideAccess: true,
  });
  if (seeding === 'done') return undefined;
  const isEmpty = !(await hasRecords(cms.payload));
  if (seeding !== 'started' && !isEmpty) {
    await remember(cms, 'done');
    return undefined;
  }
  await remember(cms, 'started');
  const report = await importSnapshot(cms, folder, { overwrite: seeding === 'started' });
  await remember(cms, 'done');
  return report;
}

async function remember({ payload }: Cms, seeding: 'started' | 'done'): Promise<void> {
  await payload.updateGlobal({
    slug: 'installation',
    data: { seeding },
    depth: 0,
    overrideAccess: true,
  });
}
