import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { syntheticCatalogue } from 'scripts/synthetic/syntheticCatalogue';
import { buildSite } from 'site/build';
import { checkRelease } from 'site/check-release';
import { expect, test } from 'vitest';
import { siteUrl } from '../fixtures/builtSite.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const temporary = temporaryFolder();

test(
  'a site rendered by a thread per language is complete: every address, link and budget',
  { timeout: 240_000 },
  async () => {
    const snapshotDir = path.join(temporary(), 'snapshot');
    const releaseDir = path.join(temporary(), 'site');
    await writeSnapshot(snapshotDir, syntheticCatalogue(10), new Map());
    await buildSite({ snapshotDir, outDir: releaseDir, siteUrl, largeFrom: 1 });
    expect(await checkRelease({ releaseDir, snapshotDir, siteUrl })).toEqual([]);
    for (const page of ['404.html', 'en/404.html', 'sitemap.xml'])
      expect(await readFile(path.join(releaseDir, page), 'utf8')).toContain('<');
  },
);
