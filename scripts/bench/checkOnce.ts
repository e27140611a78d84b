/** Child process of the benchmark: checks a release and prints the problems as JSON. */
import { z } from 'zod';
import { checkRelease } from 'site/check-release';
import { benchSiteUrl } from './benchSite.ts';

const [releaseDir, snapshotDir] = z.tuple([z.string(), z.string()]).parse(process.argv.slice(2));
const problems = await checkRelease({ releaseDir, snapshotDir, siteUrl: benchSiteUrl });
console.log(JSON.stringify(problems.map(({ text }) => text)));
process.exit();
