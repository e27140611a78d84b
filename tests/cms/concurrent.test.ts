import { describe, expect, test } from 'vitest';
import { onBothDatabases, type TestCms } from './onBothDatabases.ts';
import { messagesIn, rest, signIn } from './rest.ts';

describe('two people who write in one record', () => {
  onBothDatabases((cms) => {
    const account = (name: string) =>
      signIn(cms(), { email: `${name}-${unique()}@example.org`, role: 'editor' });
    const people = async () => ({ ana: await account('ana'), carla: await account('carla') });

    test('keep both what they wrote into different fields', async () => {
      const { ana, carla } = await people();
      const { id, updatedAt } = await draft(cms(), ana, { title: 'Título', summary: 'Resumen' });
      await save(cms(), ana, id, { title: 'De Ana', updatedAt });
      const answer = await save(cms(), carla, id, { summary: 'De Carla', updatedAt });
      expect(answer.status).toBe(200);
      expect(await read(cms(), ana, id)).toMatchObject({ title: 'De Ana', summary: 'De Carla' });
    });

    test('are stopped at the same field: who, when, and how to go on; nothing is overwritten', async () => {
      const { ana, carla } = await people();
      const { id, updatedAt } = await draft(cms(), ana, { title: 'Título' });
      await save(cms(), ana, id, { title: 'De Ana', updatedAt });
      const answer = await save(cms(), carla, id, { title: 'De Carla', updatedAt });
      expect(answer.status).toBe(409);
      expect(messagesIn(answer).join()).toMatch(/«Título» \(ana-.*updatedAt/);
      expect(answer.text).toContain('"path":"title"');
      const now = await read(cms(), carla, id);
      expect(now.title).toBe('De Ana');
      const again = await save(cms(), carla, id, { title: 'De Carla', updatedAt: now.updatedAt });
      expect(again.status).toBe(200);
    });

    test('may change each language of one text', async () => {
      const { ana, carla } = await people();
      const { id, updatedAt } = await draft(cms(), ana, { title: 'Título' });
      await save(cms(), ana, id, { title: 'De Ana', updatedAt });
      const answer = await save(cms(), carla, id, { title: 'Carla’s', updatedAt }, 'locale=en&');
      expect(answer.status).toBe(200);
      expect((await read(cms(), ana, id)).title).toBe('De Ana');
    });

    test('without saying what they read change only what no other person changed last', async () => {
      const { ana, carla } = await people();
      const { id } = await draft(cms(), ana, { title: 'Título' });
      await save(cms(), carla, id, { summary: 'De Carla' });
      expect((await save(cms(), ana, id, { title: 'De Ana otra vez' })).status).toBe(200);
      expect((await save(cms(), carla, id, { title: 'De Carla' })).status).toBe(409);
      expect((await save(cms(), ana, id, { summary: 'De Ana' })).status).toBe(409);
    });

    test('saving automatically replace their own version of a moment ago, never the other one’s', async () => {
      const { ana, carla } = await people();
      const { id } = await draft(cms(), ana, { title: 'Título' });
      const automatically = (who: string, summary: string, updatedAt: unknown) =>
        save(cms(), who, id, { summary, updatedAt }, 'autosave=true&');
      for (const text of ['A', 'De A', 'De Ana'])
        await automatically(ana, text, (await read(cms(), ana, id)).updatedAt);
      await automatically(carla, 'De Carla', (await read(cms(), carla, id)).updatedAt);
      const { docs } = await cms().payload.findVersions({
        collection: 'practices',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        locale: 'es',
      });
      expect(docs.map(({ version }) => version.summary ?? null)).toEqual([
        null,
        'De Ana',
        'De Carla',
      ]);
    });
  });
});

let made = 0;
const unique = () => (made += 1);

async function draft(cms: TestCms, token: string, body: object) {
  const answer = await rest(cms, 'POST', '/practices?draft=true&depth=0', { body, token });
  const { doc } = answer.body;
  if (typeof doc !== 'object' || doc === null || !('id' in doc) || !('updatedAt' in doc))
    throw new Error(answer.text);
  return { id: String(doc.id), updatedAt: String(doc.updatedAt) };
}

const save = (cms: TestCms, token: string, id: string, body: object, how = '') =>
  rest(cms, 'PATCH', `/practices/${id}?${how}draft=true&depth=0`, { body, token });

const read = async (cms: TestCms, token: string, id: string) =>
  (await rest(cms, 'GET', `/practices/${id}?draft=true&depth=0&locale=es`, { token })).body;
