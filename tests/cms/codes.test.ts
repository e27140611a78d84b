import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import { publishInstitution, refusalOf } from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

describe('codes', () => {
  onBothDatabases((cms) => {
    const draft = (data: object = { title: 'Borrador' }) =>
      cms().payload.create({ ...saved, collection: 'practices', data, draft: true });

    test('twenty creates at once get twenty codes', async () => {
      const made = await Promise.all(Array.from({ length: 20 }, () => draft()));
      const codes = made.map(({ code }) => code);
      expect(new Set(codes).size).toBe(20);
      for (const code of codes) expect(code).toMatch(/^BP-\d{4}$/);
    });

    test('the first saves of a kind, all at once, share one counter', async () => {
      // Nothing has made a source yet: every one of these finds no counter.
      const made = await Promise.all(
        Array.from({ length: 20 }, () =>
          cms().payload.create({
            ...saved,
            collection: 'sources',
            data: { title: 'x' },
            draft: true,
          }),
        ),
      );
      expect(made.map(({ code }) => numberIn(code)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    test('the draft that opening a form makes has none until it is saved on purpose', async () => {
      const { id, code } = await draft({});
      expect(code ?? undefined).toBeUndefined();
      const common = { ...saved, collection: 'practices', id, draft: true } as const;
      const autosaved = await cms().payload.update({
        ...common,
        data: { title: 'Uno' },
        autosave: true,
      });
      expect(autosaved.code ?? undefined).toBeUndefined();
      const first = await cms().payload.update({ ...common, data: { title: 'Dos' } });
      expect(first.code).toMatch(/^BP-\d{4}$/);
      const second = await cms().payload.update({ ...common, data: { title: 'Tres' } });
      expect(second.code).toBe(first.code);
    });

    test('an editor sees how many questions of an entry have an answer, and it is stored nowhere', async () => {
      const { id } = await draft({ title: 'A medias', dimensions: ['social'], startDate: '2016' });
      const { completeness } = await cms().payload.findByID({
        ...saved,
        collection: 'practices',
        id,
        draft: true,
      });
      expect(completeness).toBe('2 de 18');
      const row: unknown = await cms().payload.db.findOne({
        collection: 'practices',
        where: { id: { equals: id } },
      });
      expect(row).not.toHaveProperty('completeness');
    });

    test('several empty drafts without a code do not disturb each other', async () => {
      const made = await Promise.all([1, 2, 3].map(() => draft({})));
      expect(made).toHaveLength(3);
    });

    test('a deleted draft’s number never comes back', async () => {
      const { id, code } = await draft();
      await cms().payload.delete({ collection: 'practices', id, overrideAccess: true });
      const next = await draft();
      expect(numberIn(next.code)).toBeGreaterThan(numberIn(code));
    });

    test('a code is permanent, and nobody chooses it', async () => {
      const chosen = await draft({ code: 'BP-9999' });
      expect(chosen.code).not.toBe('BP-9999');
      const change = cms().payload.update({
        ...saved,
        collection: 'practices',
        id: chosen.id,
        data: { code: 'BP-9998' },
        draft: true,
      });
      const { status, message } = await refusalOf(change);
      expect(status).toBe(400);
      expect(message).toBe(`El código ${chosen.code} es permanente: no se puede cambiar.`);
    });

    test('an address is proposed from the Spanish; a taken one is refused, or proposed with a number', async () => {
      const { payload } = cms();
      const name = `Atención a la niñez ${Math.random().toString(36).slice(2, 8)}`;
      const plain = name.toLowerCase().replace('ó', 'o').replace('ñ', 'n').replaceAll(' ', '-');
      expect((await publishInstitution(payload, { name })).slug).toBe(plain);
      expect((await publishInstitution(payload, { name })).slug).toBe(`${plain}-2`);
      const { fields } = await refusalOf(publishInstitution(payload, { name, slug: plain }));
      expect(fields).toEqual([
        expect.stringMatching(
          /^slug: «Dirección de la página» ya es la de Atención a la niñez .+ · IN-\d{4}\. Elija otra\.$/,
        ),
      ]);
    });
  });
});

function numberIn(code: string | null | undefined): number {
  return Number(code?.slice(3));
}
