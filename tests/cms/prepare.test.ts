import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { captureNode } from 'scripts/processes/runNode';
import { describe, expect, test } from 'vitest';
import { writePartOfSeed } from '../fixtures/partOfSeed.ts';
import { copySeededData } from '../fixtures/seededData.ts';
import { hasMongodb, temporaryDatabase } from '../temporaryDatabase.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const dataDir = temporaryFolder();
const databaseFile = () => join(dataDir(), 'arraigo.db');

/** What a publication leaves: a release, and the link to it. */
function publishedBefore(): void {
  mkdirSync(join(dataDir(), 'releases', 'one'), { recursive: true });
  symlinkSync(join('releases', 'one'), join(dataDir(), 'current'));
}

function run(script: string, variables: Record<string, string> = {}) {
  return captureNode({
    script: join(repositoryRoot, 'scripts', script),
    env: { DATA_DIR: dataDir(), DATABASE_URL: '', NODE_ENV: 'production', ...variables },
  });
}

const prepare = (variables?: Record<string, string>) => run('start/prepareDatabase.ts', variables);

describe('beside a published site the first content never takes the place of', () => {
  test('a database that is missing', async () => {
    publishedBefore();
    const { code, output } = await prepare();
    expect(code).toBe(1);
    expect(output).toMatch(/arraigo\.db falta o está vacía.*npm run import -- cms\/seed/);
    expect(output).toContain('The database is missing or empty');
    expect(output).not.toMatch(/^\s+at /m);
    expect((await run('publish-site.ts')).output).toContain('falta o está vacía');
  });

  test('an empty file', async () => {
    publishedBefore();
    writeFileSync(databaseFile(), '');
    expect((await prepare()).output).toContain('falta o está vacía');
  });

  test.skipIf(!hasMongodb)('an empty MongoDB', async () => {
    publishedBefore();
    const mongodb = temporaryDatabase();
    const { code, output } = await prepare({ DATABASE_URL: mongodb.url });
    await mongodb.drop();
    expect(code).toBe(1);
    expect(output).toContain('MongoDB (DATABASE_URL) falta o está vacía');
  });

  test('a damaged database, of which it says so', { timeout: 480_000 }, async () => {
    await copySeededData(dataDir());
    publishedBefore();
    truncateSync(databaseFile(), 300_000);
    const { code, output } = await prepare();
    expect(code).toBe(1);
    expect(output).toMatch(/está dañada \(.+\) y el CMS no se inicia/);
    expect(output).not.toMatch(/^\s+at /m);

    writeFileSync(databaseFile(), 'esto no es una base de datos'.repeat(1000));
    expect((await prepare()).output).toContain('está dañada');
  });
});

test('a database that was begun on purpose is one’s own', { timeout: 480_000 }, async () => {
  publishedBefore();
  const { code, output } = await captureNode({
    script: join(repositoryRoot, 'scripts/import.ts'),
    args: [await writePartOfSeed(join(dataDir(), 'part'))],
    env: { DATA_DIR: dataDir(), DATABASE_URL: '', NODE_ENV: 'production' },
  });
  expect(code, output).toBe(0);
  expect((await prepare()).code).toBe(0);
});
