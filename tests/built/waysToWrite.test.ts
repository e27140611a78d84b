import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { captureNode } from 'scripts/processes/runNode';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtCms, type Answer, type Visitor } from '../fixtures/builtCms.ts';
import { drawPictures } from '../fixtures/drawPictures.ts';
import {
  callServerFunction,
  ledgerOf,
  liveRecord,
  sentencesIn,
  storedState,
} from './storedState.ts';

type Target = { kind: string; id: string; version: string };
type Sent = { visitor: Visitor; target: Target; query: string; data: object };
type Way = { name: string; write(this: void, sent: Sent): Promise<Answer> };

const patch = (visitor: Visitor, path: string, data: object) =>
  visitor.ask('PATCH', path, { body: data });

function payloadForm(data: unknown, file?: Blob): FormData {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  if (file) form.set('file', file, 'archivo.png');
  return form;
}

/** The ways in which somebody signed in may write a record that is live. */
const ways: Way[] = [
  {
    name: 'a new record',
    write: ({ visitor, target: { kind }, query, data }) =>
      visitor.ask('POST', `/api/${kind}?${query}`, { body: data }),
  },
  {
    name: 'a change',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      patch(visitor, `/api/${kind}/${id}?${query}`, data),
  },
  {
    name: 'a publication',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      patch(visitor, `/api/${kind}/${id}?${query}`, { _status: 'published', ...data }),
  },
  {
    name: 'a draft',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      patch(visitor, `/api/${kind}/${id}?draft=true&${query}`, data),
  },
  {
    name: 'a form that saves itself',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      patch(visitor, `/api/${kind}/${id}?draft=true&autosave=true&${query}`, data),
  },
  {
    name: 'a form with _payload',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      visitor.ask('PATCH', `/api/${kind}/${id}?${query}`, { form: payloadForm(data) }),
  },
  {
    name: 'a change of many',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      patch(visitor, `/api/${kind}?where[id][equals]=${id}&${query}`, data),
  },
  {
    name: 'a publication of many',
    write: ({ visitor, target: { kind, id }, query, data }) =>
      patch(visitor, `/api/${kind}?where[id][equals]=${id}&draft=true&${query}`, {
        _status: 'published',
        ...data,
      }),
  },
];

/** What a query may not say, with the sentence that answers it. */
const queries: [string, RegExp][] = [
  ['', /^Falta el idioma de lo que se guarda: añada locale=es o locale=en\.$/],
  ['locale=xx', /^El parámetro «locale=xx» no se admite aquí\. Quítelo o corrija su valor\.$/],
  ['locale=ES', /«locale=ES» no se admite/],
  ['locale=', /«locale=» no se admite/],
  ['locale=all', /«locale=all» no se admite/],
  ['locale=*', /«locale=\*» no se admite/],
  ['locale=undefined', /«locale=undefined» no se admite/],
  [
    'locale=es&locale=xx',
    /^El parámetro «locale» va una sola vez y sin corchetes\. Deje un valor\.$/,
  ],
  ['locale[]=es', /«locale» va una sola vez/],
  ['%6cocale=es&locale[0]=xx', /«locale» va una sola vez/],
  ['locale=es&publishSpecificLocale=es', /«publishSpecificLocale=es» no se admite/],
  ['locale=es&publishAllLocales=true', /«publishAllLocales=true» no se admite/],
  ['locale=es&unpublishAllLocales=true', /«unpublishAllLocales=true» no se admite/],
  ['locale=es&overrideLock=true', /«overrideLock=true» no se admite/],
  ['locale=es&trash=1', /«trash=1» no se admite/],
  ['locale=es&flattenLocales=si', /«flattenLocales=si» no se admite/],
  ['locale=es&depth=1000', /«depth=1000» no se admite/],
  [
    'locale=es&select[title]=true',
    /^El parámetro «select» es para leer, no para guardar ni borrar\. Quítelo\.$/,
  ],
  ['locale=es&populate[sources][title]=true', /«populate» es para leer/],
];

