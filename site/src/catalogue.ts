import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { readSiteEnvironment } from './env.ts';
import { createOpenData } from './openData/openData.ts';
import { createCatalogue } from './queries.ts';

const environment = readSiteEnvironment();

const snapshot = await readSnapshot(environment.snapshotDir);

/** The snapshot that this build publishes. */
export const catalogue = createCatalogue(snapshot);

/** The files in which it is given away. */
export const openData = createOpenData(snapshot, environment.siteUrl, environment.dataFiles);
