import { seedOnce } from 'cms/snapshot/seedOnce';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { openCms } from 'cms/server/withCms';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { describe, expect, test } from 'vitest';
import { onBothDatabases, openTestCms, seededCmsForEach } from '../cms/onBothDatabases.ts';
import { writeElevenPractices } from '../fixtures/elevenPractices.ts';
import { oncePerRun } from '../fixtures/oncePerRun.ts';
import { writePartOfSeed } from '../fixtures/partOfSeed.ts';
import { hasMongodb } from '../temporaryDatabase.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const saved = { collection: 'practices', locale: 'es', depth: 0, overrideAccess: true } as const;

const databases = hasMongodb ? (['SQLite', 'MongoDB'] as const) : (['SQLite'] as const);

describe('an import leaves editors’ work alone', () => {
  describe.each(databases)('on %s', (database) => {
    // A test changes what the others begin with.
    const cms = seededCmsForEach(database);
    const practice = async (code: string) => {
      const { docs } = await cms().payload.find({
        ...saved,
        where: { code: { equals: code } },
        draft: false,
        trash: true,
      });
      const found = docs[0];
      if (!found) throw new Error(`There is no ${code}.`);
      return found;
    };
    const bringSeed = async (overwrite = false) =>
      importSnapshot(cms(), await firstContent(), { overwrite });

    test('a record that was changed since', async () => {
      const { id } = await practice('BP-0001');
      await cms().payload.update({
        ...saved,
        id,
        data: { compiledBy: 'Otra mano', _status: 'published' },
        draft: false,
      });
      const report = await bringSeed();
      expect(report.skipped).toEqual([
        {
          code: 'BP-0001',
          reason:
            'cambió aquí desde la última importación · it was changed here since the last import',
        },
      ]);
      expect((await practice('BP-0001')).compiledBy).toBe('Otra mano');
    });

    test('one with a draft waiting', async () => {
      const { id } = await practice('BP-0007');
      await cms().payload.update({
        ...saved,
        id,
        data: { title: 'A medio escribir' },
        draft: true,
      });
      const report = await bringSeed();
      // What is public is the seed's already: there is nothing to bring, and the draft stays.
      expect(report.unchanged).toContain('BP-0007');
      const draft = await cms().payload.findByID({ ...saved, id, draft: true });
      expect(draft.title).toBe('A medio escribir');
    });

    test('one that was taken off, or lies in the trash', async () => {
      const { id } = await practice('BP-0001');
      await cms().payload.update({ ...saved, id, data: { _status: 'draft' }, draft: false });
      const { id: trashed } = await practice('BP-0010');
      await cms().payload.update({
        ...saved,
        id: trashed,
        data: { deletedAt: new Date().toISOString() },
        draft: false,
      });
      expect((await bringSeed()).skipped).toEqual([
        { code: 'BP-0001', reason: 'tiene un borrador sin publicar · it has an unpublished draft' },
        { code: 'BP-0010', reason: 'está en la papelera · it lies in the trash' },
      ]);
    });

    test('unless it is asked to overwrite, and then the work is kept as a version', async () => {
      const { id, title } = await practice('BP-0001');
      await cms().payload.update({
        ...saved,
        id,
        data: { title: 'Cambiado', _status: 'published' },
        draft: false,
      });
      const report = await bringSeed(true);
      expect(report.updated).toEqual(['BP-0001']);
      expect((await practice('BP-0001')).title).toBe(title);
      const { docs } = await cms().payload.findVersions({
        collection: 'practices',
        where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Cambiado' } }] },
        locale: 'es',
        overrideAccess: true,
      });
      expect(docs).toHaveLength(1);
    });

    test('one that the snapshot does not have stays', async () => {
      const { code } = await cms().payload.create({
        ...saved,
        data: { title: 'Propia' },
        draft: true,
      });
      await bringSeed(true);
      expect((await practice(code ?? '')).title).toBe('Propia');
    });

    test('settings that an administrator wrote', async () => {
      const settings = {
        slug: 'site-settings',
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      } as const;
      await cms().payload.updateGlobal({ ...settings, data: { operatorName: 'Una universidad' } });
      expect((await bringSeed()).skipped.map(({ code }) => code)).toEqual(['settings']);
      expect((await cms().payload.findGlobal(settings)).operatorName).toBe('Una universidad');
    });

    test('a record whose required source is off the site here waits, and says why', async () => {
      const { payload } = cms();
      const { docs } = await payload.find({
        ...saved,
        collection: 'sources',
        where: { code: { equals: 'FU-0055' } },
      });
      const source = { ...saved, collection: 'sources', id: docs[0]?.id ?? '' } as const;
      for (const collection of ['practices', 'countries'] as const) {
        await payload.delete({ collection, where: {}, overrideAccess: true });
      }
      const { code } = await payload.update({
        ...source,
        data: { _status: 'draft' },
        draft: false,
      });
      expect((await bringSeed()).skipped).toContainEqual({
        code: 'BP-0006',
        reason: `enlaza a ${code}, que aquí no está publicada · it links to ${code}, which is not published here`,
      });
    });
  });
});