const statuses = ['PUBLISHED', 'archived', '', 1, null, true, { es: 'published' }, ['published']];
const badStatus =
  /^El estado \(_status\) de un registro es «draft» o «published»\. Corríjalo o quítelo\.$/;

const versionsSchema = z.object({ docs: z.array(z.object({ id: z.string() })) });

describe('every way to write', () => {
  const cms = builtCms();
  let editor: Visitor;
  let practice: Target;
  let progress: Target;
  let firstSnapshot: string;

  /** The digests of everything that is public, as `npm run snapshot` writes them. */
  const snapshot = async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'arraigo-ways-')), 'snapshot');
    const { environment, dataDir } = cms();
    const { code, output } = await captureNode({
      script: join(repositoryRoot, 'scripts/snapshot.ts'),
      args: ['--out', out],
      env: { DATA_DIR: dataDir, DATABASE_URL: environment.databaseUrl, NODE_ENV: 'production' },
    });
    if (code !== 0) throw new Error(output);
    return readFileSync(join(out, 'manifest.json'), 'utf8');
  };

  const target = async (kind: string, code: string): Promise<Target> => {
    const { id } = await liveRecord(editor, kind, code);
    // What is live has a version once it was saved: a save as it is makes one.
    const saved = await patch(editor, `/api/${kind}/${id}?locale=es`, { _status: 'published' });
    if (saved.status !== 200) throw new Error(saved.text);
    const path = `/api/${kind}/versions?where[parent][equals]=${id}&depth=0&limit=1`;
    const { docs } = versionsSchema.parse((await editor.ask('GET', path)).body);
    return { kind, id, version: docs[0]?.id ?? '' };
  };

  beforeAll(async () => {
    editor = await cms().signIn('edita@arraigo.example', 'editor');
    practice = await target('practices', 'BP-0005');
    progress = await target('progress', 'AV-0001');
    firstSnapshot = await snapshot();
  }, 240_000);

  /** Each is refused, with such a sentence, and then the database is as it was. */
  const expectAllRefused = async (tries: [string, () => Promise<Answer>, RegExp][]) => {
    const before = storedState(cms());
    for (const [name, work, sentence] of tries) {
      const answer = await work();
      expect([name, answer.status, sentencesIn(answer.body)]).toEqual([
        name,
        expect.toBeOneOf([400, 403, 409, 423]),
        expect.arrayContaining([expect.stringMatching(sentence)]),
      ]);
    }
    expect(storedState(cms())).toEqual(before);
  };
  const expectRefused = (work: () => Promise<Answer>, sentence: RegExp) =>
    expectAllRefused([['', work, sentence]]);

  describe.each(ways)('$name', ({ write }) => {
    test('says its language once, and nothing that would be taken for something else', () => {
      const data = { title: 'Intruso', summary: 'x'.repeat(5000) };
      return expectAllRefused(
        queries.map(([query, sentence]) => [
          query,
          () => write({ visitor: editor, target: practice, query, data }),
          sentence,
        ]),
      );
    });

    test('gives a record the status of a draft or of a publication', () =>
      expectAllRefused(
        statuses.map((status) => [
          JSON.stringify(status),
          () => {
            const data = { title: 'Intruso', _status: status };
            return write({ visitor: editor, target: practice, query: 'locale=es', data });
          },
          badStatus,
        ]),
      ));

    test.each(['', 'locale=xx', 'locale=all', 'locale=es', 'locale=es&draft=true'])(
      'leaves published progress as it is, with "%s"',
      async (query) => {
        const data = { narrative: 'Otra historia.', reportedStatus: 'done', country: 'us' };
        const before = await liveRecord(editor, 'progress', 'AV-0001');
        await write({ visitor: editor, target: progress, query, data });
        expect(await liveRecord(editor, 'progress', 'AV-0001')).toEqual(before);
      },
    );

    test('never changes a code', async () => {
      const data = { code: 'BP-9999' };
      await write({ visitor: editor, target: practice, query: 'locale=es', data });
      const { code } = await liveRecord(editor, 'practices', 'BP-0005');
      expect(code).toBe('BP-0005');
    });
  });

  test('a change brings fields', () => {
    const { kind, id } = practice;
    const sentence = /^No hay nada que guardar: envíe los campos del registro\.$/;
    return expectAllRefused(
      [undefined, null, 'texto', ['title']].map((body) => [
        JSON.stringify(body),
        () =>
          editor.ask('PATCH', `/api/${kind}/${id}?locale=es`, body === undefined ? {} : { body }),
        sentence,
      ]),
    );
  });

  describe('ways around', () => {
    test.each([
      ['X-HTTP-Method-Override', 'PATCH'],
      ['X-Payload-HTTP-Method-Override', 'PATCH'],
      ['X-Payload-HTTP-Method-Override', 'DELETE'],
      ['X-Payload-HTTP-Method-Override', 'get'],
      ['X-HTTP-Method-Override', 'GET'],
    ])('a method is not overridden: %s: %s', async (name, method) => {
      const { kind, id } = practice;
      for (const path of [`/api/${kind}/${id}?locale=es`, `/api/${kind}?locale=es`]) {
        await expectRefused(
          () => editor.ask('POST', path, { body: { title: 'x' }, headers: { [name]: method } }),
          /^El método no se cambia con una cabecera/,
        );
      }
    });

    test('a long query may be a form, and is checked like any other', async () => {
      const ask = (query: string) =>
        editor.ask('POST', '/api/practices', {
          text: query,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'X-Payload-HTTP-Method-Override': 'GET',
          },
        });
      const good = await ask('depth=0&limit=1&locale=es&where[code][in][0]=BP-0005');
      expect([good.status, good.text]).toEqual([200, expect.stringContaining('BP-0005')]);
      await expectRefused(() => ask('depth=9&limit=1'), /«depth=9» no se admite/);
      await expectRefused(() => ask('locale=xx'), /«locale=xx» no se admite/);
    });

    test('one language is not copied over the other', async () => {
      for (const overrideData of [true, false]) {
        const before = storedState(cms());
        const { status, text } = await callServerFunction(editor, {
          name: 'copy-data-from-locale',
          args: {
            collectionSlug: practice.kind,
            docID: practice.id,
            fromLocale: 'en',
            toLocale: 'es',
            overrideData,
          },
        });
        expect([status, text]).toEqual([
          200,
          expect.stringContaining('Esta administración no tiene esa función.'),
        ]);
        expect(storedState(cms())).toEqual(before);
      }
    });

    test('nothing is duplicated, nor scheduled', async () => {
      const { kind, id } = practice;
      const before = storedState(cms());
      const copy = await editor.ask('POST', `/api/${kind}/${id}/duplicate?locale=es`, { body: {} });
      expect(copy.status).toBeGreaterThanOrEqual(400);
      const jobs = await editor.ask('POST', '/api/payload-jobs?locale=es', { body: {} });
      expect(jobs.status).toBe(404);
      const scheduled = await callServerFunction(editor, {
        name: 'schedule-publish',
        args: { type: 'publish', date: '2020-01-01', doc: { relationTo: kind, value: id } },
      });
      expect(scheduled.text).toContain('Esta administración no tiene esa función.');
      expect(storedState(cms())).toEqual(before);
    });

    test('a version goes back as a draft only', async () => {
      const { kind, version } = practice;
      const path = `/api/${kind}/versions/${version}`;
      for (const query of ['', '?draft=false', '?draft=1', '?draft=true&draft=false'])
        await expectRefused(() => editor.ask('POST', path + query), /draft|Restaure la versión/);
    });

    test('a file is uploaded among the pictures only', async () => {
      const { kind, id } = practice;
      const form = payloadForm({ title: 'Con archivo' }, new Blob(['x']));
      await expectRefused(
        () => editor.ask('PATCH', `/api/${kind}/${id}?locale=es&draft=true`, { form }),
        /^Aquí no se suben archivos: las imágenes tienen su propia sección\.$/,
      );
    });

    test('the settings of the site say their language too', async () => {
      const ask = (query: string, data: unknown) => () =>
        cms().administrator.ask('POST', `/api/globals/site-settings?${query}`, { body: data });
      const data = { operatorName: 'Operador' };
      await expectRefused(ask('', data), /^Falta el idioma/);
      await expectRefused(ask('locale=xx', data), /«locale=xx» no se admite/);
      await expectRefused(ask('locale=all', data), /«locale=all» no se admite/);
      await expectRefused(ask('locale=es&publishSpecificLocale=xx', data), /no se admite/);
      await expectRefused(ask('locale=es', []), /^No hay nada que guardar/);
      await expectRefused(ask('locale=es', { _status: 'LIVE' }), badStatus);
    });

    test('a picture says its language too', async () => {
      const form = payloadForm({ alt: 'Una imagen', credit: 'Ana', licence: 'CC BY 4.0' });
      await expectRefused(() => editor.ask('POST', '/api/media', { form }), /^Falta el idioma/);
      await expectRefused(
        () => editor.ask('POST', '/api/media?locale=xx', { form }),
        /«locale=xx» no se admite/,
      );
    });
  });

  describe('what was found before', () => {
    test('(a) an unknown language does not bring an empty record live', async () => {
      const live = await liveRecord(editor, 'practices', 'BP-0005');
      // The hooks saw a whole record in Spanish, and Payload stored the Spanish of this draft.
      const empty = { title: '', summary: 'x'.repeat(5000) };
      await patch(editor, `/api/practices/${live.id}?locale=es&draft=true`, empty);
      await expectRefused(
        () =>
          patch(editor, `/api/practices/${live.id}?locale=xx`, { ...live, _status: 'published' }),
        /«locale=xx» no se admite/,
      );
      expect(await snapshot()).toBe(firstSnapshot);
    });

    test('(b) nor another Spanish text live while its English stays approved', async () => {
      const first = await liveRecord(editor, 'practices', 'BP-0006');
      const { id } = first;
      const before = ledgerOf(cms(), 'BP-0006');
      const other = { summary: 'Otro resumen.' };
      await patch(editor, `/api/practices/${id}?locale=es&draft=true`, other);
      await expectRefused(
        () => patch(editor, `/api/practices/${id}?locale=xx`, { ...first, _status: 'published' }),
        /«locale=xx» no se admite/,
      );
      expect(ledgerOf(cms(), 'BP-0006')).toEqual(before);

      // As it is meant: the same in Spanish goes live, moves the date and marks the English as outdated.
      const meant = await patch(editor, `/api/practices/${id}?locale=es`, { _status: 'published' });
      expect(meant.status).toBe(200);
      const live = await liveRecord(editor, 'practices', 'BP-0006');
      expect(live).toMatchObject({ summary: 'Otro resumen.', translation: { status: 'outdated' } });
      expect(ledgerOf(cms(), 'BP-0006').fingerprint).not.toBe(before.fingerprint);
    });

    test('a record without a language is not made, and loses no texts', async () => {
      await expectRefused(
        () => editor.ask('POST', '/api/practices?draft=true', { body: { title: 'Perdido' } }),
        /^Falta el idioma/,
      );
    });
  });

  test('what the admin sends without a language still works: trash, restore, versions', async () => {
    const data = { name: 'Institución de paso', type: 'government', country: 'gt' };
    const made = await editor.ask('POST', '/api/institutions?locale=es', {
      body: { ...data, _status: 'published' },
    });
    const { code } = madeSchema.parse(made.body).doc;
    const { kind, id, version } = await target('institutions', code);
    const before = await liveRecord(editor, kind, code);
    const statusOf = async (answer: Promise<Answer>) => (await answer).status;
    const deletedAt = new Date().toISOString();
    const restoring = `where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`;
    expect(await statusOf(editor.ask('POST', `/api/${kind}/versions/${version}?draft=true`))).toBe(
      200,
    );
    expect(await statusOf(patch(editor, `/api/${kind}/${id}`, { deletedAt }))).toBe(200);
    expect(
      await statusOf(
        patch(editor, `/api/${kind}?trash=true&${restoring}`, {
          deletedAt: null,
          _status: 'published',
        }),
      ),
    ).toBe(200);
    const after = await liveRecord(editor, kind, code);
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
  });

  test('a lock of a picture is given up by whoever has it, and taken over in one’s own name', async () => {
    const kind = 'media';
    const id = await uploadPicture(editor);
    const other = await cms().signIn('otra@arraigo.example', 'editor');
    const mine = await idOfAccount(editor);
    const theirs = await idOfAccount(other);
    await callServerFunction(editor, {
      name: 'form-state',
      args: {
        id,
        collectionSlug: kind,
        schemaPath: kind,
        operation: 'update',
        docPermissions: { fields: true },
        docPreferences: { fields: {} },
        returnLockStatus: true,
        data: {},
      },
    });
    const query = `where[document.relationTo][equals]=${kind}&where[document.value][equals]=${id}`;
    const locks = versionsSchema.parse(
      (await other.ask('GET', `/api/payload-locked-documents?${query}`)).body,
    ).docs;
    const path = `/api/payload-locked-documents/${locks[0]?.id}`;
    const user = (value: string) => ({ user: { relationTo: 'users', value } });

    const edited = await patch(other, `/api/${kind}/${id}?locale=es`, { alt: 'x' });
    expect([edited.status, sentencesIn(edited.body)]).toEqual([
      423,
      ['Otra persona tiene abierto este registro. Espere a que termine o use «Tomar el control».'],
    ]);
    expect((await other.ask('DELETE', path)).status).toBe(403);
    expect(
      (await other.ask('DELETE', `/api/payload-locked-documents?${query}`)).text,
    ).not.toContain(String(locks[0]?.id));
    expect(
      (await other.ask('POST', '/api/payload-locked-documents', { body: user(theirs) })).status,
    ).toBe(403);
    for (const body of [user(mine), { ...user(theirs), globalSlug: 'site-settings' }, {}]) {
      const refused = await patch(other, path, body);
      expect([refused.status, sentencesIn(refused.body)]).toEqual([
        403,
        ['Un bloqueo solo cambia de manos con «Tomar el control», y a nombre propio.'],
      ]);
    }
    expect((await patch(other, path, user(theirs))).status).toBe(200);
    expect((await editor.ask('DELETE', path)).status).toBe(403);
    expect((await other.ask('DELETE', path)).status).toBe(200);
  });
});

const madeSchema = z.object({ doc: z.object({ code: z.string() }) });
const meSchema = z.object({ user: z.object({ id: z.string() }) });

async function idOfAccount(visitor: Visitor): Promise<string> {
  return meSchema.parse((await visitor.ask('GET', '/api/users/me')).body).user.id;
}

async function uploadPicture(editor: Visitor): Promise<string> {
  const [picture] = await drawPictures();
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'Una oficina', credit: 'Ana', licence: 'CC0' }));
  form.set('file', new Blob([Buffer.from(picture?.bytes ?? [])], { type: 'image/jpeg' }), 'x.jpg');
  const answer = await editor.ask('POST', '/api/media?locale=es', { form });
  return z.object({ doc: z.object({ id: z.string() }) }).parse(answer.body).doc.id;
}
