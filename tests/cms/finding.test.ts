import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { fillFinding } from 'cms/finding/fillFinding';
import { openCms } from 'cms/server/withCms';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { kindNames, type Kind } from 'content-models/kinds';
import { MongoClient } from 'mongodb';
import { createLocalReq, type Payload } from 'payload';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { onBothDatabases, openTestCms } from './onBothDatabases.ts';

/** What the search box of a list finds, drafts included: the headings, as an editor reads them in Spanish. */
async function found(payload: Payload, collection: Kind, search: string, field = 'findable') {
  const { docs } = await payload.find({
    collection,
    where: { [field]: { like: search } },
    draft: true,
    limit: 300,
    sort: 'findable',
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ heading }) => heading);
}

/** What a start must not change, and what it gives. */
async function stateOf(payload: Payload) {
  const query = {
    limit: 2_000,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    sort: 'id',
    trash: true,
  } as const;
  const states = kindNames.map(async (collection) => {
    const { docs } = await payload.find({ ...query, collection });
    const versions =
      collection === 'media' ? [] : (await payload.findVersions({ ...query, collection })).docs;
    return [...docs, ...versions];
  });
  const all = (await Promise.all(states)).flat();
  return new Map(all.map((each) => [each.id, z.json().parse(JSON.parse(JSON.stringify(each)))]));
}

/** Takes away what an earlier version of Arraigo did not store. */
async function forgetFinding(databaseUrl: string): Promise<void> {
  if (!databaseUrl.startsWith('file:')) {
    const client = await new MongoClient(databaseUrl).connect();
    for (const collection of await client.db().collections())
      await collection.updateMany(
        {},
        { $unset: { heading: '', findable: '', 'version.heading': '', 'version.findable': '' } },
      );
    return client.close();
  }
  using database = new DatabaseSync(fileURLToPath(databaseUrl));
  for (const { tableName, columnName } of findingColumns(database))
    database.exec(`UPDATE "${tableName}" SET "${columnName}" = NULL`);
}

const columnsSchema = z.array(z.object({ tableName: z.string(), columnName: z.string() }));

function findingColumns(database: DatabaseSync) {
  const query = `SELECT t.name AS tableName, c.name AS columnName
    FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
    AND c.name IN ('heading', 'findable', 'version_heading', 'version_findable')`;
  return columnsSchema.parse(database.prepare(query).all());
}