/** The snapshot with which these databases began. */
const firstContent = () => oncePerRun('eleven-practices', writeElevenPractices);

async function seedPractices(): Promise<number> {
  return (await readSnapshot(await firstContent())).practices.length;
}

describe('the first content', () => {
  const folder = temporaryFolder();

  onBothDatabases(
    (cms) => {
      test('comes once: what an editor deletes stays deleted, also after a restart', async () => {
        const { payload } = cms();
        const { docs } = await payload.find({ ...saved, where: { code: { equals: 'BP-0007' } } });
        expect(docs).toHaveLength(1);
        await payload.delete({
          collection: 'practices',
          id: docs[0]?.id ?? '',
          overrideAccess: true,
        });
        expect(await seedOnce(cms())).toBeUndefined();

        const restarted = await openCms(cms().environment);
        expect(await seedOnce(restarted)).toBeUndefined();
        const { totalDocs } = await restarted.payload.count({
          collection: 'practices',
          overrideAccess: true,
        });
        expect(totalDocs).toBe((await seedPractices()) - 1);
        await restarted.payload.destroy();
      });

      test('an edit survives a restart and the next import', async () => {
        const { docs } = await cms().payload.find({
          ...saved,
          where: { code: { equals: 'BP-0010' } },
        });
        await cms().payload.update({
          ...saved,
          id: docs[0]?.id ?? '',
          data: { compiledBy: 'Edición propia', _status: 'published' },
          draft: false,
        });
        const restarted = await openCms(cms().environment);
        await importSnapshot(restarted, await firstContent(), { overwrite: false });
        const { snapshot } = await buildSnapshot(restarted.payload, restarted.environment.dataDir);
        expect(snapshot.practices.find(({ code }) => code === 'BP-0010')?.compiledBy).toBe(
          'Edición propia',
        );
        await restarted.payload.destroy();
      });
    },
    { isSeeded: true },
  );

  test('an installation that got its content by an import is not seeded', async () => {
    const cms = await openTestCms('SQLite');
    try {
      await importSnapshot(cms, await writePartOfSeed(folder()), { overwrite: false });
      expect(await seedOnce(cms)).toBeUndefined();
    } finally {
      await cms.close();
    }
  });

  test('a first run that was cut short is taken up', async () => {
    const cms = await openTestCms('SQLite');
    try {
      await cms.payload.updateGlobal({
        slug: 'installation',
        data: { seeding: 'started' },
        overrideAccess: true,
      });
      await cms.payload.create({ ...saved, data: { title: 'Resto' }, draft: true });
      const part = await writePartOfSeed(folder());
      expect((await seedOnce(cms, part))?.skipped).toEqual([]);
      const { snapshot } = await buildSnapshot(cms.payload, cms.environment.dataDir);
      expect(snapshot).toEqual(await readSnapshot(part));
    } finally {
      await cms.close();
    }
  });
});
