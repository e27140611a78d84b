import { idOfLink } from 'cms/records/documents';
import { createLocalReq } from 'payload';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import {
  completePractice,
  completeSource,
  paragraph,
  publishInstitution,
  publishPractice,
  publishSource,
  refusalOf,
} from './records.ts';
import { messagesIn, rest, signIn } from './rest.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

describe('publishing', () => {
  onBothDatabases((cms) => {
    const publish = (data: object) =>
      cms().payload.create({
        ...saved,
        collection: 'practices',
        data: { ...data, _status: 'published' },
        draft: false,
      });
    const update = (id: string, data: object, locale: 'es' | 'en' = 'es') =>
      cms().payload.update({ ...saved, collection: 'practices', id, data, locale, draft: false });

    test('a draft is never held up', async () => {
      const draft = await cms().payload.create({
        ...saved,
        collection: 'practices',
        data: { title: 'x'.repeat(500) },
        draft: true,
      });
      expect(draft._status).toBe('draft');
    });

    test('says everything that is missing at once: which tab to open, which field, what to do', async () => {
      const { status, message, fields } = await refusalOf(publish({ title: 'Solo un título' }));
      expect(status).toBe(400);
      expect(message).toMatchInlineSnapshot(
        `
        "Así no se puede guardar.
        Pestaña «Identidad», «Resumen» falta. Complete este campo.
        Pestaña «Clasificación», «Niveles» falta. Complete este campo.
        Pestaña «Clasificación», «Dimensiones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Clasificación», «Temas» falta. Complete este campo.
        Pestaña «Clasificación», «Poblaciones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Clasificación», «Enfoques transversales» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Clasificación», «Relación con el retorno» falta. Complete este campo.
        Pestaña «Clasificación», «Países» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Clasificación», «Alcance territorial» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Quién y cuándo», «Comienzo» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Quién y cuándo», «Fin» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Quién y cuándo», «Estado de la iniciativa» falta. Complete este campo.
        Pestaña «Quién y cuándo», «Instituciones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Qué hace», «Objetivos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Qué hace», «Descripción» falta. Complete este campo.
        Pestaña «Qué hace», «Pasos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Qué hace», «Qué la facilita» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Qué hace», «Qué la limita» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Qué hace», «Lecciones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Qué hace», «Antes de replicar» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Costos y recursos», «Cuánto cuesta» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Costos y recursos», «Recursos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Evidencia y fuentes», «Datos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Evidencia y fuentes», «Nivel de evidencia» falta. Complete este campo.
        Pestaña «Evidencia y fuentes», «Fuentes» falta. Complete este campo.
        Pestaña «Enlaces», «Contacto» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
        Pestaña «Confianza», «Verificación» falta. Complete este campo.
        Pestaña «Confianza», «Verificada el» falta. Complete este campo.
        Pestaña «Confianza», «Revisar antes del» falta. Complete este campo.
        Pestaña «Confianza», «Datos reunidos por» falta. Complete este campo."
      `,
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "summary: Pestaña «Identidad», «Resumen» falta. Complete este campo.",
          "levels: Pestaña «Clasificación», «Niveles» falta. Complete este campo.",
          "dimensions: Pestaña «Clasificación», «Dimensiones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "themes: Pestaña «Clasificación», «Temas» falta. Complete este campo.",
          "populations: Pestaña «Clasificación», «Poblaciones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "crossCutting: Pestaña «Clasificación», «Enfoques transversales» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "relevance: Pestaña «Clasificación», «Relación con el retorno» falta. Complete este campo.",
          "countries: Pestaña «Clasificación», «Países» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "territorialScope: Pestaña «Clasificación», «Alcance territorial» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "startDate: Pestaña «Quién y cuándo», «Comienzo» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "endDate: Pestaña «Quién y cuándo», «Fin» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "status: Pestaña «Quién y cuándo», «Estado de la iniciativa» falta. Complete este campo.",
          "institutions: Pestaña «Quién y cuándo», «Instituciones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "objectives: Pestaña «Qué hace», «Objetivos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "description: Pestaña «Qué hace», «Descripción» falta. Complete este campo.",
          "steps: Pestaña «Qué hace», «Pasos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "enablingFactors: Pestaña «Qué hace», «Qué la facilita» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "constraints: Pestaña «Qué hace», «Qué la limita» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "lessons: Pestaña «Qué hace», «Lecciones» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "replication: Pestaña «Qué hace», «Antes de replicar» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "costs: Pestaña «Costos y recursos», «Cuánto cuesta» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "resources: Pestaña «Costos y recursos», «Recursos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "facts: Pestaña «Evidencia y fuentes», «Datos» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "evidenceLevel: Pestaña «Evidencia y fuentes», «Nivel de evidencia» falta. Complete este campo.",
          "sources: Pestaña «Evidencia y fuentes», «Fuentes» falta. Complete este campo.",
          "contact.office: Pestaña «Enlaces», «Contacto» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
          "verification: Pestaña «Confianza», «Verificación» falta. Complete este campo.",
          "verifiedOn: Pestaña «Confianza», «Verificada el» falta. Complete este campo.",
          "reviewDue: Pestaña «Confianza», «Revisar antes del» falta. Complete este campo.",
          "compiledBy: Pestaña «Confianza», «Datos reunidos por» falta. Complete este campo.",
        ]
      `);
    });

    test('says it in English to whoever reads the admin in English', async () => {
      const { payload } = cms();
      const { i18n } = await createLocalReq({}, payload);
      const { message, fields } = await refusalOf(
        payload.create({
          ...saved,
          collection: 'sources',
          data: {
            ...completeSource(),
            url: 'https://example.org/a...',
            publisherNotStated: false,
            _status: 'published',
          },
          draft: false,
          req: { i18n: { ...i18n, language: 'en' } },
        }),
      );
      expect(message).toMatchInlineSnapshot(
        `
        "It cannot be saved like this.
        Tab “Identity”, “Address” is an incomplete address. Remove it and say in the access note why there is no link.
        Tab “Identity”, “Publisher” is not answered. Give a value or tick “The sources do not say”."
      `,
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "url: Tab “Identity”, “Address” is an incomplete address. Remove it and say in the access note why there is no link.",
          "publisher: Tab “Identity”, “Publisher” is not answered. Give a value or tick “The sources do not say”.",
        ]
      `);
    });

    test('a field has a value or is not stated, never both', async () => {
      const { id } = await publishSource(cms().payload);
      const { fields } = await refusalOf(
        publish({ ...completePractice(id), dimensions: ['social'] }),
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "dimensions: Pestaña «Clasificación», «Dimensiones» tiene un valor y a la vez «Las fuentes no lo dicen». Deje solo uno de los dos.",
        ]
      `);
    });

    test('points at the row of a list', async () => {
      const { id } = await publishSource(cms().payload);
      const facts = [{ statement: 'Atendió a 40 personas.', value: 40, sources: [] }];
      const { fields } = await refusalOf(
        publish({ ...completePractice(id), facts, factsNotStated: false }),
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "facts.0.sources: Pestaña «Evidencia y fuentes», «Fuentes (fila 1)» falta. Complete este campo.",
          "facts.0.locator: Pestaña «Evidencia y fuentes», «Lugar en la fuente (fila 1)» está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».",
        ]
      `);
    });

    test('a good practice needs evidence, and an address that is not reserved', async () => {
      const { id } = await publishSource(cms().payload);
      const { fields } = await refusalOf(
        publish({ ...completePractice(id), entryClass: 'good-practice', slug: 'temas' }),
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "slug: «Dirección de la página» es una palabra reservada de las direcciones del sitio. Elija otra.",
          "entryClass: Pestaña «Identidad», «Clase de práctica» no puede ser «Buena práctica» con evidencia menor que 3. Elija otra clase o revise la evidencia.",
        ]
      `);
    });

    test('two drafts of one title get an address each, and both can be published', async () => {
      const title = 'Dos borradores con el mismo nombre';
      const source = (await publishSource(cms().payload)).id;
      const ids: string[] = [];
      for (const body of [{ title }, { title }]) {
        const { id } = await cms().payload.create({
          ...saved,
          collection: 'practices',
          data: body,
          draft: true,
        });
        await cms().payload.update({
          ...saved,
          collection: 'practices',
          id,
          data: { summary: 'x' },
          draft: true,
        });
        ids.push(id);
      }
      const slugs: unknown[] = [];
      for (const id of ids) {
        const data = { ...completePractice(source), title, _status: 'published' as const };
        slugs.push(
          (
            await cms().payload.update({
              ...saved,
              collection: 'practices',
              id,
              data,
              draft: false,
            })
          ).slug,
        );
      }
      expect(slugs).toEqual([
        'dos-borradores-con-el-mismo-nombre',
        'dos-borradores-con-el-mismo-nombre-2',
      ]);
    });

    test('the next review is a year away unless somebody says otherwise', async () => {
      const { reviewDue } = await publishPractice(cms().payload, {
        verifiedOn: '2024-02-29T12:00:00.000Z',
      });
      expect(reviewDue?.slice(0, 10)).toBe('2025-02-28');
    });

    test('a change that says neither draft nor published is a draft, and what is public stays', async () => {
      const { id, title } = await publishPractice(cms().payload);
      const answer = await cms().payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { title: 'Otro' },
      });
      expect(answer._status).toBe('draft');
      const live = await cms().payload.findByID({
        ...saved,
        collection: 'practices',
        id,
        draft: false,
      });
      expect(live).toMatchObject({ title, _status: 'published' });
    });

    test('a save in English leaves the Spanish alone, and the other way round', async () => {
      const { id, title } = await publishPractice(cms().payload);
      await update(id, { title: 'An office', _status: 'published' }, 'en');
      await update(id, { summary: 'Otra frase.', _status: 'published' });
      const read = (locale: 'es' | 'en') =>
        cms().payload.findByID({
          ...saved,
          collection: 'practices',
          id,
          locale,
          fallbackLocale: false,
          draft: false,
        });
      expect(await read('es')).toMatchObject({ title, summary: 'Otra frase.' });
      expect(await read('en')).toMatchObject({ title: 'An office' });
    });

    test('one language at a time, and no language on its own', async () => {
      const { id } = await publishPractice(cms().payload);
      const token = await signIn(cms(), { email: 'idiomas@arraigo.example', role: 'editor' });
      const all = await rest(cms(), 'PATCH', `/practices/${id}?locale=all`, {
        body: { title: 'x' },
        token,
      });
      expect(messagesIn(all)).toEqual(['Guarde un idioma cada vez: locale=es o locale=en.']);
      const english = cms().payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { _status: 'published' },
        publishSpecificLocale: 'en',
      });
      expect((await refusalOf(english)).message).toBe(
        'Se publican los dos idiomas a la vez; cuándo sale el inglés lo decide la pestaña «Traducción».',
      );
    });

    test('a version is restored as a draft, never straight to the site', async () => {
      const { id } = await publishPractice(cms().payload);
      await update(id, { title: 'Segundo título', _status: 'published' });
      const { docs } = await cms().payload.findVersions({
        collection: 'practices',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        overrideAccess: true,
      });
      const token = await signIn(cms(), { email: 'restaura@arraigo.example', role: 'editor' });
      const restore = (query: string) =>
        rest(cms(), 'POST', `/practices/versions/${docs[0]?.id}${query}`, { token });
      const refused = await restore('');
      expect(refused.status).toBe(403);
      expect(messagesIn(refused)).toEqual([
        'Una versión se restaura como borrador (draft=true). Revísela y publíquela entonces.',
      ]);
      expect((await restore('?draft=true')).status).toBe(200);
      const live = await cms().payload.findByID({
        ...saved,
        collection: 'practices',
        id,
        draft: false,
      });
      expect(live.title).toBe('Segundo título');
    });

    describe('links', () => {
      test('a required one must lead to something published', async () => {
        const draft = await cms().payload.create({
          ...saved,
          collection: 'sources',
          data: completeSource(),
          draft: true,
        });
        const { fields } = await refusalOf(publish(completePractice(draft.id)));
        expect(fields).toEqual([
          `sources: Pestaña «Evidencia y fuentes», «Fuentes (fila 1)» enlaza a ${draft.code}, que no está publicada. Publíquela antes o quite el enlace.`,
        ]);
      });

      test('one to a record that was never saved is said to be so', async () => {
        const empty = await cms().payload.create({
          ...saved,
          collection: 'sources',
          data: {},
          draft: true,
        });
        const { fields } = await refusalOf(publish(completePractice(empty.id)));
        expect(fields[0]).toContain('enlaza a un registro que todavía no se ha guardado');
      });

      test('an optional one may lead to a draft', async () => {
        const draft = await cms().payload.create({
          ...saved,
          collection: 'practices',
          data: { title: 'Pendiente' },
          draft: true,
        });
        const related = [{ practice: draft.id, reason: 'La misma oficina.' }];
        const { _status } = await publishPractice(cms().payload, { related });
        expect(_status).toBe('published');
      });

      test('a footnote calls a source of the same record', async () => {
        const { id } = await publishSource(cms().payload);
        const text = paragraph('La oficina orienta.');
        const link = {
          type: 'link',
          version: 3,
          direction: 'ltr',
          format: '',
          indent: 0,
          fields: { url: '#FU-9999', linkType: 'custom', newTab: false },
          children: [
            {
              type: 'text',
              text: '1',
              format: 0,
              detail: 0,
              mode: 'normal',
              style: '',
              version: 1,
            },
          ],
        };
        text.root.children[0]?.children.push(link as never);
        const { fields } = await refusalOf(publish({ ...completePractice(id), description: text }));
        expect(fields).toEqual([
          'description: Pestaña «Qué hace», «Descripción» llama a FU-9999, que no está entre las fuentes del registro. Añádala a «Fuentes» o quite la llamada.',
        ]);
      });

      test('what published records require cannot be unpublished, trashed or deleted', async () => {
        const { payload } = cms();
        const practice = await publishPractice(payload);
        const id = idOfLink(practice.sources?.[0]) ?? '';
        const { code, title } = await payload.findByID({ collection: 'sources', id });
        const text = `No se puede retirar ${code} ${title} porque se cita en lo publicado: ${practice.code} ${practice.title}. Quite antes esas citas o retire lo que la cita.`;
        const source = { ...saved, collection: 'sources', id } as const;
        const ways = [
          () => payload.update({ ...source, data: { _status: 'draft' } }),
          () => payload.update({ ...source, data: { deletedAt: new Date().toISOString() } }),
          () => payload.delete(source),
        ];
        for (const way of ways)
          expect(await refusalOf(way())).toMatchObject({ status: 409, message: text });
        await update(practice.id, { _status: 'draft' });
        expect((await payload.update({ ...source, data: { _status: 'draft' } }))._status).toBe(
          'draft',
        );
      });

      test('an institution is held by the practices and sources that name it', async () => {
        const { payload } = cms();
        const institution = await publishInstitution(payload);
        const practice = await publishPractice(payload, {
          institutions: [{ institution: institution.id, role: 'implementing' }],
          institutionsNotStated: false,
        });
        const source = await payload.create({
          ...saved,
          collection: 'sources',
          data: {
            ...completeSource(),
            author: institution.id,
            authorNotStated: false,
            _status: 'published',
          },
          draft: false,
        });
        const { message } = await refusalOf(
          payload.update({
            ...saved,
            collection: 'institutions',
            id: institution.id,
            data: { _status: 'draft' },
          }),
        );
        expect(message).toContain(practice.code);
        expect(message).toContain(source.code);
      });

      test('the same address is one source', async () => {
        const { payload } = cms();
        const publishAt = (url: string) =>
          payload.create({
            ...saved,
            collection: 'sources',
            data: { ...completeSource(), url, _status: 'published' },
            draft: false,
          });
        const isTaken = async (url: string, code: string | null | undefined) =>
          expect((await refusalOf(publishAt(url))).fields, url).toEqual([
            `url: Pestaña «Identidad», «Dirección» ya está en ${code}. Use esa fuente y mande esta a la papelera.`,
          ]);
        const first = await publishSource(payload);
        await isTaken(`http://www.${first.url?.slice(8)}/?utm_source=x`, first.code);

        // A host with letters beyond ASCII has two spellings (IDN, punycode).
        const spanish = await publishAt('https://españa.example/x');
        await isTaken('https://xn--espaa-rta.example/x', spanish.code);
        await isTaken('http://www.ESPAÑA.example/x/', spanish.code);
        const punycode = await publishAt('https://xn--mxico-bsa.example/año');
        await isTaken('https://méxico.example/a%C3%B1o', punycode.code);
        expect((await publishAt('https://españa.example/y')).code).toMatch(/^FU-/);
      });
    });

    describe('dates for readers', () => {
      afterEach(() => vi.useRealTimers());
      const on = (day: string) =>
        vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T15:00:00Z`) });
      const datesOf = async (code: string | null | undefined) => {
        const { docs } = await cms().payload.find({
          collection: 'ledger',
          where: { key: { equals: code } },
          depth: 0,
          overrideAccess: true,
        });
        return { publishedOn: docs[0]?.publishedOn, contentUpdatedOn: docs[0]?.contentUpdatedOn };
      };

      test('move only when what is public really changes', async () => {
        on('2026-01-10');
        const { id, code } = await publishPractice(cms().payload);
        expect(await datesOf(code)).toEqual({
          publishedOn: '2026-01-10',
          contentUpdatedOn: '2026-01-10',
        });

        on('2026-02-10');
        await update(id, { _status: 'published' });
        expect(await datesOf(code)).toEqual({
          publishedOn: '2026-01-10',
          contentUpdatedOn: '2026-01-10',
        });

        on('2026-03-10');
        await cms().payload.update({
          ...saved,
          collection: 'practices',
          id,
          data: { summary: 'Cambia.' },
          draft: true,
        });
        expect(await datesOf(code)).toMatchObject({ contentUpdatedOn: '2026-01-10' });

        on('2026-04-10');
        await update(id, { _status: 'published' });
        expect(await datesOf(code)).toEqual({
          publishedOn: '2026-01-10',
          contentUpdatedOn: '2026-04-10',
        });
      });

      test('do not move when an old public version is restored as a draft', async () => {
        on('2026-01-10');
        const { id, code } = await publishPractice(cms().payload);
        on('2026-02-10');
        await update(id, { summary: 'Cambia.', _status: 'published' });
        const { docs } = await cms().payload.findVersions({
          collection: 'practices',
          where: { parent: { equals: id } },
          sort: 'createdAt',
          overrideAccess: true,
        });
        on('2026-03-10');
        const token = await signIn(cms(), { email: 'antigua@arraigo.example', role: 'editor' });
        const path = `/practices/versions/${docs[0]?.id}?draft=true`;
        expect((await rest(cms(), 'POST', path, { token })).status).toBe(200);
        expect(await datesOf(code)).toMatchObject({ contentUpdatedOn: '2026-02-10' });
      });

      test('are those of before when a record comes back', async () => {
        on('2026-01-10');
        const { id, code } = await publishPractice(cms().payload);
        await update(id, { _status: 'draft' });
        on('2026-05-10');
        await update(id, { _status: 'published' });
        expect(await datesOf(code)).toEqual({
          publishedOn: '2026-01-10',
          contentUpdatedOn: '2026-01-10',
        });
      });
    });
  });
});
