import { checkRelease } from 'site/check-release';
import { expect, test } from 'vitest';
import { seedSite, siteUrl } from '../fixtures/builtSite.ts';

const site = seedSite();

// A publication goes on where a page is over its budget; what a new user sees first is to have none.
test('the site of the first content passes the check of a release, also in the weight of each page', async () => {
  const { outDir, snapshotDir } = site();
  expect(await checkRelease({ releaseDir: outDir, snapshotDir, siteUrl })).toEqual([]);
}, 240_000);
