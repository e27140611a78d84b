/** `npm run build`: the CMS, and the site from the newest snapshot (the committed seed if there is none) into site/dist. */
import { join } from 'node:path';
import { readEnvironment, repositoryRoot } from 'cms/env';
import { buildCache, snapshotsFolder } from 'content-models/storage/releases';
import { buildSite } from 'site/build';
import { buildCms } from './builds/buildCms.ts';
import { listReleases } from './releases/Release.ts';
import { runVerb, say } from './terminal.ts';

await runVerb(
  async () => {
    const { dataDir, siteUrl } = readEnvironment();
    await buildCms();
    const snapshotDir = await newestSnapshot(dataDir);
    const outDir = join(repositoryRoot, 'site', 'dist');
    say(`Construyendo el sitio con ${snapshotDir}`, 'Building the site');
    await buildSite({ snapshotDir, outDir, siteUrl, cacheDir: buildCache(dataDir) });
    say(`Sitio construido en ${outDir}`, 'Site built');
  },
  { files: 'of the repository' },
);

async function newestSnapshot(dataDir: string): Promise<string> {
  const newest = (await listReleases(dataDir)).at(-1);
  if (newest === undefined) return join(repositoryRoot, 'cms', 'seed');
  return join(snapshotsFolder(dataDir), newest.snapshot);
}
