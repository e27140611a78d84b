import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { XMLValidator } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { checkRelease } from 'site/check-release';
import { filesOf } from 'site/check/readRelease';
import { expect, test } from 'vitest';
import { builtSiteOf, siteUrl } from '../fixtures/builtSite.ts';
import { publishedSamples, sampleMedia } from '../fixtures/sampleSite.ts';
import { hostile } from '../samples/hostileCatalogue.ts';

const snapshot = hostile(publishedSamples);
const site = builtSiteOf('site-of-hostile-texts', (folder) =>
  writeSnapshot(folder, snapshot, sampleMedia),
);

const read = (name: string) => readFile(path.join(site().outDir, name), 'utf8');

test(
  'no text that a form accepts, of any length, fails a release',
  { timeout: 240_000 },
  async () => {
    const { outDir, snapshotDir } = site();
    const heavy: string[] = [];
    const tellHeavy = ({ path: page }: { path: string }) => heavy.push(page);
    expect(await checkRelease({ releaseDir: outDir, snapshotDir, siteUrl, tellHeavy })).toEqual([]);
    expect(heavy).not.toContain('/');
  },
);

test('such texts are on the pages as they were written, and become no markup', async () => {
  const practice = snapshot.practices.find(({ title }) => title.es.includes('</script>'));
  const page = parse(await read(`practicas/${practice?.slug}/index.html`));
  expect(page.querySelector('h1')?.text.trim()).toBe(practice?.title.es);
  expect(page.querySelectorAll('script').every((script) => script.text.startsWith('{'))).toBe(true);
  for (const script of page.querySelectorAll('script')) JSON.parse(script.text);
});

// CDATA ends at the first ]]>; one text contains it twice.
test('every feed and the sitemap stay well-formed', async () => {
  const names = [...(await filesOf(site().outDir))].filter((name) => name.endsWith('.xml'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(XMLValidator.validate(await read(name)), name).toBe(true);
});
