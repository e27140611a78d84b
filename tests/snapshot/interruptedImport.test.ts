import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openTestCms, type TestCms } from '../cms/onBothDatabases.ts';
import { faultsSeed, rounds } from '../faults/trial.ts';
import { filesOf } from '../fixtures/filesOf.ts';
import { hasMongodb } from '../temporaryDatabase.ts';
import { forImports, writeFullCatalogue } from '../fixtures/fullCatalogue.ts';

const databases = hasMongodb ? (['SQLite', 'MongoDB'] as const) : (['SQLite'] as const);

class PowerCut extends Error {}

const writes = [
  'create',
  'updateOne',
  'upsert',
  'createVersion',
  'updateVersion',
  'createGlobal',
  'updateGlobal',
] as const;

/** Makes the database of a CMS fail at its n-th write from now on, and at every later one, as one that is gone. */
function cutPower({ db }: Payload, writesLeft: number): () => void {
  let left = writesLeft;
  const kept = Object.fromEntries(writes.map((name) => [name, db[name]]));
  for (const name of writes) {
    const rigged = new Proxy(db[name], {
      apply(write, self, args) {
        left -= 1;
        if (left < 0) throw new PowerCut(`The power went off before ${name}.`);
        const result: unknown = Reflect.apply(write, self, args);
        return result;
      },
    });
    Object.assign(db, { [name]: rigged });
  }
  return () => Object.assign(db, kept);
}

/** Numbers that look random and follow from a seed, from 0 up to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

// Each test imports a whole catalogue, some of it many times.
describe('an import that was interrupted', { timeout: 1_200_000 }, () => {
  let folder = '';
  let origin = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arraigo-interrupted-'));
    origin = join(folder, 'origin');
    await writeFullCatalogue(origin, forImports);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(databases)('on %s', (database) => {
    const open: TestCms[] = [];
    afterEach(async () => {
      for (const cms of open.splice(0)) await cms.close();
    });
    const newCms = async () => {
      const cms = await openTestCms(database);
      open.push(cms);
      return cms;
    };
    const bring = (cms: TestCms) => importSnapshot(cms, origin, { overwrite: false });
    /** Lets an import do so many writes. */
    const interrupt = async (cms: TestCms, writesLeft: number) => {
      const restore = cutPower(cms.payload, writesLeft);
      try {
        return await bring(cms);
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
        return undefined;
      } finally {
        restore();
      }
    };

    const seeds = Array.from({ length: rounds(1, 6) }, (_, index) => faultsSeed + index);
    test.each(seeds)(
      'goes on, however often it is interrupted: nothing skipped, nothing double (seed %i)',
      async (seed) => {
        const cms = await newCms();
        const next = random(seed);
        let report: Awaited<ReturnType<typeof interrupt>>;
        let interruptions = 0;
        // Ever more writes, or the last record would never be reached.
        for (let most = 12; !report; most = Math.ceil(most * 1.25)) {
          report = await interrupt(cms, Math.floor(next() * most));
          interruptions += report ? 0 : 1;
        }
        expect(interruptions).toBeGreaterThan(5);
        expect(report.skipped).toEqual([]);
        const out = join(folder, `${database}-${seed}`);
        await exportSnapshot(cms, out);
        expect(await filesOf(out)).toEqual(await filesOf(origin));

        const { practices, media } = await readSnapshot(origin);
        const count = async (collection: 'practices' | 'media') =>
          (await cms.payload.count({ collection, trash: true, overrideAccess: true })).totalDocs;
        expect(await count('practices')).toBe(practices.length);
        expect(await count('media')).toBe(media.length);
        expect(await bring(cms)).toMatchObject({ created: [], updated: [], skipped: [] });
      },
    );

    test('leaves alone what an editor wrote into an empty draft of it, or threw away', async () => {
      const cms = await newCms();
      const { payload } = cms;
      // Enough for all empty drafts, and for some records.
      await interrupt(cms, 150);
      const drafts = await payload.find({
        collection: 'practices',
        where: { _status: { equals: 'draft' } },
        draft: false,
        sort: '-code',
        depth: 0,
        overrideAccess: true,
      });
      const [written, thrown] = drafts.docs;
      if (!written?.code || !thrown?.code) throw new Error('There are no drafts yet.');
      const saved = {
        collection: 'practices',
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      } as const;
      await payload.update({
        ...saved,
        id: written.id,
        data: { title: 'De una editora' },
        draft: true,
      });
      await payload.update({
        ...saved,
        id: thrown.id,
        data: { deletedAt: new Date().toISOString() },
      });
      const own = await payload.create({ ...saved, data: { title: 'Propia' }, draft: true });

      const { skipped, created } = await bring(cms);
      expect(skipped.filter(({ code }) => code.startsWith('BP-'))).toEqual(
        [
          {
            code: thrown.code,
            reason: 'está en la papelera · it lies in the trash',
          },
          {
            code: written.code,
            reason: 'tiene un borrador sin publicar · it has an unpublished draft',
          },
        ].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      );
      expect(created).not.toContain(written.code);
      const draft = await payload.findByID({ ...saved, id: written.id, draft: true });
      expect(draft.title).toBe('De una editora');
      expect((await payload.findByID({ ...saved, id: own.id, draft: true })).title).toBe('Propia');
    });

    test('takes no draft of an editor for its own, be it as empty', async () => {
      const cms = await newCms();
      const { payload } = cms;
      const saved = {
        collection: 'practices',
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      } as const;
      const { code } = await payload.create({
        ...saved,
        data: { entryClass: 'documented' },
        draft: true,
      });
      expect((await readSnapshot(origin)).practices.map((record) => record.code)).toContain(code);
      await interrupt(cms, 60);
      expect((await bring(cms)).skipped).toContainEqual({
        code,
        reason: 'tiene un borrador sin publicar · it has an unpublished draft',
      });
    });
  });
});
