import type { DraftedKind } from 'cms/records/documents';
import { waitingRequests } from 'cms/releasing/PublicationRequests';
import { noticesHeader } from 'cms/saving/noticesHeader';
import { doDueSteps } from 'cms/scheduling/doDueSteps';
import { openSteps, pastSteps } from 'cms/scheduling/PlannedSteps';
import { scheduleSchema, type StepAction } from 'cms/scheduling/plannedStep';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { completePractice, publishPractice, publishSource } from './records.ts';
import { messagesIn, rest, signIn } from './rest.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;
const minuteMs = 60_000;

describe('what is planned', () => {
  onBothDatabases((cms) => {
    let ana = '';
    let bruno = '';
    beforeAll(async () => {
      ana = await signIn(cms(), { email: 'ana@arraigo.example', role: 'editor' });
      bruno = await signIn(cms(), { email: 'bruno@arraigo.example', role: 'editor' });
    });
    afterEach(() => vi.restoreAllMocks());

    type Words = { kind?: DraftedKind; token?: string; day?: string; hour?: string };
    const plan = (record: string, action: StepAction, words: Words = {}) => {
      const { kind = 'practices', token = ana, day = '1/12/2999', hour = '9:30' } = words;
      const body = { ask: 'plan', kind, record, action, day, hour };
      return rest(cms(), 'POST', '/schedule', { token, body });
    };
    const planned = async (...given: Parameters<typeof plan>) => {
      const answer = await plan(...given);
      expect(answer.status, answer.text).toBe(200);
    };
    const scheduleOf = async (record: string) => {
      const path = `/schedule?kind=practices&record=${record}`;
      return scheduleSchema.parse((await rest(cms(), 'GET', path, { token: bruno })).body);
    };
    /** The time of a step has come, so many minutes ago. */
    const come = (record: string, action: StepAction, minutes = 1) =>
      cms().payload.db.updateOne({
        collection: 'plannedSteps',
        where: { and: [{ record: { equals: record } }, { action: { equals: action } }] },
        data: { at: new Date(Date.now() - minutes * minuteMs).toISOString() },
      });
    const statusOf = async (id: string) =>
      (await cms().payload.findByID({ ...saved, collection: 'practices', id, draft: false }))
        ._status;
    const makeDraft = async (changes: object = {}) => {
      const { id } = await publishSource(cms().payload);
      const data = { ...completePractice(id), ...changes };
      return cms().payload.create({ ...saved, collection: 'practices', data, draft: true });
    };
    const past = async (record: string) =>
      (await pastSteps(cms().payload)).filter((step) => step.record === record);

    test('is kept with who planned it, on the clock of the operator, and planned anew in its place', async () => {
      const { id, code } = await makeDraft();
      await planned(id, 'publish', { day: '1 de diciembre de 2999', hour: '9:30' });
      await planned(id, 'publish', { day: '2/12/2999', hour: '17 h', token: bruno });
      expect(await scheduleOf(id)).toMatchObject({
        timeZone: 'America/Guatemala',
        isPublic: false,
        hasPublisher: false,
        steps: [
          {
            code,
            action: 'publish',
            at: '2999-12-02T23:00:00.000Z',
            name: 'bruno@arraigo.example',
            state: 'waiting',
          },
        ],
      });
      const [step] = await openSteps(cms().payload, id);
      await rest(cms(), 'POST', '/schedule', {
        token: ana,
        body: { ask: 'remove', step: step?.id },
      });
      expect((await scheduleOf(id)).steps).toEqual([]);
    });

    test.each([
      [{ day: '29/11/2020' }, 'Esa hora ya pasó'],
      [{ day: 'pronto' }, 'Falta el día'],
      [{ hour: '' }, 'Falta la hora'],
    ])('is no time %j', async (words, reason) => {
      const { id } = await makeDraft();
      const answer = await plan(id, 'publish', words);
      expect([answer.status, messagesIn(answer)]).toEqual([400, [expect.stringContaining(reason)]]);
      expect((await scheduleOf(id)).steps).toEqual([]);
    });

    test('is published first and unpublished then, and only where there is something to unpublish', async () => {
      const { id } = await makeDraft();
      const without = await plan(id, 'unpublish');
      expect(messagesIn(without)).toEqual([expect.stringContaining('no hay nada que retirar')]);
      await planned(id, 'publish', { hour: '10:00' });
      expect(messagesIn(await plan(id, 'unpublish', { hour: '10:00' }))).toEqual([
        expect.stringContaining('Primero se publica'),
      ]);
      await planned(id, 'unpublish', { hour: '10:01' });
      expect(messagesIn(await plan(id, 'publish', { hour: '10:01' }))).toEqual([
        expect.stringContaining('Primero se publica'),
      ]);
      expect((await scheduleOf(id)).steps.map(({ action }) => action)).toEqual([
        'publish',
        'unpublish',
      ]);
    });

    test('is for who is signed in, about a record that is there, in a request that says so', async () => {
      const { id } = await makeDraft();
      const stranger = await rest(cms(), 'POST', '/schedule', {
        body: { ask: 'remove', step: id },
      });
      expect(stranger.status).toBe(401);
      expect((await rest(cms(), 'GET', `/schedule?kind=practices&record=${id}`)).status).toBe(401);
      for (const body of [{}, { ask: 'plan' }, { ask: 'remove', step: id, more: true }])
        expect((await rest(cms(), 'POST', '/schedule', { token: ana, body })).status).toBe(400);
      expect((await rest(cms(), 'GET', '/schedule?kind=users', { token: ana })).status).toBe(400);
      expect((await plan('no-hay-tal', 'publish')).status).toBe(404);
    });

    test('is done when its time has come, as who planned it would, and reaches the publisher', async () => {
      const { id, code } = await makeDraft();
      await planned(id, 'publish');
      await doDueSteps(cms().payload);
      expect(await statusOf(id)).toBe('draft');
      await cms().payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { title: 'El borrador más reciente' },
        draft: true,
      });
      await come(id, 'publish');
      await doDueSteps(cms().payload);
      const live = await cms().payload.findByID({ ...saved, collection: 'practices', id });
      expect(live).toMatchObject({ _status: 'published', title: 'El borrador más reciente' });
      const requests = await waitingRequests(cms().payload);
      expect(requests.filter((request) => request.code === code)).toMatchObject([
        { action: 'change', account: 'ana@arraigo.example' },
      ]);
      expect((await scheduleOf(id)).steps).toEqual([]);
      expect(await past(id)).toMatchObject([{ state: 'done', name: 'ana@arraigo.example' }]);
      // Planned once more, it is another step.
      await planned(id, 'publish');
      expect((await scheduleOf(id)).steps).toHaveLength(1);
    });

    test('is made up for in the order of the times', async () => {
      const { id } = await makeDraft();
      await planned(id, 'publish', { hour: '10:00' });
      await planned(id, 'unpublish', { hour: '11:00' });
      await come(id, 'publish', 90);
      await come(id, 'unpublish', 30);
      await doDueSteps(cms().payload);
      expect(await statusOf(id)).toBe('draft');
      expect((await past(id)).map(({ action, state }) => [action, state])).toEqual([
        ['publish', 'done'],
        ['unpublish', 'done'],
      ]);
    });

    test('is refused with the reason in both languages, and done in the name of who tries again', async () => {
      const { id, code } = await makeDraft({ summary: '' });
      await planned(id, 'publish');
      await come(id, 'publish');
      await doDueSteps(cms().payload);
      const [step] = (await scheduleOf(id)).steps;
      expect(step?.state).toBe('failed');
      expect(step?.problem?.es).toContain('«Resumen» falta. Complete este campo.');
      expect(step?.problem?.en).toContain('“Summary” is missing.');
      const summary = 'Una oficina orienta.';
      await cms().payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { summary },
        draft: true,
      });
      await doDueSteps(cms().payload);
      expect(await statusOf(id)).toBe('draft');
      await rest(cms(), 'POST', '/schedule', {
        token: bruno,
        body: { ask: 'tryAgain', step: step?.id },
      });
      await doDueSteps(cms().payload);
      expect(await statusOf(id)).toBe('published');
      const requests = await waitingRequests(cms().payload);
      expect(requests.find((request) => request.code === code)?.account).toBe(
        'bruno@arraigo.example',
      );
    });

    test('does not take what published records need', async () => {
      const source = await publishSource(cms().payload);
      const { code } = await publishPractice(cms().payload, { sources: [source.id] });
      await planned(source.id, 'unpublish', { kind: 'sources' });
      await come(source.id, 'unpublish');
      await doDueSteps(cms().payload);
      const [step] = await openSteps(cms().payload, source.id);
      expect(step?.problem?.es).toContain(code);
      expect(step?.problem?.en).toContain(`is cited in what is published: ${code}`);
    });

    test('is not done for an account that is gone, nor with a temporary password', async () => {
      const { payload } = cms();
      for (const [email, reason] of [
        ['se-va@arraigo.example', 'ya no existe'],
        ['temporal@arraigo.example', 'ya no puede publicar'],
      ] as const) {
        const token = await signIn(cms(), { email, role: 'editor' });
        const { id } = await makeDraft();
        await planned(id, 'publish', { token });
        await come(id, 'publish');
        const where = { email: { equals: email } };
        if (reason === 'ya no existe')
          await payload.delete({ collection: 'users', where, depth: 0, overrideAccess: true });
        else
          await payload.db.updateOne({
            collection: 'users',
            where,
            data: { mustChangePassword: true },
          });
        await doDueSteps(payload);
        expect(await statusOf(id)).toBe('draft');
        const [step] = await openSteps(payload, id);
        expect(step?.problem?.es).toContain(`${email}, que lo programó, ${reason}`);
      }
    });

    test('is needless once somebody does it by hand, which the answer tells', async () => {
      const { id } = await makeDraft();
      await planned(id, 'publish', { hour: '10:00' });
      await planned(id, 'unpublish', { hour: '11:00' });
      const save = (body: object) =>
        rest(cms(), 'PATCH', `/practices/${id}`, { token: bruno, body });
      const noticesOf = async (body: object) => {
        const answer = await save(body);
        expect(answer.status, answer.text).toBe(200);
        return decodeURIComponent(answer.headers.get(noticesHeader) ?? '');
      };
      expect(await noticesOf({ title: 'Un borrador no cambia nada' })).toBe('');
      expect(await noticesOf({ _status: 'published' })).toContain(
        'La publicación que estaba programada para el 1 de diciembre de 2999 a las 10:00 ya no hace falta',
      );
      expect((await scheduleOf(id)).steps).toMatchObject([{ action: 'unpublish' }]);
      expect(await noticesOf({ _status: 'draft' })).toContain('La retirada que estaba programada');
      await planned(id, 'publish');
      await save({ deletedAt: new Date().toISOString() });
      expect((await scheduleOf(id)).steps).toEqual([]);
      expect((await plan(id, 'publish')).status).toBe(404);
      expect(new Set((await past(id)).map(({ state }) => state))).toEqual(new Set(['needless']));
    });

    test('is done whole or not at all, and once, by whichever publisher is first', async () => {
      const { payload } = cms();
      const { id } = await makeDraft();
      await planned(id, 'publish');
      await come(id, 'publish');
      // The step is settled before the record is written: as by a kill in between.
      const { createVersion } = payload.db;
      vi.spyOn(payload.db, 'createVersion').mockImplementationOnce(() =>
        Promise.reject(Object.assign(new Error('killed'), { code: 112 })),
      );
      await doDueSteps(payload);
      expect(await statusOf(id)).toBe('draft');
      expect((await scheduleOf(id)).steps).toMatchObject([{ state: 'waiting' }]);
      vi.restoreAllMocks();
      expect(payload.db.createVersion).toBe(createVersion);

      await Promise.all([doDueSteps(payload), doDueSteps(payload)]);
      await doDueSteps(payload);
      expect(await statusOf(id)).toBe('published');
      const { totalDocs } = await payload.countVersions({
        collection: 'practices',
        where: {
          and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
        },
        overrideAccess: true,
      });
      expect(totalDocs).toBe(1);
    });
  });
});
