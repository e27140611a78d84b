import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import {
  completePractice,
  completeSource,
  paragraph,
  publishInstitution,
  publishSource,
  refusalOf,
} from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

describe('what an editor types', () => {
  onBothDatabases((cms) => {
    const publish = (data: object) =>
      cms().payload.create({
        ...saved,
        collection: 'practices',
        data: { ...data, _status: 'published' },
        draft: false,
      });
    const source = async () => (await publishSource(cms().payload)).id;

    test('is stored as readers see it, in a draft with the space at which somebody is typing', async () => {
      const draft = await cms().payload.create({
        ...saved,
        collection: 'practices',
        data: {
          title: 'Capacita\u00ADción de ',
          places: ['San\u200B Pedro'],
          description: paragraph('Uno\u000Bdos '),
        },
        draft: true,
      });
      expect(draft.title).toBe('Capacitación de ');
      expect(draft.places).toEqual(['San Pedro']);
      expect(draft.description).toMatchObject(paragraph('Uno dos '));
    });

    test('has no spaces at its ends when it is published, and its address is of what can be seen', async () => {
      const practice = await publish({
        ...completePractice(await source()),
        title: ' Taller de api\u200Bcultura\uFB01na ',
        startDate: '2016-03 ',
        startDateNotStated: false,
      });
      expect(practice.title).toBe('Taller de apiculturafina');
      expect(practice.slug).toBe('taller-de-apiculturafina');
      expect(practice.startDate).toBe('2016-03');
    });

    test('in an address of a source is cleaned as well', async () => {
      const made = await cms().payload.create({
        ...saved,
        collection: 'sources',
        data: { ...completeSource(), url: 'https://limpia.example/x\u200B ', _status: 'published' },
        draft: false,
      });
      expect(made.url).toBe('https://limpia.example/x');
    });

    test('is refused where it contradicts itself, and not where it only is less exact', async () => {
      const practice = completePractice(await source());
      const dated = { startDateNotStated: false, endDateNotStated: false };
      const contradiction = publish({
        ...practice,
        ...dated,
        startDate: '2020-05',
        endDate: '2016',
      });
      expect((await refusalOf(contradiction)).fields).toEqual([
        'endDate: Pestaña «Quién y cuándo», «Fin» es anterior al comienzo. Corrija una de las dos fechas.',
      ]);
      const exact = await publish({ ...practice, ...dated, startDate: '2020-05', endDate: '2020' });
      expect(exact._status).toBe('published');
    });

    test('of an institution is refused where it is its own parent', async () => {
      const { id } = await publishInstitution(cms().payload);
      const own = cms().payload.update({
        ...saved,
        collection: 'institutions',
        id,
        data: { parent: id, _status: 'published' },
        draft: false,
      });
      expect((await refusalOf(own)).fields).toEqual([
        'parent: Pestaña «Relaciones», «Depende de» es esta misma institución. Elija otra o déjelo vacío.',
      ]);
    });
  });
});
