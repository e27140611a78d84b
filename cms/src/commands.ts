import type { Manifest } from 'content-models/snapshot/snapshot';
import { ensureFirstAdministrator } from './accounts/ensureFirstAdministrator.ts';
import { resetPassword as resetIn } from './accounts/resetPassword.ts';
import { readEnvironment } from './env.ts';
import { restoreTorn } from './publication/restoreTorn.ts';
import { emptyContentMemory } from './publication/storedContent.ts';
import { askPublisher, type PublicationRequest } from './releasing/PublicationRequests.ts';
import type { Noted } from './releasing/Publications.ts';
import type { PublicationStep } from './releasing/publishingState.ts';
import {
  openPublishingDesk,
  writeForPublication,
  type PublishingDesk,
  type WriteForPublication,
} from './server/publishingDesk.ts';
import { requireContent, requireDatabaseFile } from './server/requireDatabase.ts';
import { withCms } from './server/withCms.ts';
import { exportSnapshot as exportFrom, type Holding } from './snapshot/exportSnapshot.ts';
import type { ImportReport } from './snapshot/importReport.ts';
import { importSnapshot as importInto, type ImportOptions } from './snapshot/importSnapshot.ts';
import { seedOnce } from './snapshot/seedOnce.ts';

export { openPublishingDesk };
export type {
  Holding,
  ImportOptions,
  ImportReport,
  Noted,
  PublicationRequest,
  PublicationStep,
  PublishingDesk,
  WriteForPublication,
};

/**
 * Prepares the database of this environment for the server: migrates its schema, seeds an empty one, creates the first
 * administrator, restores torn records. Idempotent.
 * @param firstContent the snapshot that an empty database is seeded with; by default the seed
 * @throws UserError where the database is missing, damaged or empty although a site was published before, or cannot be
 * reached.
 */
export async function prepareDatabase(firstContent?: string): Promise<void> {
  await requireDatabaseFile(readEnvironment());
  await withCms(async (cms) => {
    await requireContent(cms);
    await seedOnce(cms, firstContent);
    await ensureFirstAdministrator(cms.payload, cms.environment);
    await restoreTorn(cms.payload);
  });
}

/**
 * Writes a snapshot of the published content of this environment's CMS.
 * @param folder one that does not exist yet or is empty
 */
export function exportSnapshot(folder: string): Promise<Manifest> {
  return withCms((cms) => exportFrom(cms, folder));
}

/**
 * The same for a publication: torn records are restored first, and what cannot be published as it is stops nothing else.
 * @param faults what the check of a release built from this content found in records.
 * @returns the records that stay as the live site has them, or are left out.
 * @throws UserError where the database is missing, damaged or empty although a site was published before.
 */
export const exportForPublication: WriteForPublication = async (folder, faults) => {
  await requireDatabaseFile(readEnvironment());
  return withCms((cms) => writeForPublication(cms, emptyContentMemory(), folder, faults));
};

/**
 * Imports a snapshot folder into this environment's CMS; see `snapshot/importSnapshot.ts` for what it leaves alone.
 * @throws ContentError where the snapshot is invalid; UserError where it is synthetic.
 */
export function importSnapshot(folder: string, options: ImportOptions): Promise<ImportReport> {
  return withCms(async (cms) => {
    const report = await importInto(cms, folder, options);
    if (report.created.length + report.updated.length > 0)
      await askPublisher(cms.payload, { action: 'change' });
    return report;
  });
}

/**
 * Sets a new temporary password for an account of this environment's CMS and returns it.
 * @throws UserError where no account has this address.
 */
export function resetPassword(email: string): Promise<string> {
  return withCms(({ payload }) => resetIn(payload, email));
}
