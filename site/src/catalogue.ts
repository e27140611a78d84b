import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { readSiteEnvironment } from './env.ts';
import { createCatalogue } from './queries.ts';

const environment = readSiteEnvironment();

/** The snapshot that this build publishes. */
export const catalogue = createCatalogue(await readSnapshot(environment.snapshotDir));
