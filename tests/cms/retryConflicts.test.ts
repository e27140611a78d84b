import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sqlitePath } from 'cms/env';
import { retryConflicts } from 'cms/saving/retryConflicts';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { createLocalReq, handleEndpoints } from 'payload';
import { describe, expect, test } from 'vitest';
import { onBothDatabases, openTestCms, type TestCms } from './onBothDatabases.ts';
import { publishSource } from './records.ts';
import { signIn } from './rest.ts';
import { hasMongodb } from '../temporaryDatabase.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** The route of the REST API, without the check of the request that stands before it. */
const route = (cms: TestCms, patienceMs?: number) =>
  retryConflicts(
    (request: Request) =>
      handleEndpoints({
        config: cms.payload.config,
        payloadInstanceCacheKey: cms.key,
        request,
      }),
    () =>
      cms.payload.count({ collection: 'users', overrideAccess: true }).then(
        () => true,
        () => false,
      ),
    patienceMs,
  );

const change = (cms: TestCms, id: string, token: string, language = 'es') =>
  new Request(`${cms.environment.cmsUrl}/api/sources/${id}?locale=es&draft=true`, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/json',
      origin: cms.environment.cmsUrl,
      cookie: `payload-token=${token}; payload-lng=${language}`,
    },
    body: JSON.stringify({ title: 'Otro título' }),
  });

/** Another process, or another instance, that has begun to write the same record; `end` commits it. */
async function otherWriter(cms: TestCms, id: string): Promise<() => Promise<void>> {
  const { payload, environment } = cms;
  const file = sqlitePath(environment.databaseUrl);
  if (file) {
    const database = new DatabaseSync(file);
    database.exec('BEGIN IMMEDIATE');
    return () => {
      database.exec('COMMIT');
      database.close();
      return Promise.resolve();
    };
  }
  const req = await createLocalReq({}, payload);
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('There is no transaction.');
  req.transactionID = transactionID;
  await payload.db.updateOne({ collection: 'sources', id, data: { author: null }, req });
  await payload.db.updateMany({
    collection: 'payload-locked-documents',
    where: { id: { exists: true } },
    data: {},
    req,
  });
  return () => payload.db.commitTransaction(transactionID);
}

describe('a save that meets another writer', () => {
  const folder = temporaryFolder();
  onBothDatabases((cms, database) => {
    test('is tried again until it is made', async () => {
      const token = await signIn(cms(), { email: 'espera@arraigo.example', role: 'editor' });
      const { id } = await publishSource(cms().payload);
      const end = await otherWriter(cms(), id);
      const saved = route(cms())(change(cms(), id, token), undefined);
      await sleep(400);
      await end();
      const answer = await saved;
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining('Otro título') as string,
      ]);
    });

    test('in an import waits for it too', async () => {
      const { id, code } = await publishSource(cms().payload);
      const { snapshot, media } = await buildSnapshot(cms().payload, cms().environment.dataDir);
      const sources = snapshot.sources.map((source) => ({ ...source, pages: 'p. 7' }));
      await writeSnapshot(folder(), { ...snapshot, sources }, media);
      const end = await otherWriter(cms(), id);
      const imported = importSnapshot(cms(), folder(), { overwrite: true });
      await sleep(1000);
      await end();
      expect((await imported).updated).toContain(code);
    });

    // On SQLite that takes as long as the queue of writers waits.
    if (database === 'SQLite') return;
    test('for too long is refused in words', async () => {
      const token = await signIn(cms(), { email: 'cede@arraigo.example', role: 'editor' });
      const { id } = await publishSource(cms().payload);
      const end = await otherWriter(cms(), id);
      const publish = change(cms(), id, token);
      const live = new Request(publish.url.replace('&draft=true', ''), {
        method: 'PATCH',
        headers: publish.headers,
        body: JSON.stringify({ title: 'Otro título', _status: 'published' }),
      });
      const answer = await route(cms(), 0)(live, undefined);
      await end();
      expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
        503,
        '5',
        {
          errors: [
            {
              message:
                'Otros guardados ocupan la base de datos y este no se hizo. Espere un momento y guarde otra vez; lo escrito sigue en el formulario.',
            },
          ],
        },
      ]);
    });
  });
});

test.skipIf(!hasMongodb)(
  'without its database the CMS says so, and sends nobody away',
  async () => {
    const cms = await openTestCms('MongoDB');
    const token = await signIn(cms, { email: 'sola@arraigo.example', role: 'editor' });
    const { id } = await publishSource(cms.payload);
    await cms.payload.destroy();
    for (const [language, text] of [
      ['es', 'La base de datos no responde y no se guardó nada.'],
      ['en', 'The database does not answer, and nothing was saved.'],
    ] as const) {
      const answer = await route(cms)(change(cms, id, token, language), undefined);
      expect([answer.status, await answer.text()]).toEqual([
        503,
        expect.stringContaining(text) as string,
      ]);
    }
    await cms.close();
  },
);
