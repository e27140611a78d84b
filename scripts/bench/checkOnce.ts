/** Run by the bench as a process of its own: does the checks of a release and prints what they find. */
import { z } from 'zod';
import { checkRelease } from 'site/check-release';
import { benchSiteUrl } from './benchSite.ts';

const [releaseDir, snapshotDir] = z.tuple([z.string(), z.string()]).parse(process.argv.slice(2));
console.log(JSON.stringify(await checkRelease({ releaseDir, snapshotDir, siteUrl: benchSiteUrl })));
process.exit();
