import type { Manifest } from 'content-models/snapshot/snapshot';
import { exportSnapshot as exportFrom } from './snapshot/exportSnapshot.ts';
import type { ImportReport } from './snapshot/importReport.ts';
import { importSnapshot as importInto, type ImportOptions } from './snapshot/importSnapshot.ts';
import { withCms } from './withCms.ts';

export type { ImportOptions, ImportReport };

/** Writes what this environment's CMS has published to a folder that does not exist yet or is empty. */
export function exportSnapshot(folder: string): Promise<Manifest> {
  return withCms((cms) => exportFrom(cms, folder));
}

/** Loads a snapshot folder into this environment's CMS; see `snapshot/importSnapshot.ts` for what it leaves alone. */
export function importSnapshot(folder: string, options: ImportOptions): Promise<ImportReport> {
  return withCms((cms) => importInto(cms, folder, options));
}
