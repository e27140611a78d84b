import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { uploadsFolder } from 'cms/pictures/uploadsFolder';
import { mediaFileName, type Media } from 'content-models/records/media';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import type { FlattenedField } from 'payload';
import sharp from 'sharp';
import { buildSite } from 'site/build';
import { pictureFile, pictureFolder, widthsOf } from 'site/record/pictures';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { animations, stills } from '../fixtures/animations.ts';
import { onBothDatabases, openTestCms, type TestCms } from './onBothDatabases.ts';
import { paragraph, publishPractice, refusalOf } from './records.ts';
import { messagesIn, rest, signIn } from './rest.ts';
import { hasMongodb } from '../temporaryDatabase.ts';

const gps = {
  IFD0: { Make: 'Cámara de prueba' },
  IFD3: { GPSLatitude: '14/1 37/1 0/1', GPSLatitudeRef: 'N' },
};
const described = { alt: 'Una oficina de prueba', credit: 'Prueba', licence: 'CC0' };

/** Drawn, with some of the detail of a photograph, so that its weight says something. */
const canvas = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#1f6f5c',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  }).blur(3);

/** Three pictures as they come from a phone: a place in the metadata, a portrait held sideways, a wide one. */
const pictures = {
  'lugar.jpg': () => canvas(800, 600).withExif(gps).jpeg().toBuffer(),
  'retrato.jpg': () =>
    canvas(600, 400).withExif(gps).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  'ancha.png': () => canvas(1600, 400).withExif(gps).png().toBuffer(),
};

/** Builds the site: the entry shows each picture, without its metadata, within the budget of a page for phones. */
async function expectOnSite(snapshotDir: string): Promise<void> {
  const outDir = `${snapshotDir}-site`;
  await buildSite({ snapshotDir, outDir, siteUrl: 'https://arraigo.example' });
  const { media, practices } = await readSnapshot(snapshotDir);
  const slug = practices.find(({ media: shown }) => shown.length === 3)?.slug ?? 'none';
  const page = join(outDir, 'practicas', slug, 'index.html');
  const html = await readFile(page, 'utf8');
  // What a phone of 360 px with two device pixels each asks for.
  const files = media.map((picture) => pictureFile(picture, widthForPhone(picture), 'avif'));
  const variants = await Promise.all(
    files.map((file) => readFile(join(outDir, pictureFolder, file))),
  );
  for (const [index, bytes] of variants.entries()) {
    expect(html).toContain(files[index]);
    const { format, exif } = await sharp(bytes).metadata();
    expect([format, exif]).toEqual(['heif', undefined]);
  }
  const styles = [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, href]) => href ?? '');
  expect(styles).not.toEqual([]);
  const texts = [page, ...styles.map((href) => join(outDir, href))];
  const compressed = await Promise.all(texts.map((file) => readFile(`${file}.br`)));
  const total = [...variants, ...compressed].reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(total).toBeLessThanOrEqual(60_000);
}

function widthForPhone(picture: Media): number {
  const wanted = 2 * (360 - 32);
  const widths = widthsOf(picture);
  return widths.find((width) => width >= wanted) ?? Math.max(...widths);
}

/** The fields that may lead to a picture, those in groups and lists included. */
function linksToMedia(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => [
    ...('relationTo' in field && [field.relationTo].flat().includes('media') ? [field.name] : []),
    ...('flattenedFields' in field ? linksToMedia(field.flattenedFields) : []),
  ]);
}

