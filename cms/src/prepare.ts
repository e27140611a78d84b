import { ensureFirstAdministrator } from './accounts/ensureFirstAdministrator.ts';
import { requireContent, requireDatabaseFile } from './server/requireDatabase.ts';
import { readEnvironment } from './env.ts';
import { restoreTorn } from './publication/restoreTorn.ts';
import { seedOnce } from './seedOnce.ts';
import { withCms } from './withCms.ts';

/** Makes the database of this environment ready to be served: its schema, its first content, its first account. */
export async function prepareDatabase(): Promise<void> {
  await requireDatabaseFile(readEnvironment());
  await withCms(async (cms) => {
    await requireContent(cms);
    await seedOnce(cms);
    await ensureFirstAdministrator(cms.payload, cms.environment);
    await restoreTorn(cms.payload);
  });
}
