/** Child process of the benchmark: builds a site from a snapshot and prints the seconds per step as JSON. */
import { z } from 'zod';
import { buildSite } from 'site/build';
import { benchSiteUrl } from './benchSite.ts';

const [snapshotDir, outDir, cacheDir] = z
  .tuple([z.string(), z.string(), z.string()])
  .parse(process.argv.slice(2));
await buildSite({ snapshotDir, outDir, cacheDir, siteUrl: benchSiteUrl, isLast: true });
const steps = performance
  .getEntriesByType('measure')
  .map(({ name, duration }) => [name.replace('build: ', ''), duration / 1000]);
console.log(JSON.stringify(Object.fromEntries(steps)));
process.exit();
