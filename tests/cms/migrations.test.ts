import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cmsSourceFolder } from 'cms/env';
import { migrateDatabase } from 'cms/migrateDatabase';
import { migrations } from 'cms/migrationList';
import { openCms } from 'cms/withCms';
import { afterEach, describe, expect, test } from 'vitest';
import { openTestCms, type TestCms } from './onBothDatabases.ts';

describe('SQLite migrations', () => {
  let cms: TestCms | undefined;
  afterEach(() => cms?.close());

  test('are all in the list, in their order', () => {
    const files = readdirSync(join(cmsSourceFolder, 'migrations')).filter((name) =>
      /^\d.*\.ts$/.test(name),
    );
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  });

  test('build a new database, and leave nothing to copy aside', async () => {
    cms = await openTestCms('SQLite');
    expect(backups(cms)).toEqual([]);
    await cms.payload.find({ collection: 'practices', overrideAccess: true });
  });

  test('copy a database that holds something aside first, and keep three copies', async () => {
    cms = await openTestCms('SQLite');
    const { payload, environment } = cms;
    await payload.create({
      collection: 'sources',
      data: { title: 'Está en la copia' },
      draft: true,
      locale: 'es',
      overrideAccess: true,
    });
    // A later version of Arraigo brings one migration more.
    const later = {
      name: '29990101_000000_later',
      up: () => Promise.resolve(),
      down: () => Promise.resolve(),
    };
    for (let version = 0; version < 5; version += 1) {
      const next = { ...later, name: `${later.name}_${version}` };
      await migrateDatabase(environment.dataDir, [...migrations, next])(payload);
    }
    const copies = backups(cms);
    expect(copies).toHaveLength(3);

    const copy = await openCms({
      ...environment,
      databaseUrl: `file:${join(environment.dataDir, 'backups', copies[0] ?? '')}`,
    });
    const { docs } = await copy.payload.find({
      collection: 'sources',
      draft: true,
      overrideAccess: true,
    });
    expect(docs.map(({ title }) => title)).toEqual(['Está en la copia']);
    await copy.payload.destroy();
  });
});

function backups({ environment }: TestCms): string[] {
  try {
    return readdirSync(join(environment.dataDir, 'backups')).filter((name) => name.endsWith('.db'));
  } catch {
    return [];
  }
}