onBothDatabases(
  (cms) => {
    test.each([
      ['institutions', 'organizacion', 'Organización Internacional para las Migraciones'],
      [
        'institutions',
        'MIGRACIONES organización',
        'Organización Internacional para las Migraciones',
      ],
      ['institutions', 'oim', 'Organización Internacional para las Migraciones'],
      [
        'institutions',
        'International Organization',
        'Organización Internacional para las Migraciones',
      ],
      ['institutions', 'mexico', 'México'],
      ['institutions', 'United States', 'Estados Unidos'],
      ['institutions', 'in 6', 'IN-0006'],
      ['institutions', 'IN-0006', 'IN-0006'],
      ['sources', 'fu12', 'FU-0012'],
      ['countries', 'mexico', 'México'],
      ['countries', 'dominican', 'República Dominicana'],
      ['progress', 'guatemala', 'Guatemala · '],
      ['practices', 'bp-10', 'BP-0010'],
    ] as const)('%s: «%s» finds %s', async (kind, search, expected) => {
      const headings = await found(cms().payload, kind, search);
      expect(headings.filter((heading) => heading?.includes(expected))).not.toEqual([]);
    });

    test('finds a source by its address and by its host', async () => {
      const { payload } = cms();
      const { docs } = await payload.find({
        collection: 'sources',
        where: { url: { exists: true } },
        limit: 1,
        overrideAccess: true,
      });
      const url = docs[0]?.url ?? '';
      expect(await found(payload, 'sources', url)).toContain(docs[0]?.heading);
      expect(await found(payload, 'sources', new URL(url).host)).toContain(docs[0]?.heading);
    });

    test('finds nothing where one of the words is missing, and all where there is no word', async () => {
      const { payload } = cms();
      expect(await found(payload, 'institutions', 'organizacion zarzaparrilla')).toEqual([]);
      const { totalDocs } = await payload.count({
        collection: 'institutions',
        overrideAccess: true,
      });
      expect(await found(payload, 'institutions', '¿?')).toHaveLength(totalDocs);
    });

    test('looks for short words where words begin', async () => {
      const headings = await found(cms().payload, 'institutions', 'ministerio de tr');
      expect(headings).not.toEqual([]);
      expect(headings.filter((heading) => !/ministerio|secretar/i.test(heading ?? ''))).toEqual([]);
    });

    test('tells institutions of the same name apart, in the language of the admin', async () => {
      const { payload } = cms();
      const make = (country: 'gt' | 'us') =>
        payload.create({
          collection: 'institutions',
          data: { name: 'Ministerio de Trabajo', country },
          draft: true,
          locale: 'es',
          overrideAccess: true,
        });
      const made = [await make('gt'), await make('us')];
      const codes = made.map(({ code }) => code);
      expect(made.map(({ heading }) => heading)).toEqual([
        `Ministerio de Trabajo · Guatemala · ${codes[0]}`,
        `Ministerio de Trabajo · Estados Unidos · ${codes[1]}`,
      ]);
      const { i18n } = await createLocalReq({}, payload);
      const inEnglish = await payload.findByID({
        collection: 'institutions',
        id: made[1]?.id ?? '',
        draft: true,
        overrideAccess: true,
        req: { i18n: { ...i18n, language: 'en' } },
      });
      expect(inEnglish.heading).toBe(`Ministerio de Trabajo · United States · ${codes[1]}`);
      for (const { id } of made)
        await payload.delete({ collection: 'institutions', id, overrideAccess: true, trash: true });
    });

    test('follows a draft: its new name and its English one, each saved in its language', async () => {
      const { payload } = cms();
      const base = { collection: 'institutions', draft: true, overrideAccess: true } as const;
      const { id } = await payload.create({ ...base, data: { name: 'Casa Ámbar' }, locale: 'es' });
      await payload.update({ ...base, id, data: { name: 'Amber House' }, locale: 'en' });
      await payload.update({ ...base, id, data: { name: 'Casa Ópalo' }, locale: 'es' });
      expect(await found(payload, 'institutions', 'opalo')).toHaveLength(1);
      expect(await found(payload, 'institutions', 'amber house')).toHaveLength(1);
      expect(await found(payload, 'institutions', 'casa ambar')).toEqual([]);
      expect(await found(payload, 'institutions', 'opalo casa', 'heading')).toHaveLength(1);
      await payload.delete({ collection: 'institutions', id, overrideAccess: true, trash: true });
    });

    test('finds a source by the institution that wrote it, by its new name and country once it is renamed', async () => {
      const { payload } = cms();
      const base = { draft: true, locale: 'es', overrideAccess: true } as const;
      const author = await payload.create({
        ...base,
        collection: 'institutions',
        // The first words of a draft, as the form saves them; the rest is in its versions alone.
        data: { name: 'Inst' },
      });
      const rename = (data: { name: string; acronym?: string; country?: 'hn' | 'ni' }) =>
        payload.update({ ...base, collection: 'institutions', id: author.id, data });
      await rename({ name: 'Instituto del Zopilote', acronym: 'IZPT', country: 'hn' });
      const source = await payload.create({
        ...base,
        collection: 'sources',
        data: { title: 'Memoria anual', author: author.id },
      });
      const findings = async () => {
        const searches = ['zopilote', 'IZPT memoria', 'honduras anual', 'sinsonte', 'nicaragua'];
        const all = await Promise.all(searches.map((search) => found(payload, 'sources', search)));
        return all.map((headings) => headings.includes(source.heading));
      };
      expect(await findings()).toEqual([true, true, true, false, false]);
      await rename({ name: 'Instituto del Sinsonte', country: 'ni' });
      expect(await findings()).toEqual([false, true, false, true, true]);
      for (const [collection, id] of [
        ['sources', source.id],
        ['institutions', author.id],
      ] as const)
        await payload.delete({ collection, id, overrideAccess: true, trash: true });
    });

    test('calls a draft without a title by what it is, never by its id', async () => {
      const { payload } = cms();
      const made = await payload.create({
        collection: 'practices',
        data: {},
        draft: true,
        locale: 'es',
        overrideAccess: true,
      });
      expect(made.heading).toMatch(/^Sin título/);
      await payload.delete({
        collection: 'practices',
        id: made.id,
        overrideAccess: true,
        trash: true,
      });
    });

    test('keeps the words out of every answer', async () => {
      const { payload } = cms();
      const { docs } = await payload.find({
        collection: 'sources',
        limit: 1,
        overrideAccess: true,
      });
      expect(docs[0]).not.toHaveProperty('findable');
      const versions = await payload.findVersions({
        collection: 'sources',
        limit: 1,
        overrideAccess: true,
      });
      expect(versions.docs[0]?.version).not.toHaveProperty('findable');
    });

    test('is given to the records of an earlier Arraigo at the start, which changes nothing else', async () => {
      const { payload, environment } = cms();
      const { id } = await payload.create({
        collection: 'roadmapItems',
        data: { title: 'Acción que espera' },
        draft: true,
        locale: 'es',
        overrideAccess: true,
      });
      const before = await stateOf(payload);
      const snapshot = await buildSnapshot(payload, environment.dataDir);
      await forgetFinding(environment.databaseUrl);
      expect(await found(payload, 'sources', 'fu-0012')).toEqual([]);
      await fillFinding(payload);
      expect(await stateOf(payload)).toEqual(before);
      expect(await buildSnapshot(payload, environment.dataDir)).toEqual(snapshot);
      expect(await found(payload, 'roadmapItems', 'accion espera')).toHaveLength(1);
      await payload.delete({ collection: 'roadmapItems', id, overrideAccess: true, trash: true });
    });
  },
  { isSeeded: true },
);

describe('a SQLite database of an earlier Arraigo', () => {
  test('is migrated at the start, and its records are found', async () => {
    const cms = await openTestCms('SQLite', {}, { isSeeded: true });
    try {
      const before = await stateOf(cms.payload);
      await cms.payload.destroy();
      using database = new DatabaseSync(fileURLToPath(cms.environment.databaseUrl));
      for (const { tableName, columnName } of findingColumns(database))
        database.exec(`ALTER TABLE "${tableName}" DROP COLUMN "${columnName}"`);
      database.exec("DELETE FROM payload_migrations WHERE name LIKE '%_finding'");
      database.close();
      const { payload } = await openCms(cms.environment);
      expect(await stateOf(payload)).toEqual(before);
      expect(await found(payload, 'institutions', 'oim')).not.toEqual([]);
      await payload.destroy();
    } finally {
      await cms.close();
    }
  });
});
