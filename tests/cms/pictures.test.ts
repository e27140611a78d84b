import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSnapshot } from 'cms/snapshot/exportSnapshot';
import { importSnapshot } from 'cms/snapshot/importSnapshot';
import { uploadsFolder } from 'cms/collections/Media';
import { mediaFileName, type Media } from 'content-models/schemas/media';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import sharp from 'sharp';
import { buildSite } from 'site/build';
import { pictureFile, pictureFolder, widthsOf } from 'site/pictures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
          "Así no se puede guardar. Revise: Texto alternativo, Crédito, Licencia",
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
          "media: Pestaña «Enlaces», «Imágenes» tiene una imagen sin texto alternativo en inglés, y la ficha se publica en inglés. Escríbalo en la imagen.",
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
      expect(await nameOf('../../fuera.jpg', 'image/jpeg')).toBe('fuera.jpg');
      expect(await nameOf('dibujo.svg', 'image/svg+xml')).toBe('dibujo.jpg');
      expect(await nameOf('Foto del Año.png', 'image/png')).toMatch(/^[a-z0-9-]+\.jpg$/);
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
