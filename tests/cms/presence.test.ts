import { randomUUID } from 'node:crypto';
import { openCms } from 'cms/server/withCms';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { onBothDatabases, type TestCms } from './onBothDatabases.ts';
import { rest, signIn } from './rest.ts';

const othersSchema = z.array(z.object({ name: z.string(), tab: z.string() }));

describe('who else has a record open', () => {
  onBothDatabases((cms) => {
    afterEach(() => void vi.useRealTimers());

    const account = (name: string) =>
      signIn(cms(), { email: `${name}-${randomUUID()}@example.org`, role: 'editor' });
    const report = async (instance: TestCms, token: string, id: string, tab = 'Identidad') => {
      const body = { collection: 'practices', id, tab };
      const answer = await rest(instance, 'POST', '/presence', { token, body });
      expect(answer.status).toBe(200);
      // Accounts are called `ana-…`.
      return othersSchema
        .parse(answer.body.others)
        .map(({ name, tab: place }) => `${name.split('-')[0]} in ${place}`);
    };
    const stored = async (record: string) =>
      (
        await cms().payload.find({
          collection: 'presences',
          where: { record: { equals: record } },
          depth: 0,
          overrideAccess: true,
        })
      ).docs;
    const later = (seconds: number) => {
      const now = Date.now();
      vi.useFakeTimers({ toFake: ['Date'], now: now + seconds * 1000 });
    };

    test('is told of by another instance of the CMS on the same database', async () => {
      const [ana, carla] = [await account('ana'), await account('carla')];
      const key = randomUUID();
      const other: TestCms = { ...cms(), ...(await openCms(cms().environment, key)), key };
      try {
        const id = randomUUID();
        expect(await report(cms(), ana, id)).toEqual([]);
        expect(await report(other, carla, id, 'Contexto')).toEqual(['ana in Identidad']);
        expect(await report(cms(), ana, id)).toEqual(['carla in Contexto']);
        expect(await report(other, carla, randomUUID())).toEqual([]);
      } finally {
        await other.payload.destroy();
      }
    });

    test('is written where something changed or is old, and read otherwise', async () => {
      const ana = await account('ana');
      const id = randomUUID();
      const seenAt = async () => (await stored(`practices/${id}`)).map((row) => row.seenAt);
      await report(cms(), ana, id);
      const first = await seenAt();
      expect(first).toHaveLength(1);
      later(10);
      await report(cms(), ana, id);
      expect(await seenAt()).toEqual(first);
      await report(cms(), ana, id, 'Confianza');
      expect(await stored(`practices/${id}`)).toMatchObject([{ tab: 'Confianza' }]);
      later(16);
      await report(cms(), ana, id, 'Confianza');
      expect(await seenAt()).toEqual([Date.now()]);
    });

    test('is forgotten once she reports no longer, and kept nowhere', async () => {
      const [ana, carla] = [await account('ana'), await account('carla')];
      const id = randomUUID();
      await report(cms(), ana, id);
      later(41);
      expect(await report(cms(), carla, id)).toEqual([]);
      const rows = await stored(`practices/${id}`);
      expect(rows.map(({ name }) => name?.split('-')[0])).toEqual(['carla']);
    });

    test('is written once by two tabs that open at once', async () => {
      const ana = await account('ana');
      const id = randomUUID();
      await Promise.all([1, 2, 3].map(() => report(cms(), ana, id)));
      expect(await stored(`practices/${id}`)).toHaveLength(1);
    });

    test('is told to nobody without a session, and read by no query', async () => {
      const body = { collection: 'practices', id: 'x', tab: '' };
      expect((await rest(cms(), 'POST', '/presence', { body })).status).toBe(401);
      const ana = await account('ana');
      expect((await rest(cms(), 'POST', '/presence', { token: ana, body: {} })).status).toBe(400);
      expect((await rest(cms(), 'GET', '/presences', { token: ana })).status).toBe(501);
    });
  });
});
