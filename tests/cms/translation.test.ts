import { spanishDigest } from 'cms/publication/spanishTexts';
import { findSpanishVersion } from 'cms/records/pairs';
import { buildSnapshot } from 'cms/snapshot/buildSnapshot';
import { createLocalReq } from 'payload';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { paragraph, publishPractice, refusalOf } from './records.ts';

const approvedBy = {
  status: 'approved',
  by: 'Equipo de traducción',
  on: '2026-04-01T12:00:00.000Z',
} as const;

describe('translations', () => {
  afterEach(() => vi.useRealTimers());

  onBothDatabases((cms) => {
    const update = (id: string, locale: 'es' | 'en', data: object) =>
      cms().payload.update({
        collection: 'practices',
        id,
        locale,
        data: { ...data, _status: 'published' },
        draft: false,
        depth: 0,
        overrideAccess: true,
      });
    const english = {
      title: 'An office',
      summary: 'An office guides those who return.',
      description: paragraph('The office guides those who return.'),
    };
    /** The record as visitors get it. */
    const live = async (code: string | null | undefined) => {
      const { snapshot } = await buildSnapshot(cms().payload, cms().environment.dataDir);
      const record = snapshot.practices.find((practice) => practice.code === code);
      if (!record) throw new Error(`${code} is not public.`);
      return { title: record.title, ...record.translation.en };
    };
    const approved = async () => {
      const practice = await publishPractice(cms().payload);
      await update(practice.id, 'en', { ...english, translation: approvedBy });
      return practice;
    };

    test('English that was not approved is in no snapshot', async () => {
      const { id, code, title } = await publishPractice(cms().payload);
      await update(id, 'en', { ...english, translation: { status: 'in-review' } });
      expect(await live(code)).toEqual({ title: { es: title }, status: 'in-review' });
    });

    test('an approved translation is complete and signed', async () => {
      const { id } = await publishPractice(cms().payload);
      const { fields } = await refusalOf(
        update(id, 'en', { title: 'An office', translation: { status: 'approved' } }),
      );
      expect(fields).toMatchInlineSnapshot(`
        [
          "summary: Pestaña «Identidad», «Resumen (en inglés)» no está traducido, y la traducción figura como aprobada. Traduzca el texto o cambie el estado.",
          "description: Pestaña «Qué hace», «Descripción (en inglés)» no está traducido, y la traducción figura como aprobada. Traduzca el texto o cambie el estado.",
          "translation.status: Pestaña «Traducción», «Inglés» no dice quién aprobó la traducción ni cuándo. Complete los dos datos.",
        ]
      `);
    });

    test('is public once it is approved', async () => {
      const { code, title } = await approved();
      expect(await live(code)).toEqual({
        title: { es: title, en: 'An office' },
        status: 'approved',
        by: 'Equipo de traducción',
        on: '2026-04-01',
      });
    });

    test('is outdated as soon as the Spanish changes, and again approved when it goes back', async () => {
      const { id, code, summary } = await approved();
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-01T15:00:00Z') });
      const changed = await update(id, 'es', { summary: 'Otra frase.' });
      expect(changed.translation).toMatchObject({ status: 'outdated' });
      expect(await live(code)).toMatchObject({
        status: 'outdated',
        by: 'Equipo de traducción',
        on: '2027-06-01',
      });

      vi.setSystemTime(new Date('2027-07-01T15:00:00Z'));
      await update(id, 'es', { compiledBy: 'Otro equipo' });
      expect(await live(code)).toMatchObject({ status: 'outdated', on: '2027-06-01' });

      await update(id, 'es', { summary });
      expect(await live(code)).toMatchObject({ status: 'approved', on: '2026-04-01' });
    });

    test('what is no text does not make it outdated', async () => {
      const { id, code } = await approved();
      await update(id, 'es', { compiledBy: 'Otro equipo', themes: ['health'] });
      expect(await live(code)).toMatchObject({ status: 'approved' });
    });

    test('can be approved again', async () => {
      const { id, code } = await approved();
      await update(id, 'es', { summary: 'Otra frase.' });
      await update(id, 'en', {
        summary: 'Another sentence.',
        translation: { ...approvedBy, on: '2026-08-01T12:00:00.000Z' },
      });
      expect(await live(code)).toMatchObject({ status: 'approved', on: '2026-08-01' });
    });

    describe('approved again on the same day, by the same', () => {
      const digestOf = async (id: string) => {
        const es = await cms().payload.findByID({
          collection: 'practices',
          id,
          locale: 'es',
          draft: true,
          depth: 0,
          overrideAccess: true,
        });
        return spanishDigest('practices', { es, common: es });
      };
      const draft = (id: string, locale: 'es' | 'en', data: object) =>
        cms().payload.update({
          collection: 'practices',
          id,
          locale,
          data,
          draft: true,
          depth: 0,
          overrideAccess: true,
        });

      test('holds for the Spanish that it says it is for, and the reason stays', async () => {
        const { id, code } = await approved();
        await draft(id, 'es', { summary: 'Otra frase.' });
        const again = { ...approvedBy, stillHolds: 'Dice lo mismo.' };
        const stored = await update(id, 'en', {
          translation: { ...again, approvedSpanish: await digestOf(id) },
        });
        expect(stored.translation).toMatchObject({ ...again, approvedSpanish: null });
        expect(await live(code)).toMatchObject({ status: 'approved', on: '2026-04-01' });
        await update(id, 'es', { summary: 'Y otra.' });
        expect(await live(code)).toMatchObject({ status: 'outdated' });
      });

      test('is the old one where the Spanish changed once more, or it does not say', async () => {
        const { id, code } = await approved();
        await draft(id, 'es', { summary: 'Otra frase.' });
        const approvedSpanish = await digestOf(id);
        await draft(id, 'en', { translation: { ...approvedBy, approvedSpanish } });
        await update(id, 'es', { summary: 'Y otra.' });
        expect(await live(code)).toMatchObject({ status: 'outdated' });
      });
    });

    test('the Spanish that an approval was given for is found among the versions', async () => {
      const { id, summary } = await approved();
      const req = await createLocalReq({}, cms().payload);
      const isOf = (sought: string) => (es: { summary?: string | null }) => es.summary === sought;
      for (let times = 0; times < 12; times += 1)
        await update(id, 'es', { summary: `Cambio ${times}.` });
      const found = await findSpanishVersion('practices', id, isOf(summary ?? ''), req);
      expect(found?.summary).toBe(summary);
      expect(await findSpanishVersion('practices', id, isOf('Nunca dicho.'), req)).toBeUndefined();
    });

    test('while it is corrected, the last approved text stays public', async () => {
      const { id, code, title } = await approved();
      await update(id, 'en', {
        title: 'Half a tit',
        translation: { ...approvedBy, status: 'draft' },
      });
      expect(await live(code)).toMatchObject({
        title: { es: title, en: 'An office' },
        status: 'approved',
        on: '2026-04-01',
      });

      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-01T15:00:00Z') });
      await update(id, 'es', { title: 'Un título distinto' });
      expect(await live(code)).toMatchObject({
        title: { es: 'Un título distinto', en: 'An office' },
        status: 'outdated',
        on: '2027-06-01',
      });

      await update(id, 'en', {
        title: 'A better title',
        translation: { ...approvedBy, on: '2027-06-02T12:00:00.000Z' },
      });
      expect(await live(code)).toMatchObject({
        title: { en: 'A better title' },
        status: 'approved',
        on: '2027-06-02',
      });
    });

    test('a translation that is taken back is public no longer', async () => {
      const { id, code, title } = await approved();
      await update(id, 'en', { translation: { status: 'missing', by: null, on: null } });
      expect(await live(code)).toEqual({ title: { es: title }, status: 'missing' });
    });
  });
});