describe('pictures', () => {
  onBothDatabases((cms, database) => {
    let token = '';
    let folder = '';
    beforeAll(async () => {
      token = await signIn(cms(), { email: 'fotos@arraigo.example', role: 'editor' });
      folder = mkdtempSync(join(tmpdir(), 'arraigo-pictures-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const upload = (name: string, bytes: Uint8Array, type: string, data: object = described) => {
      const form = new FormData();
      form.set('_payload', JSON.stringify(data));
      form.set('file', new File([Buffer.from(bytes)], name, { type }));
      return rest(cms(), 'POST', '/media?locale=es', { form, token });
    };
    const stored = (filename: string) =>
      readFile(join(uploadsFolder(cms().environment.dataDir), filename));
    const documentIn = ({ body }: { body: Record<string, unknown> }) => {
      const { doc } = body;
      if (typeof doc !== 'object' || doc === null || !('id' in doc) || !('filename' in doc))
        throw new Error(JSON.stringify(body));
      return { id: String(doc.id), filename: String(doc.filename), doc };
    };

    test('lose their metadata, stand upright, and travel with their bytes unchanged', async () => {
      const ids: string[] = [];
      for (const [name, draw] of Object.entries(pictures)) {
        const bytes = await draw();
        expect((await sharp(bytes).metadata()).exif).toBeDefined();
        const answer = await upload(name, bytes, name.endsWith('png') ? 'image/png' : 'image/jpeg');
        expect(answer.status).toBe(201);
        const { id, filename } = documentIn(answer);
        const { exif, orientation, width, height } = await sharp(await stored(filename)).metadata();
        expect([exif, orientation]).toEqual([undefined, undefined]);
        if (name === 'retrato.jpg') expect([width, height]).toEqual([400, 600]);
        ids.push(id);
      }
      await publishPractice(cms().payload, { media: ids });
      const first = join(folder, 'first');
      await exportSnapshot(cms(), first);
      const { media } = await readSnapshot(first);
      expect(media).toHaveLength(3);
      for (const { sha256 } of media) expect(sha256).toMatch(/^[0-9a-f]{64}$/);

      let other: TestCms | undefined;
      try {
        other = await openTestCms(database === 'SQLite' && hasMongodb ? 'MongoDB' : 'SQLite');
        expect((await importSnapshot(other, first, { overwrite: false })).skipped).toEqual([]);
        const second = join(folder, 'second');
        await exportSnapshot(other, second);
        expect((await readSnapshot(second)).media).toEqual(media);
        for (const picture of media) {
          const file = join('media', mediaFileName(picture));
          expect(await readFile(join(second, file))).toEqual(await readFile(join(first, file)));
        }
        await expectOnSite(second);
      } finally {
        await other?.close();
      }
    });

    test('one that no published record shows is in no snapshot', async () => {
      const { doc } = documentIn(
        await upload('suelta.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      const out = join(folder, 'without');
      await exportSnapshot(cms(), out);
      const { media } = await readSnapshot(out);
      expect(media.map(({ code }) => code)).not.toContain('code' in doc ? doc.code : '');
    });

    test.each(Object.entries(animations))(
      '%s keeps its first frame, and the answer says so',
      async (name, { type, draw }) => {
        const bytes = await draw();
        const answer = await upload(name, bytes, type);
        const notices = decodeURIComponent(answer.headers.get('arraigo-notices') ?? '');
        expect([answer.status, notices]).toEqual([201, expect.stringContaining('primer cuadro')]);
        const kept = await stored(documentIn(answer).filename);
        const { format, pages = 1 } = await sharp(kept).metadata();
        expect([pages, `image/${format}`]).toEqual([1, type.replace('gif', 'png')]);
        expect(kept.includes('acTL')).toBe(false);
        const { dominant } = await sharp(kept).stats();
        expect(dominant.r - dominant.b).toBeGreaterThan(200);
      },
    );

    test.each(Object.entries(stills))('%s is kept without a word', async (name, { type, draw }) => {
      const answer = await upload(name, await draw(), type);
      expect([answer.status, answer.headers.get('arraigo-notices')]).toEqual([201, null]);
    });

    test('keep their focal point', async () => {
      const { id } = documentIn(
        await upload('foco.jpg', await pictures['lugar.jpg'](), 'image/jpeg', {
          ...described,
          focalX: 20,
          focalY: 80,
        }),
      );
      const { focalX, focalY } = await cms().payload.findByID({
        collection: 'media',
        id,
        depth: 0,
        overrideAccess: true,
      });
      expect([focalX, focalY]).toEqual([20, 80]);
    });

    test('are described when they are saved', async () => {
      const answer = await upload('muda.jpg', await pictures['lugar.jpg'](), 'image/jpeg', {});
      expect(answer.status).toBe(400);
      expect(messagesIn(answer)).toMatchInlineSnapshot(`
        [
          "Así no se puede guardar.
        «Texto alternativo» falta. Complete este campo.
        «Crédito» falta. Complete este campo.
        «Licencia» falta. Complete este campo.",
          "«Texto alternativo» falta. Complete este campo.",
          "«Crédito» falta. Complete este campo.",
          "«Licencia» falta. Complete este campo.",
        ]
      `);
    });

    test('say in English what they show where the entry is published in English', async () => {
      const { payload } = cms();
      const { id } = documentIn(
        await upload('ingles.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      const practice = await publishPractice(payload, { media: [id] });
      const english = {
        title: 'An office',
        summary: 'An office guides those who return.',
        description: paragraph('The office guides.'),
        translation: { status: 'approved', by: 'Equipo', on: '2026-04-01T12:00:00.000Z' },
        _status: 'published',
      } as const;
      const save = () =>
        payload.update({
          collection: 'practices',
          id: practice.id,
          data: english,
          locale: 'en',
          draft: false,
          depth: 0,
          overrideAccess: true,
        });
      expect((await refusalOf(save())).fields).toMatchInlineSnapshot(`
        [
          "media: Pestaña «Enlaces», «Imágenes» tiene una imagen sin texto alternativo en inglés, y el registro se publica en inglés. Escríbalo en la imagen.",
        ]
      `);
      await payload.update({
        collection: 'media',
        id,
        data: { alt: 'A test office' },
        locale: 'en',
        depth: 0,
        overrideAccess: true,
      });
      expect((await save())._status).toBe('published');
    });

    const strange: [string, string, string][] = [
      [
        'dibujo.svg',
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ],
      ['pagina.png', 'image/png', '<html><script>alert(1)</script></html>'],
      ['pagina.html', 'text/html', '<html></html>'],
      ['datos.xml', 'application/xml', '<?xml version="1.0"?><a/>'],
    ];
    test.each(strange)('%s is refused', async (name, type, content) => {
      const { status } = await upload(name, Buffer.from(content), type);
      expect(status).toBe(400);
    });

    test('are called after what they are, and a name cannot lead out of the folder', async () => {
      const jpeg = await pictures['lugar.jpg']();
      const nameOf = async (name: string, type: string) =>
        documentIn(await upload(name, jpeg, type)).filename;
      expect(await nameOf('../../fuera.jpg', 'image/jpeg')).toMatch(/^fuera-[0-9a-f]{16}\.jpg$/);
      expect(await nameOf('dibujo.svg', 'image/svg+xml')).toMatch(/^dibujo-[0-9a-f]{16}\.jpg$/);
      expect(await nameOf('Foto del Año.png', 'image/png')).toMatch(/^[a-z0-9-]+\.jpg$/);
    });

    /** What lies in the folder of uploads. */
    const files = () => readdir(uploadsFolder(cms().environment.dataDir));
    const documentOf = (id: string) =>
      cms().payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true });
    const replace = (id: string, bytes: Uint8Array, data: object = {}) => {
      const form = new FormData();
      form.set('_payload', JSON.stringify(data));
      form.set('file', new File([Buffer.from(bytes)], 'otra.jpg', { type: 'image/jpeg' }));
      return rest(cms(), 'PATCH', `/media/${id}?locale=es`, { form, token });
    };

    const outside: [string, unknown, string][] = [
      ['focalX', -5, '«Punto focal (horizontal, %)» no puede ser menos de 0. Corríjalo.'],
      ['focalX', 101, '«Punto focal (horizontal, %)» no puede pasar de 100. Corríjalo.'],
      ['focalY', -0.1, '«Punto focal (vertical, %)» no puede ser menos de 0. Corríjalo.'],
      [
        'focalY',
        'x',
        '«Punto focal (vertical, %)» tiene un valor que el modelo no admite. Corríjalo.',
      ],
      [
        'focalX',
        'NaN',
        '«Punto focal (horizontal, %)» tiene un valor que el modelo no admite. Corríjalo.',
      ],
      [
        'focalX',
        { a: 1 },
        '«Punto focal (horizontal, %)» tiene un valor que el modelo no admite. Corríjalo.',
      ],
    ];
    test.each(outside)('%s: %j is refused, new or changed', async (field, value, message) => {
      const jpeg = await pictures['lugar.jpg']();
      const before = (await files()).length;
      const wrong = { ...described, [field]: value };
      const made = await upload('fuera-de-rango.jpg', jpeg, 'image/jpeg', wrong);
      expect([made.status, messagesIn(made)]).toEqual([400, expect.arrayContaining([message])]);
      expect(await files()).toHaveLength(before);

      const { id } = documentIn(await upload('dentro.jpg', jpeg, 'image/jpeg'));
      const changed = await rest(cms(), 'PATCH', `/media/${id}?locale=es`, {
        body: { [field]: value },
        token,
      });
      expect([changed.status, messagesIn(changed)]).toEqual([
        400,
        expect.arrayContaining([message]),
      ]);
      const edits = `uploadEdits[focalPoint][x]=${field === 'focalX' ? '-5' : '50'}&uploadEdits[focalPoint][y]=400`;
      const edited = await rest(cms(), 'PATCH', `/media/${id}?locale=es&${edits}`, {
        body: {},
        token,
      });
      expect(edited.status).toBe(400);
      const { focalX, focalY } = await documentOf(id);
      expect([focalX, focalY]).toEqual([50, 50]);
    });

    test('the focal point is moved without touching the file', async () => {
      const { id, filename } = documentIn(
        await upload('enfocada.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      const file = join(uploadsFolder(cms().environment.dataDir), filename);
      const before = await stat(file);
      const edits = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=0';
      const messages = messagesIn(
        await rest(cms(), 'PATCH', `/media/${id}?locale=es&${edits}`, { body: {}, token }),
      );
      expect(messages).toEqual([]);
      const document = await documentOf(id);
      expect([document.focalX, document.focalY, document.filename]).toEqual([10, 0, filename]);
      const { ino, mtimeMs } = await stat(file);
      expect([ino, mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    });

    test('are not cut as an address says', async () => {
      const edits =
        'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10';
      const form = new FormData();
      form.set('_payload', JSON.stringify(described));
      const bytes = Buffer.from(await pictures['lugar.jpg']());
      form.set('file', new File([bytes], 'entera.jpg', { type: 'image/jpeg' }));
      const answer = await rest(cms(), 'POST', `/media?locale=es&${edits}`, { form, token });
      const { width, height } = await documentOf(documentIn(answer).id);
      expect([width, height]).toEqual([800, 600]);
    });

    test('what is measured comes from the file and not from a request', async () => {
      const lies = {
        width: -1,
        height: 7,
        filesize: 1,
        mimeType: 'text/html',
        filename: 'ajena.jpg',
        thumbnailURL: 'https://example.org/b.jpg',
        sizes: { thumbnail: { filename: 'ajena.jpg', width: 1 } },
      };
      const { id, filename } = documentIn(
        await upload('medida.jpg', await pictures['lugar.jpg'](), 'image/jpeg', {
          ...described,
          ...lies,
        }),
      );
      const made = await documentOf(id);
      expect(made).toMatchObject({ width: 800, height: 600, mimeType: 'image/jpeg', filename });
      expect(made.filesize).toBe((await stored(filename)).byteLength);
      const small = made.sizes?.thumbnail;
      expect([small?.width, small?.height, small?.mimeType]).toEqual([320, 240, 'image/webp']);
      expect((await sharp(await stored(small?.filename ?? '')).metadata()).width).toBe(320);

      const changed = await rest(cms(), 'PATCH', `/media/${id}?locale=es`, {
        body: { ...lies, credit: 'Otra' },
        token,
      });
      expect(changed.status).toBe(200);
      const { updatedAt, ...after } = await documentOf(id);
      expect({ ...after, updatedAt: made.updatedAt }).toEqual({ ...made, credit: 'Otra' });
      expect(updatedAt).not.toBe(made.updatedAt);
    });

    test('a file that takes the place of another: refused it leaves the old one, saved it removes it', async () => {
      const { id, filename } = documentIn(
        await upload('vieja.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      const bytes = await stored(filename);
      const before = await files();
      const other = await canvas(500, 400).jpeg().toBuffer();
      const refused = await replace(id, other, { credit: '' });
      expect(refused.status).toBe(400);
      expect(await stored(filename)).toEqual(bytes);
      expect(await files()).toEqual(before);

      const saved = await replace(id, other);
      expect(saved.status).toBe(200);
      const after = await documentOf(id);
      expect([after.width, after.height]).toEqual([500, 400]);
      expect((await sharp(await stored(after.filename ?? '')).metadata()).width).toBe(500);
      expect(after.url).toContain(after.filename ?? 'none');
      await vi.waitUntil(async () => !(await files()).includes(filename), { timeout: 20_000 });
      expect(await files()).toHaveLength(before.length);
    });

    test('a save that fails after the files were written leaves none', async () => {
      const before = await files();
      const { payload } = cms();
      // The next code is one that there is: the database refuses the record, after the files were written.
      const counter = { collection: 'counters', where: { kind: { equals: 'media' } } } as const;
      const kept = z.looseObject({ value: z.number() }).parse(await payload.db.findOne(counter));
      await payload.db.updateOne({ ...counter, data: { value: 0 } });
      const answer = await upload('a-medias.jpg', await pictures['lugar.jpg'](), 'image/jpeg');
      await payload.db.updateOne({ ...counter, data: { value: kept.value } });
      expect(answer.status).toBe(400);
      expect(await files()).toEqual(before);
    });

    test('nothing is stored that would stop the trash from being read', async () => {
      const form = { ...described, deletedAt: 'nunca' };
      const made = await upload('nunca.jpg', await pictures['lugar.jpg'](), 'image/jpeg', form);
      const { id } = documentIn(
        await upload('siempre.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      const changed = await rest(cms(), 'PATCH', `/media/${id}?locale=es`, {
        body: { deletedAt: 'nunca' },
        token,
      });
      for (const answer of [made, changed])
        expect([answer.status, messagesIn(answer)]).toEqual([
          400,
          [
            '«deletedAt» no es una fecha: escríbala como 2026-03-09T12:00:00.000Z, o null para sacar la imagen de la papelera.',
          ],
        ]);
    });

    test('no address is asked for a picture', async () => {
      let asked = 0;
      const server = createServer((_request, response) => {
        asked += 1;
        response.end();
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const far = { ...described, filename: 'a.jpg', url: `http://127.0.0.1:${port}/a.jpg` };
      const bytes = await pictures['lugar.jpg']();
      const withFile = await upload('cerca.jpg', bytes, 'image/jpeg', far);
      const alone = await rest(cms(), 'POST', '/media?locale=es', { body: far, token });
      server.close();
      expect([withFile.status, alone.status, asked]).toEqual([400, 400, 0]);
      expect(messagesIn(withFile)[0]).toContain('Una imagen se sube como archivo');
    });

    test('where files cannot be written there is no record either', async () => {
      const folder = uploadsFolder(cms().environment.dataDir);
      const { totalDocs } = await cms().payload.count({ collection: 'media' });
      await rename(folder, `${folder}-aside`);
      await writeFile(folder, 'not a folder');
      try {
        const answer = await upload('llena.jpg', await pictures['lugar.jpg'](), 'image/jpeg');
        expect([answer.status, messagesIn(answer)]).toEqual([
          507,
          [
            'La imagen no se guardó, porque el servidor no puede escribir archivos; quizá su disco esté lleno. Avise a quien lo administra.',
          ],
        ]);
      } finally {
        await rm(folder);
        await rename(`${folder}-aside`, folder);
      }
      expect((await cms().payload.count({ collection: 'media' })).totalDocs).toBe(totalDocs);
    });

    test('without a file there is no picture, and a file is for one picture', async () => {
      const none = await rest(cms(), 'POST', '/media?locale=es', { body: described, token });
      expect([none.status, messagesIn(none)]).toEqual([
        400,
        ['Falta el archivo de la imagen: elija uno en JPEG, PNG o WebP.'],
      ]);
      const form = new FormData();
      form.set('_payload', '{}');
      const bytes = Buffer.from(await pictures['lugar.jpg']());
      form.set('file', new File([bytes], 'todas.jpg', { type: 'image/jpeg' }));
      const all = await rest(cms(), 'PATCH', '/media?where[code][exists]=true', { form, token });
      expect([all.status, messagesIn(all)]).toEqual([
        400,
        ['Un archivo es de una sola imagen: ábrala y cámbielo allí.'],
      ]);
    });

    test('one in use does not go into the trash, and says where it is shown', async () => {
      const { payload } = cms();
      const { id, doc } = documentIn(
        await upload('en-uso.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      const code = 'code' in doc ? String(doc.code) : '';
      const shown = await publishPractice(payload, { media: [id] });
      const drafted = await payload.create({
        collection: 'practices',
        data: { title: 'Aún en borrador', media: [id] },
        draft: true,
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      });
      const sentence = `Imagen ${code}: no se puede retirar, porque la muestran estas prácticas: ${shown.code} ${shown.title}; ${drafted.code} Aún en borrador (borrador). Quítela antes de ellas (pestaña «Enlaces», «Imágenes») y guárdelas.`;
      const trash = { deletedAt: new Date().toISOString() };
      const inTrash = async () => {
        const { deletedAt } = await payload.findByID({
          collection: 'media',
          id,
          trash: true,
          overrideAccess: true,
        });
        return Boolean(deletedAt);
      };

      const single = await rest(cms(), 'PATCH', `/media/${id}?locale=es`, { body: trash, token });
      expect([single.status, messagesIn(single)]).toEqual([409, [sentence]]);
      const bulk = await rest(cms(), 'PATCH', `/media?locale=es&where[id][in]=${id}`, {
        body: trash,
        token,
      });
      expect(bulk.text).toContain(sentence);
      const owner = await signIn(cms(), { email: 'jefa-fotos@arraigo.example', role: 'admin' });
      const gone = await rest(cms(), 'DELETE', `/media/${id}?locale=es`, { token: owner });
      expect([gone.status, messagesIn(gone)]).toEqual([409, [sentence]]);
      const allGone = await rest(cms(), 'DELETE', `/media?where[id][in]=${id}`, { token: owner });
      expect(allGone.text).toContain(sentence);
      expect(await inTrash()).toBe(false);

      // The published practice stops showing it in a draft of its own: the public still sees it.
      const without = {
        collection: 'practices',
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      } as const;
      await payload.update({ ...without, id: shown.id, data: { media: [] }, draft: true });
      await payload.update({ ...without, id: drafted.id, data: { media: [] }, draft: true });
      const still = await rest(cms(), 'PATCH', `/media/${id}?locale=es`, { body: trash, token });
      expect(messagesIn(still)[0]).toContain(
        `estas prácticas: ${shown.code} ${shown.title}. Quítela`,
      );
      await payload.update({
        ...without,
        id: shown.id,
        data: { media: [], _status: 'published' },
        draft: false,
      });
      const freed = await rest(cms(), 'PATCH', `/media/${id}?locale=es`, { body: trash, token });
      expect([freed.status, await inTrash()]).toEqual([200, true]);
    });

    test('nothing else than practices shows pictures, or their use would have to be looked for there too', () => {
      const { collections, globals } = cms().payload.config;
      const own = [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'));
      const shows = own.flatMap(({ slug, flattenedFields }) =>
        linksToMedia(flattenedFields).map((name) => `${slug}.${name}`),
      );
      expect(shows).toEqual(['practices.media']);
    });

    test('a stranger does not get the file', async () => {
      const { filename } = documentIn(
        await upload('cerrada.jpg', await pictures['lugar.jpg'](), 'image/jpeg'),
      );
      expect((await rest(cms(), 'GET', `/media/file/${filename}`)).status).toBe(403);
      expect((await rest(cms(), 'GET', `/media/file/${filename}`, { token })).status).toBe(200);
    });
  });
});
