import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { isSynthetic } from 'content-models/rules/synthetic';
import { addressedKinds } from 'content-models/kinds';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { currentLink } from 'content-models/storage/releases';
import { countWords } from 'scripts/synthetic/countWords';
import { syntheticCatalogue } from 'scripts/synthetic/syntheticCatalogue';
import { seedFolder } from 'cms/snapshot/seedOnce';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { startProcess } from './nodeProcess.ts';

const folder = temporaryFolder();

/** Runs a file of the repository with a database of the test's own; gives its exit code and what it printed. */
async function run(file: string, args: string[] = []): Promise<{ code: unknown; printed: string }> {
  const { ended, output } = startProcess([join(repositoryRoot, file), ...args], {
    DATA_DIR: join(folder(), 'data'),
    DATABASE_URL: '',
    NODE_ENV: 'production',
  });
  const code = await ended;
  return { code, printed: output() };
}

const writeCatalogue = () =>
  writeSnapshot(join(folder(), 'synthetic'), syntheticCatalogue(10), new Map());

test('a synthetic catalogue is a valid snapshot, the same each time, and another with another seed', async () => {
  await writeCatalogue();
  const read = await readSnapshot(join(folder(), 'synthetic'));
  expect(read.practices).toHaveLength(10);
  expect(read).toEqual(syntheticCatalogue(10));
  expect(syntheticCatalogue(10, 2)).not.toEqual(syntheticCatalogue(10));
});

test('its entries are as long as real ones in both languages', () => {
  const { practices } = syntheticCatalogue(100);
  for (const locale of ['es', 'en'] as const) {
    const words = practices.map((practice) => countWords(practice, locale));
    expect(Math.min(...words)).toBeGreaterThan(200);
    expect(Math.max(...words)).toBeLessThan(900);
    expect(words.reduce((sum, count) => sum + count) / words.length).toBeGreaterThan(400);
  }
});

test('each record with a page says in both languages that it is synthetic', () => {
  const catalogue = syntheticCatalogue(20);
  for (const kind of addressedKinds) {
    for (const record of catalogue[kind]) {
      const name = 'title' in record ? record.title : record.name;
      expect(name.es).toMatch(/sintétic/);
      expect(name.en).toMatch(/Synthetic/);
    }
  }
});

test('the mark tells it from the real catalogue', async () => {
  expect(isSynthetic(syntheticCatalogue(1))).toBe(true);
  expect(isSynthetic(await readSnapshot(seedFolder))).toBe(false);
});

test('it is not imported', { timeout: 120_000 }, async () => {
  await writeCatalogue();
  const { code, printed } = await run('scripts/import.ts', [join(folder(), 'synthetic')]);
  expect(code).toBe(1);
  expect(printed).toContain('es un catálogo sintético, inventado para medir, y no se importa');
  expect(printed).toContain('is a synthetic catalogue, made up to measure with');
});

test('a database that holds it all the same is not published', { timeout: 240_000 }, async () => {
  await writeCatalogue();
  await run('tests/fixtures/importSynthetic.ts', [join(folder(), 'synthetic')]);
  const { code, printed } = await run('scripts/publish-site.ts', ['--force']);
  expect(code, printed).toBe(1);
  expect(printed).toContain('prácticas sintéticas, inventadas para medir, que nunca se publican');
  expect(printed).toContain('which are never published');
  expect(existsSync(currentLink(join(folder(), 'data')))).toBe(false);
});
