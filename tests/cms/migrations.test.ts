import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrateDatabase, type Migration } from 'cms/database/migrateDatabase';
import { cmsSourceFolder, readEnvironment } from 'cms/env';
import { migrations } from 'cms/database/migrationList';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { openCms } from 'cms/server/withCms';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestCms, type TestCms } from './onBothDatabases.ts';
import { publishPractice } from './records.ts';

const nothing = () => Promise.resolve();

/** A migration of a later version of Arraigo. */
const later = (up: Migration['up'], name = '29990101_000000_later'): Migration => ({
  name,
  up,
  down: nothing,
});

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
    for (let version = 0; version < 5; version += 1) {
      const next = later(nothing, `29990101_000000_later_${version}`);
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

  test('that rebuild a table keep what hangs on its rows', async () => {
    cms = await openTestCms('SQLite');
    const { payload, environment } = cms;
    await publishPractice(payload);
    const before = await buildSnapshot(payload, environment.dataDir);
    const rebuild = later(async ({ db }) => {
      const { rows } = await db.run("SELECT sql FROM sqlite_master WHERE name = 'practices'");
      const { sql } = z.object({ sql: z.string() }).parse(rows[0]);
      await db.run(sql.replace('`practices`', '`__new_practices`'));
      await db.run('INSERT INTO `__new_practices` SELECT * FROM `practices`');
      await db.run('DROP TABLE `practices`');
      await db.run('ALTER TABLE `__new_practices` RENAME TO `practices`');
    });
    await migrateDatabase(environment.dataDir, [...migrations, rebuild])(payload);
    expect(await buildSnapshot(payload, environment.dataDir)).toEqual(before);
  });

  test('that fail leave the database as it was, and say what to do', async () => {
    cms = await openTestCms('SQLite');
    const { payload, environment } = cms;
    await publishPractice(payload);
    const before = await buildSnapshot(payload, environment.dataDir);
    const failing = later(async ({ db }) => {
      await db.run('DELETE FROM `practices`');
      await db.run('CREATE TABLE `half` (`id` text)');
      throw new Error('the lights went out');
    });
    const migrate = () => migrateDatabase(environment.dataDir, [...migrations, failing])(payload);
    await expect(migrate()).rejects.toThrow(
      /29990101_000000_later.*the lights went out[^]*Queda como estaba.*copia en .*Compruebe/,
    );
    expect(await buildSnapshot(payload, environment.dataDir)).toEqual(before);
    // The second try finds nothing that the first left.
    await expect(migrate()).rejects.toThrow('the lights went out');
  });

  test('that would leave rows which belong to nothing are refused', async () => {
    cms = await openTestCms('SQLite');
    const { payload, environment } = cms;
    const { id } = await publishPractice(payload);
    const careless = later(async ({ db }) => {
      await db.run('DELETE FROM `practices`');
    });
    await expect(
      migrateDatabase(environment.dataDir, [...migrations, careless])(payload),
    ).rejects.toThrow(/rows that belong to nothing/);
    const { totalDocs } = await payload.count({
      collection: 'practices',
      where: { id: { equals: id } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(1);
  });
});

describe('a new SQLite database', () => {
  let dataDir = '';
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  const freshEnvironment = () => {
    dataDir = mkdtempSync(join(tmpdir(), 'arraigo-new-'));
    return readEnvironment({ DATA_DIR: dataDir });
  };

  test('that an older version was interrupted in is begun anew', async () => {
    const environment = freshEnvironment();
    using torn = new DatabaseSync(join(dataDir, 'arraigo.db'));
    torn.exec(
      'CREATE TABLE practices_levels (id text); CREATE TABLE payload_migrations (name text)',
    );
    torn.close();
    const { payload } = await openCms(environment);
    expect((await publishPractice(payload)).code).toBe('BP-0001');
    await payload.destroy();
  });

  test('is made by one of two that open it at once', async () => {
    const environment = freshEnvironment();
    const opened = await Promise.all([openCms(environment), openCms(environment)]);
    for (const { payload } of opened) {
      expect(await payload.count({ collection: 'practices', overrideAccess: true })).toEqual({
        totalDocs: 0,
      });
      await payload.destroy();
    }
  });
});

function backups({ environment }: TestCms): string[] {
  try {
    return readdirSync(join(environment.dataDir, 'backups')).filter((name) => name.endsWith('.db'));
  } catch {
    return [];
  }
}
