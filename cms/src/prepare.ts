import { ensureFirstAdministrator } from './accounts/ensureFirstAdministrator.ts';
import { seedOnce } from './seedOnce.ts';
import { withCms } from './withCms.ts';

/** Makes the database of this environment ready to be served: its schema, its first content, its first account. */
export function prepareDatabase(): Promise<void> {
  return withCms(async (cms) => {
    await seedOnce(cms);
    await ensureFirstAdministrator(cms.payload, cms.environment);
  });
}
