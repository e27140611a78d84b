import type { Manifest } from 'content-models/snapshot/snapshot';
import { ensureFirstAdministrator } from './accounts/ensureFirstAdministrator.ts';
import { resetPassword as resetIn } from './accounts/resetPassword.ts';
import { readEnvironment } from './env.ts';
import { restoreTorn } from './publication/restoreTorn.ts';
import { requireContent, requireDatabaseFile } from './server/requireDatabase.ts';
import { withCms } from './server/withCms.ts';
import { exportHolding, exportSnapshot as exportFrom } from './snapshot/exportSnapshot.ts';
import type { HeldRecord } from './snapshot/heldRecords.ts';
import type { ImportReport } from './snapshot/importReport.ts';
import { importSnapshot as importInto, type ImportOptions } from './snapshot/importSnapshot.ts';
import { seedOnce } from './snapshot/seedOnce.ts';

export type { HeldRecord, ImportOptions, ImportReport };

/**
 * Prepares the database of this environment for the server: migrates its schema, seeds an empty one, creates the first
 * administrator, restores torn records. Idempotent.
 * @throws UserError where the database is missing, damaged or empty although a site was published before, or cannot be
 * reached.
 */
export async function prepareDatabase(): Promise<void> {
  await requireDatabaseFile(readEnvironment());
  await withCms(async (cms) => {
    await requireContent(cms);
    await seedOnce(cms);
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
 * @returns the records that stay as the live site has them, or are left out.
 * @throws UserError where the database is missing, damaged or empty although a site was published before.
 */
export async function exportForPublication(folder: string): Promise<HeldRecord[]> {
  await requireDatabaseFile(readEnvironment());
  return withCms(async (cms) => {
    await requireContent(cms);
    await restoreTorn(cms.payload);
    return exportHolding(cms, folder);
  });
}

/**
 * Imports a snapshot folder into this environment's CMS; see `snapshot/importSnapshot.ts` for what it leaves alone.
 * @throws ContentError where the snapshot is invalid; UserError where it is synthetic.
 */
export function importSnapshot(folder: string, options: ImportOptions): Promise<ImportReport> {
  return withCms((cms) => importInto(cms, folder, options));
}

/**
 * Sets a new temporary password for an account of this environment's CMS and returns it.
 * @throws UserError where no account has this address.
 */
export function resetPassword(email: string): Promise<string> {
  return withCms(({ payload }) => resetIn(payload, email));
}
