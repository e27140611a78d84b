/** `npm run bench [-- --quick]`: benchmarks the site beside its peers, prints a table, and writes it to README.md. */
import { mkdir, rm } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from 'content-models/storage/writeWhole';
import { benchResultsSchema, resultsFile, type BenchResults } from './bench/benchResults.ts';
import { benchTable, sizesTable, writeBenchTable } from './bench/benchTable.ts';
import { benchVersions } from './bench/benchVersions.ts';
import { measureLighthouse } from './bench/measureLighthouse.ts';
import { measurePublish } from './bench/measurePublish.ts';
import { benchQueries } from './bench/measureSearches.ts';
import { measureSize } from './bench/measureSize.ts';
import { openChromium } from './bench/openChromium.ts';
import { installRivals } from './bench/rivalBuilds.ts';
import { runVerb, say, secondsSince } from './terminal.ts';

/** Numbers of entries of the measured catalogues. */
const sizes = [1000, 5000];
const publishedEntries = 100;

await runVerb(
  async () => {
    const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
    const started = performance.now();
    const workDir = join(dirname(resultsFile), 'work');
    await rm(workDir, { recursive: true, force: true });
    await mkdir(workDir, { recursive: true });
    say('Instalando aquello con que se compara', 'Installing what the site is measured against');
    await installRivals();
    const results = await measure(values.quick ? [100] : sizes, workDir);
    await rm(workDir, { recursive: true });
    console.log(`\n${benchTable(results)}\n`);
    if (!values.quick) {
      writeWhole(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
      await writeBenchTable(results);
      say(`Medido en ${secondsSince(started)}: ${resultsFile} y README.md`, 'Measured and written');
    }
  },
  { files: 'of the repository' },
);

async function measure(entries: readonly number[], workDir: string): Promise<BenchResults> {
  const browser = await openChromium();
  try {
    const measured: BenchResults['sizes'] = [];
    for (const count of entries) {
      const size = await measureSize(count, browser, join(workDir, String(count)));
      console.log(`\n${sizesTable([size])}\n`);
      measured.push(size);
    }
    const publish = await measurePublish(publishedEntries, join(workDir, 'publish'));
    const lighthouse = await measureLighthouse(join(workDir, String(entries[0]), 'site'));
    return benchResultsSchema.parse({
      date: new Date().toISOString().slice(0, 10),
      machine: {
        processors: cpus().length,
        memoryBytes: totalmem(),
        system: `${platform()} ${arch()}`,
      },
      versions: { ...(await benchVersions()), Chromium: browser.version() },
      queries: [...benchQueries],
      sizes: measured,
      publish: { entries: publishedEntries, seconds: publish },
      lighthouse,
    });
  } finally {
    await browser.close();
  }
}
