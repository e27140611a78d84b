import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { completeReport, publishItem, publishReport, publishSource, refusalOf } from './records.ts';
import { messagesIn, rest, signIn } from './rest.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

const kept = (code: string | null | undefined) =>
  `El avance ${code} está publicado y se conserva: no se retira, no va a la papelera y no se borra. Para corregirlo, registre un avance más reciente que lo sustituya.`;

const frozen =
  'no cambia desde que el avance se publicó. Deje el valor publicado y registre un avance más reciente que lo sustituya.';

describe('published progress', () => {
  onBothDatabases((cms) => {
    const update = (id: string, data: object, locale: 'es' | 'en' = 'es', draft = false) =>
      cms().payload.update({ ...saved, collection: 'progress', id, data, locale, draft });
    const live = (id: string) =>
      cms().payload.findByID({ ...saved, collection: 'progress', id, draft: false });
    const latest = (id: string) =>
      cms().payload.findByID({ ...saved, collection: 'progress', id, draft: true });

    test('keeps every field that says what was reported', async () => {
      const { payload } = cms();
      const report = await publishReport(payload);
      const [item, source] = [await publishItem(payload), await publishSource(payload)];
      const older = await publishReport(payload);
      const changes: Record<string, unknown> = {
        kind: 'related-fact',
        roadmapItem: item.id,
        country: 'hn',
        reportedStatus: 'done',
        reportedOn: '2025-04',
        reportedBy: 'Otro ministerio',
        narrative: 'Se cerraron oficinas.',
        value: { indicator: 'a'.repeat(24), value: 3 },
        sources: [source.id],
        supersedes: older.id,
      };
      for (const [field, value] of Object.entries(changes)) {
        for (const [status, draft] of [
          ['published', false],
          ['draft', true],
        ] as const) {
          const refused = await refusalOf(
            update(report.id, { [field]: value, _status: status }, 'es', draft),
          );
          expect(refused.fields, field).toEqual([expect.stringContaining(frozen)]);
          expect(refused.fields[0]?.split(/[.:]/)[0]).toBe(field);
        }
      }
      expect(await live(report.id)).toMatchObject({
        narrative: 'Se abrieron oficinas.',
        country: 'gt',
        _status: 'published',
      });
      expect(await latest(report.id)).toMatchObject({ narrative: 'Se abrieron oficinas.' });
    });

    test('neither leaves the site, nor goes to the trash, nor is deleted', async () => {
      const { payload } = cms();
      const { id, code } = await publishReport(payload);
      const where = { id: { equals: id } };
      const ways = [
        () => update(id, { _status: 'draft' }),
        () => update(id, { deletedAt: new Date().toISOString() }),
        () => payload.delete({ ...saved, collection: 'progress', id }),
      ];
      for (const way of ways)
        expect(await refusalOf(way())).toMatchObject({ status: 409, message: kept(code) });
      const bulk = [
        await payload.update({
          ...saved,
          collection: 'progress',
          where,
          data: { _status: 'draft' },
        }),
        await payload.delete({ ...saved, collection: 'progress', where }),
      ];
      for (const { errors } of bulk)
        expect(errors.map(({ message }) => message)).toEqual([kept(code)]);
      expect(await live(id)).toMatchObject({ code, _status: 'published' });
    });

    test('is as firm over REST, for an administrator too, one by one and in bulk', async () => {
      const { id, code } = await publishReport(cms().payload);
      const token = await signIn(cms(), { email: 'avances@arraigo.example', role: 'admin' });
      const call = (method: string, path: string, body?: object) =>
        rest(cms(), method, path, { token, ...(body ? { body } : {}) });
      const changed = { narrative: 'Otra cosa.' };
      const refused = [
        await call('PATCH', `/progress/${id}`, { ...changed, _status: 'published' }),
        await call('PATCH', `/progress/${id}?draft=true`, changed),
        await call('PATCH', `/progress/${id}?draft=true&autosave=true`, changed),
        await call('PATCH', `/progress?where[id][equals]=${id}`, changed),
      ];
      for (const answer of refused) {
        expect(answer.status).toBe(400);
        expect(messagesIn(answer)[0]).toMatch(
          /^Así no se puede guardar\.\nPestaña «Avance», «Qué consta» no cambia/,
        );
      }
      const leaving = [
        await call('DELETE', `/progress/${id}`),
        await call('DELETE', `/progress?where[id][equals]=${id}`),
        await call('PATCH', `/progress/${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' }),
        await call('PATCH', `/progress?where[id][equals]=${id}`, { _status: 'draft' }),
      ];
      for (const answer of leaving) expect(messagesIn(answer)).toEqual([kept(code)]);
      expect((await call('POST', `/progress/${id}/duplicate`)).status).toBeGreaterThanOrEqual(400);
      expect(await live(id)).toMatchObject({ narrative: 'Se abrieron oficinas.' });
    });

    test('does not become again what it was as a draft', async () => {
      const { payload } = cms();
      const [item, source] = [await publishItem(payload), await publishSource(payload)];
      const data = { ...completeReport(item.id, source.id), narrative: 'Un primer borrador.' };
      const { id } = await payload.create({ ...saved, collection: 'progress', data, draft: true });
      await update(id, { narrative: 'Lo que se publicó.', _status: 'published' });
      const { docs } = await payload.findVersions({
        collection: 'progress',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        overrideAccess: true,
      });
      const first = docs.find(({ version }) => version.narrative === 'Un primer borrador.');
      const token = await signIn(cms(), { email: 'versiones@arraigo.example', role: 'admin' });
      const restored = await rest(cms(), 'POST', `/progress/versions/${first?.id}?draft=true`, {
        token,
      });
      expect(messagesIn(restored)).toContainEqual(expect.stringContaining(frozen));
      expect(await live(id)).toMatchObject({ narrative: 'Lo que se publicó.' });
      expect(await latest(id)).toMatchObject({ narrative: 'Lo que se publicó.' });
    });

    test('takes its English later, and once what a check of it found', async () => {
      const { id } = await publishReport(cms().payload);
      await update(id, { narrative: 'Offices were opened.', _status: 'published' }, 'en');
      const checked = {
        verifiedStatus: 'planning',
        verifiedBy: 'Equipo de prueba',
        verifiedOn: '2026-04-01T12:00:00.000Z',
      };
      await update(id, { ...checked, _status: 'published' });
      expect(await live(id)).toMatchObject({ reportedStatus: 'in-progress', ...checked });
      const again = await refusalOf(update(id, { verifiedStatus: 'done', _status: 'published' }));
      expect(again.fields).toEqual([
        `verifiedStatus: Pestaña «Verificación», «Estado verificado» ${frozen}`,
      ]);
    });

    test('is corrected by newer progress, which then may not be taken off either', async () => {
      const { payload } = cms();
      const report = await publishReport(payload);
      const source = await publishSource(payload);
      const item = typeof report.roadmapItem === 'string' ? report.roadmapItem : '';
      const correct = (reportedOn: string) =>
        payload.create({
          ...saved,
          collection: 'progress',
          data: {
            ...completeReport(item, source.id),
            reportedOn,
            supersedes: report.id,
            _status: 'published',
          },
          draft: false,
        });
      expect((await refusalOf(correct('2024'))).fields).toEqual([
        'supersedes: Pestaña «Avance», «Sustituye a» enlaza a un avance más reciente. Un avance solo corrige a uno anterior.',
      ]);
      expect((await correct('2025-06'))._status).toBe('published');
    });

    test('leaves a draft that was never public free', async () => {
      const { payload } = cms();
      const [item, source] = [await publishItem(payload), await publishSource(payload)];
      const { id } = await payload.create({
        ...saved,
        collection: 'progress',
        data: completeReport(item.id, source.id),
        draft: true,
      });
      await update(id, { narrative: 'Otra.', country: 'hn' }, 'es', true);
      expect(await latest(id)).toMatchObject({ narrative: 'Otra.', country: 'hn' });
      await payload.delete({ ...saved, collection: 'progress', id });
    });
  });
});
