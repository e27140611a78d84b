import type { Manifest } from 'content-models/snapshot/snapshot';
import { ensureFirstAdministrator } from './accounts/ensureFirstAdministrator.ts';
import { resetPassword as resetIn } from './accounts/resetPassword.ts';
import { readEnvironment } from './env.ts';
import { restoreTorn } from './publication/restoreTorn.ts';
import { requireContent, requireDatabaseFile } from './server/requireDatabase.ts';
import { withCms } from './server/withCms.ts';
import { exportSnapshot as exportFrom } from './snapshot/exportSnapshot.ts';
import type { ImportReport } from './snapshot/importReport.ts';
import { importSnapshot as importInto, type ImportOptions } from './snapshot/importSnapshot.ts';
import { seedOnce } from './snapshot/seedOnce.ts';

export type { ImportOptions, ImportReport };

/**
 * Makes the database of this environment ready to be served: its schema, its first content, its first account.
 * @throws UserError where the database is missing, damaged or empty although a site was published before.
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

/** Writes what this environment's CMS has published to a folder that does not exist yet or is empty. */
export function exportSnapshot(folder: string): Promise<Manifest> {
  return withCms((cms) => exportFrom(cms, folder));
}

/**
 * The same for a publication, before which what is live is made whole where a save has torn it.
 * @throws UserError where the database is missing, damaged or empty although a site was published before.
 */
export async function exportForPublication(folder: string): Promise<Manifest> {
  await requireDatabaseFile(readEnvironment());
  return withCms(async (cms) => {
    await requireContent(cms);
    await restoreTorn(cms.payload);
    return exportFrom(cms, folder);
  });
}

/** Loads a snapshot folder into this environment's CMS; see `snapshot/importSnapshot.ts` for what it leaves alone. */
export function importSnapshot(folder: string, options: ImportOptions): Promise<ImportReport> {
  return withCms((cms) => importInto(cms, folder, options));
}

/** Gives an account of this environment's CMS a new temporary password and returns it. */
export function resetPassword(email: string): Promise<string> {
  return withCms(({ payload }) => resetIn(payload, email));
}
