import { isMongodb } from 'cms/database/databaseKind';
import { migrateDatabase } from 'cms/database/migrateDatabase';
import { migrateDocuments } from 'cms/database/migrateDocuments';
import { migrations } from 'cms/database/migrationList';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import type { Payload } from 'payload';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { completePractice, paragraph, publishPractice, publishSource } from './records.ts';

const means = '20261130_004844_means';

/** Takes the content back to the model of before: a fact has a year, and four questions were not asked. */
async function takeBack(payload: Payload, dataDir: string): Promise<void> {
  if (isMongodb(payload.db)) return takeDocumentsBack(payload);
  const down = migrations.find(({ name }) => name === means)?.down;
  if (!down) throw new Error(`The migration ${means} is gone.`);
  const back = { name: '29990101_000000_back', up: down, down };
  await migrateDatabase(dataDir, [...migrations, back])(payload);
  await payload.delete({
    collection: 'payload-migrations',
    where: { name: { in: [means, back.name] } },
    overrideAccess: true,
  });
}

async function takeDocumentsBack({ db }: Payload): Promise<void> {
  if (!isMongodb(db)) throw new Error('It is no MongoDB.');
  for (const [model, prefix] of [
    [db.collections.practices, ''],
    [db.versions.practices, 'version.'],
  ] as const) {
    const facts = `${prefix}facts`;
    const year = { $mergeObjects: ['$$fact', { year: '$$fact.date' }] };
    const row = { $unsetField: { field: 'date', input: year } };
    await model?.collection.updateMany({ [`${facts}.date`]: { $exists: true } }, [
      { $set: { [facts]: { $map: { input: `$${facts}`, as: 'fact', in: row } } } },
    ]);
    const boxes = ['steps', 'costs', 'resources', 'contact'].map(
      (question) => [`${prefix}${question}NotStated`, ''] as const,
    );
    await model?.collection.updateMany({}, { $unset: Object.fromEntries(boxes) });
  }
}

describe('content from before practices were asked what they cost', () => {
  onBothDatabases((cms) => {
    test('stays public as it was, with the dates of its facts; a draft is asked', async () => {
      const { payload, environment } = cms();
      const source = await publishSource(payload);
      const fact = {
        statement: 'Abrió en 2019.',
        date: '2019',
        sources: [source.id],
        locatorNotStated: true,
      };
      await publishPractice(payload, { facts: [fact], factsNotStated: false });
      const draft = await payload.create({
        collection: 'practices',
        data: {
          ...completePractice(source.id),
          title: 'En borrador',
          stepsNotStated: false,
          facts: [fact],
          factsNotStated: false,
        },
        draft: true,
        locale: 'es',
        overrideAccess: true,
      });
      const before = await buildSnapshot(payload, environment.dataDir);
      expect(before.snapshot.practices[0]?.facts[0]?.date).toBe('2019');

      await takeBack(payload, environment.dataDir);
      await migrateDatabase(environment.dataDir)(payload);
      await migrateDocuments(payload);

      expect(await buildSnapshot(payload, environment.dataDir)).toEqual(before);
      const { docs } = await payload.findVersions({
        collection: 'practices',
        where: { parent: { equals: draft.id } },
        overrideAccess: true,
      });
      expect(docs[0]?.version).toMatchObject({ facts: [{ date: '2019' }] });
      expect(docs[0]?.version.stepsNotStated ?? false).toBe(false);
    });

    test('is left alone by the next start: what is answered stays answered', async () => {
      const { payload, environment } = cms();
      const source = await publishSource(payload);
      await publishPractice(payload, {
        costsNotStated: false,
        costs: [{ amount: 5, currency: 'USD', covers: 'Un taller', sources: [source.id] }],
        stepsNotStated: false,
        steps: paragraph('Se abre la puerta.'),
        contactNotStated: false,
        contact: { office: 'La oficina' },
      });
      const before = await buildSnapshot(payload, environment.dataDir);
      await migrateDocuments(payload);
      expect(await buildSnapshot(payload, environment.dataDir)).toEqual(before);
    });
  });
});
