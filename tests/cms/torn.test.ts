import { readWhole, restoreTorn } from 'cms/publication/restoreTorn';
import { emptyContentMemory } from 'cms/publication/storedContent';
import { readTornRecords } from 'cms/publication/tornRecords';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';

const english = { locale: 'en', depth: 0, overrideAccess: true } as const;

describe('live records that a save has torn', () => {
  onBothDatabases(
    (cms) => {
      const practice = async () => {
        const { docs } = await cms().payload.find({
          collection: 'practices',
          where: { code: { equals: 'BP-0010' } },
          locale: 'es',
          depth: 0,
          overrideAccess: true,
        });
        const [doc] = docs;
        if (!doc) throw new Error('The seed has no BP-0010.');
        return doc;
      };
      const snapshot = () => buildSnapshot(cms().payload, cms().environment.dataDir);
      /** Writes past Payload, as a save does that ends in the middle: no version, no ledger. */
      const tear = (id: string, data: Record<string, unknown>) =>
        cms().payload.db.updateOne({ collection: 'practices', id, data });

      test('are none in what an import brought', async () => {
        expect(await restoreTorn(cms().payload)).toEqual([]);
      });

      test.each([
        ['a list that may be empty', { facts: [] }],
        ['an answer that must be there', { title: null }],
        ['one language', { summary: { es: 'Solo a medias.' } }],
        ['links', { sources: [] }],
      ])('get back their last whole version: %s', async (_, torn) => {
        const before = await snapshot();
        const { id } = await practice();
        await tear(id, torn);
        const found = await restoreTorn(cms().payload);
        expect(found).toEqual([
          {
            code: 'BP-0010',
            foundAt: expect.stringMatching(/^\d{4}-/) as string,
            restoredFrom: expect.stringMatching(/^\d{4}-/) as string,
          },
        ]);
        expect(await snapshot()).toEqual(before);
        expect((await readTornRecords(cms().payload))[0]).toEqual(found[0]);
        expect(await restoreTorn(cms().payload)).toEqual([]);
      });

      test('are published whole by a publisher that had read them torn', async () => {
        const memory = emptyContentMemory();
        const { id } = await practice();
        const wholeOf = async () => {
          const { pairs, publicRecord } = await readWhole(cms().payload, memory);
          const pair = pairs.practices.find(({ common }) => common.id === id);
          return pair && publicRecord('practices', pair);
        };
        const before = await wholeOf();
        await tear(id, { facts: [] });
        // As at the first publication after the hour in which everything is read anew.
        Object.assign(memory, emptyContentMemory());
        expect(await wholeOf()).toEqual(before);
      });

      test('keep the draft that waits over them', async () => {
        const { id } = await practice();
        const common = { ...english, locale: 'es', collection: 'practices', id } as const;
        await cms().payload.update({
          ...common,
          draft: true,
          data: { title: 'Borrador en curso' },
        });
        await tear(id, { facts: [] });
        expect(await restoreTorn(cms().payload)).toHaveLength(1);
        const draft = await cms().payload.findByID({ ...common, draft: true });
        expect(draft.title).toBe('Borrador en curso');
      });

      test('are not those that a newer rule would refuse: no older version replaces them', async () => {
        const { id } = await practice();
        const contradiction = {
          startDate: '2020',
          startDateNotStated: false,
          endDate: '1990',
          endDateNotStated: false,
        };
        await tear(id, contradiction);
        const { docs } = await cms().payload.db.findVersions({
          collection: 'practices',
          where: {
            and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
          },
          sort: '-updatedAt',
          pagination: false,
        });
        for (const { id: versionId, ...versionData } of docs)
          await cms().payload.db.updateVersion({
            collection: 'practices',
            id: versionId,
            versionData: {
              ...versionData,
              version: { ...versionData.version, ...contradiction },
            },
          });
        expect(await restoreTorn(cms().payload)).toEqual([]);
        expect((await practice()).endDate).toBe('1990');
        await expect(snapshot()).rejects.toThrow(/BP-0010.*\n.*endDate: es anterior al comienzo/);
      });

      test('without a whole version are named, and left', async () => {
        const { id } = await practice();
        await cms().payload.db.deleteVersions({
          collection: 'practices',
          where: { parent: { equals: id } },
        });
        await tear(id, { title: null });
        const [found] = await restoreTorn(cms().payload);
        expect(found).toMatchObject({ code: 'BP-0010', restoredFrom: undefined });
      });
    },
    { isSeeded: true },
  );
});
