/**
 * `npm run bench [-- --quick | --publish]`: benchmarks the site beside its peers, and publications; prints tables, and
 * writes them to README.md. With `--publish` only publications are measured, and the other results stay.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from 'content-models/storage/writeWhole';
import { benchResultsSchema, resultsFile, type BenchResults } from './bench/benchResults.ts';
import { benchTable, publishTable, sizesTable, writeBenchTable } from './bench/benchTable.ts';
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

/** Of those that are published through the CMS. Importing five thousand takes as long as all benchmarks together. */
const publishedSizes = [11, 100, 1000];

const workDir = join(dirname(resultsFile), 'work');

await runVerb(
  async () => {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
      },
    });
    const started = performance.now();
    await rm(workDir, { recursive: true, force: true });
    await mkdir(workDir, { recursive: true });
    say('Instalando aquello con que se compara', 'Installing what the site is measured against');
    await installRivals();
    const results = await resultsOf(values);
    await rm(workDir, { recursive: true });
    console.log(`\n${benchTable(results)}\n`);
    if (values.quick) return;
    writeWhole(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
    await writeBenchTable(results);
    say(`Medido en ${secondsSince(started)}: ${resultsFile} y README.md`, 'Measured and written');
  },
  { files: 'of the repository' },
);

async function resultsOf(only: { quick: boolean; publish: boolean }): Promise<BenchResults> {
  if (only.publish) {
    const others = benchResultsSchema.omit({ publish: true }).strip();
    const before = others.parse(JSON.parse(await readFile(resultsFile, 'utf8')));
    const publish = await measurePublications(publishedSizes);
    return benchResultsSchema.parse({ ...before, publish });
  }
  const site = await measureSites(only.quick ? [100] : sizes);
  const publish = await measurePublications(only.quick ? [11] : publishedSizes);
  return benchResultsSchema.parse({ ...site, publish });
}

// A declaration, because the verb runs before the end of this module is reached.
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function thisMachine(): BenchResults['machine'] {
  return {
    processors: cpus().length,
    memoryBytes: totalmem(),
    system: `${platform()} ${arch()}`,
  };
}

async function measurePublications(entries: readonly number[]): Promise<BenchResults['publish']> {
  const measured: BenchResults['publish']['sizes'] = [];
  for (const count of entries) {
    measured.push(await measurePublish(count, join(workDir, `publish-${count}`)));
    console.log(`\n${publishTable(measured)}\n`);
  }
  return { date: today(), machine: thisMachine(), sizes: measured };
}

async function measureSites(entries: readonly number[]): Promise<Omit<BenchResults, 'publish'>> {
  const browser = await openChromium();
  try {
    const measured: BenchResults['sizes'] = [];
    for (const count of entries) {
      const size = await measureSize(count, browser, join(workDir, String(count)));
      console.log(`\n${sizesTable([size])}\n`);
      measured.push(size);
    }
    return {
      date: today(),
      machine: thisMachine(),
      versions: { ...(await benchVersions()), Chromium: browser.version() },
      queries: [...benchQueries],
      sizes: measured,
      lighthouse: await measureLighthouse(join(workDir, String(entries[0]), 'site')),
    };
  } finally {
    await browser.close();
  }
}
