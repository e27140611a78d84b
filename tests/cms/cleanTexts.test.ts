import { describe, expect, test } from 'vitest';
import { drawPictures } from '../fixtures/drawPictures.ts';
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

    test('in a draft is trimmed when it is published, though only its status is sent', async () => {
      const { id } = await cms().payload.create({
        ...saved,
        collection: 'practices',
        data: { ...completePractice(await source()), title: 'Con espacio ' },
        draft: true,
      });
      const published = await cms().payload.update({
        ...saved,
        collection: 'practices',
        id,
        data: { _status: 'published' },
        draft: false,
      });
      expect(published.title).toBe('Con espacio');
    });

    test('in the description of a picture is cleaned as well', async () => {
      const [{ bytes } = { bytes: new Uint8Array() }] = await drawPictures();
      const { alt } = await cms().payload.create({
        ...saved,
        collection: 'media',
        data: { alt: 'Una api\u200Bcultora\u000Bcon colmenas', credit: 'Ana', licence: 'CC0' },
        file: {
          data: Buffer.from(bytes),
          mimetype: 'image/jpeg',
          name: 'colmenas.jpg',
          size: bytes.length,
        },
      });
      expect(alt).toBe('Una apicultora con colmenas');
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
