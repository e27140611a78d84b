import { describe, expect, test } from 'vitest';
import { onBothDatabases, type TestCms } from './onBothDatabases.ts';
import { paragraph, publishPractice } from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true, draft: false } as const;

/** Everything of Payload's adapter that a save of a record writes with. */
const writes = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteVersions',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

/** Has the n-th write of a save end in an exception, as a fault in the middle of it would. */
async function failingAt<Result>(
  { payload }: TestCms,
  failing: number,
  save: () => Promise<Result>,
): Promise<{ reached: number; outcome: Result | Error }> {
  const before = writes.map((name) => [name, Reflect.get(payload.db, name)] as const);
  let reached = 0;
  for (const [name, write] of before) {
    if (typeof write !== 'function') throw new Error(`The adapter has no ${name}.`);
    Reflect.set(payload.db, name, async (...args: unknown[]): Promise<unknown> => {
      reached += 1;
      const result: unknown = await Reflect.apply(write, payload.db, args);
      if (reached === failing) throw new Error(`fault after write ${failing}`);
      return result;
    });
  }
  try {
    const outcome = await save().catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    return { reached, outcome };
  } finally {
    for (const [name, write] of before) Reflect.set(payload.db, name, write);
  }
}

describe('a save that ends in the middle', () => {
  onBothDatabases((cms) => {
    /** All that is kept of a practice: what is live, its versions, and what the ledger recorded. */
    const stored = async (id: string, code: string) => {
      const { db } = cms().payload;
      const where = { parent: { equals: id } };
      const all = { pagination: false, limit: 0 } as const;
      return {
        live: await db.findOne({ collection: 'practices', where: { id: { equals: id } } }),
        versions: (await db.findVersions({ collection: 'practices', where, ...all })).docs,
        ledger: await db.findOne({ collection: 'ledger', where: { key: { equals: code } } }),
      };
    };

    test('did not happen, whatever it had written already', async () => {
      const { payload } = cms();
      const { id, code } = await publishPractice(payload);
      let before = await stored(id, code ?? '');
      const publish = () =>
        payload.update({
          ...saved,
          collection: 'practices',
          id,
          data: {
            title: 'Título nuevo',
            levels: ['individual', 'community'],
            description: paragraph('Otra descripción.'),
            _status: 'published',
          },
        });
      let refused = 0;
      for (let failing = 1; failing < 50; failing += 1) {
        const { reached, outcome } = await failingAt(cms(), failing, publish);
        if (reached < failing) break;
        const after = await stored(id, code ?? '');
        // Payload goes on where it only could not clear old versions away: that save was made, as a whole.
        if (!(outcome instanceof Error)) before = after;
        else {
          refused += 1;
          expect(outcome.message).toBe(`fault after write ${failing}`);
          expect(after, `after write ${failing}`).toEqual(before);
        }
      }
      // The record, its version and the ledger at the least.
      expect(refused).toBeGreaterThanOrEqual(3);
      expect(await stored(id, code ?? '')).not.toEqual(before);
    });

    test('of a new record leaves nothing of it', async () => {
      const { payload } = cms();
      const count = () =>
        payload.count({ collection: 'sources', trash: true, overrideAccess: true });
      const before = await count();
      const create = () =>
        payload.create({
          ...saved,
          collection: 'sources',
          draft: true,
          data: { title: 'A medias' },
        });
      for (let failing = 1; failing < 50; failing += 1) {
        const { reached } = await failingAt(cms(), failing, create);
        if (reached < failing) break;
        expect(await count()).toEqual(before);
      }
    });
  });
});
