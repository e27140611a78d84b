import { randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { uploadsFolder } from 'cms/pictures/uploadsFolder';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium, openBrowser } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { animations } from '../fixtures/animations.ts';
import { builtCms, password, type Answer, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';
import { rounds } from '../faults/trial.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const described = { alt: 'Una oficina', credit: 'Prueba', licence: 'CC0' };
const documentSchema = z.object({
  doc: z.object({ id: z.string(), filename: z.string(), alt: z.string() }),
});
const errorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })) });

/** One colour, which can be told again after a picture was drawn anew. */
const plain = (background: string, width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background } });

const messageIn = ({ body }: Answer) => errorsSchema.parse(body).errors[0]?.message;

function upload(
  visitor: Visitor,
  bytes: Uint8Array,
  { name = 'oficina.jpg', type = 'image/jpeg', data = described, cookie = '' } = {},
): Promise<Answer> {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  form.set('file', new File([Buffer.from(bytes)], name, { type }));
  return visitor.ask('POST', '/api/media?locale=es', {
    form,
    ...(cookie ? { headers: { cookie } } : {}),
  });
}

describe('uploads to the built CMS', () => {
  const cms = builtCms();
  const newContext = openBrowser();
  let editor: Visitor;
  beforeAll(async () => {
    editor = await cms().signIn('fotos@arraigo.example', 'editor');
  });

  test('of one file name at once each keep their own picture, the refused ones leave none', async () => {
    const red = await plain('#ff0000').jpeg().toBuffer();
    const blue = await plain('#0000ff', 900, 500).jpeg().toBuffer();
    expect((await upload(editor, red)).status).toBe(201);
    const before = (await readdir(uploadsFolder(cms().dataDir))).length;
    const pairs = rounds(5, 20);
    for (let pair = 0; pair < pairs; pair += 1) {
      const [first, second, refused] = await Promise.all([
        upload(editor, red, { data: { ...described, alt: 'rojo' } }),
        upload(editor, blue, { data: { ...described, alt: 'azul' } }),
        upload(editor, blue, { data: { ...described, alt: '' } }),
      ]);
      expect([first.status, second.status, refused.status]).toEqual([201, 201, 400]);
      for (const answer of [first, second]) {
        const { doc } = documentSchema.parse(answer.body);
        expect([doc.alt, await colourOf(doc.filename)]).toEqual([
          doc.alt,
          doc.alt === 'rojo' ? 'red' : 'blue',
        ]);
      }
    }
    const after = await readdir(uploadsFolder(cms().dataDir));
    expect(after).toHaveLength(before + pairs * 2 * 2);
  });

  async function colourOf(filename: string): Promise<string> {
    const { channels } = await sharp(join(uploadsFolder(cms().dataDir), filename)).stats();
    return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue';
  }

  test('may have 20 MB, and no more', async () => {
    // What follows the picture in its file weighs and is not shown.
    const picture = await plain('#336699').jpeg().toBuffer();
    const ofBytes = (size: number) =>
      Buffer.concat([picture, randomBytes(size - picture.byteLength)]);
    const fits = await upload(editor, ofBytes(19.9 * 1024 * 1024));
    expect([fits.status, fits.text.slice(0, 200)]).toEqual([201, expect.any(String)]);
    for (const size of [20.1, 21, 40]) {
      const refused = await upload(editor, ofBytes(Math.round(size * 1024 * 1024)));
      expect([refused.status, messageIn(refused)]).toEqual([
        413,
        'El archivo es demasiado grande: una imagen pesa 20 MB como mucho. Redúzcala o guárdela como JPEG y súbala de nuevo.',
      ]);
    }
  });

  test('of 50 megapixels do not keep others waiting, and a flood of them is told to come back', async () => {
    const large = await plain('#808080', 7000, 7000).webp({ effort: 0 }).toBuffer();
    const small = await plain('#00ff00').jpeg().toBuffer();
    const waits: number[] = [];
    let isOver = false;
    const watch = (async () => {
      while (!isOver) {
        const start = performance.now();
        const { status } = await cms().stranger.ask('GET', '/api/health');
        expect(status).toBe(200);
        waits.push(performance.now() - start);
        await setTimeout(100);
      }
    })();
    const first = ['a.webp', 'b.webp'].map((name) =>
      upload(editor, large, { name, type: 'image/webp' }),
    );
    await setTimeout(500);
    const flood = Array.from({ length: 20 }, () => upload(editor, small));
    const answers = await Promise.all([...first, ...flood]);
    isOver = true;
    await watch;
    const statuses = answers.map(({ status }) => status);
    expect(statuses.every((status) => status === 201 || status === 503)).toBe(true);
    expect(statuses.slice(0, 2)).toEqual([201, 201]);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused && messageIn(refused)).toBe(
      'Se están subiendo muchas imágenes a la vez y esta no se guardó. Inténtelo de nuevo en un momento.',
    );
    // Milliseconds: a limit for what hangs on the slowest machine. It took 25 s before pictures waited for each other.
    expect(Math.max(...waits)).toBeLessThan(10_000);
    const later = await upload(editor, small);
    expect(later.status).toBe(201);
  });

  test('larger ones are refused, and a stranger has nothing decoded', async () => {
    const huge = await plain('#808080', 7100, 7100).png().toBuffer();
    const refused = await upload(editor, huge, { name: 'a.png', type: 'image/png' });
    expect([refused.status, messageIn(refused)]).toEqual([
      400,
      'La imagen no se puede leer: súbala como JPEG, PNG o WebP, de 50 megapíxeles como mucho.',
    ]);
    const strange = await upload(cms().stranger, await plain('#000000').jpeg().toBuffer());
    expect(strange.status).toBe(403);
  });

  test.skipIf(!hasChromium)(
    'in the admin: one is uploaded, and kept while it is shown',
    { timeout: 480_000 },
    async () => {
      const context = await newContext({ baseURL: cms().environment.cmsUrl });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto('/admin/login');
      await page.fill('#field-email', 'fotos@arraigo.example');
      await page.fill('#field-password', password);
      await page.click('button[type=submit]');
      await page.waitForURL('**/admin');

      await page.goto('/admin/collections/media/create?locale=es');
      const buffer = await plain('#884422').jpeg().toBuffer();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'Desde el panel.jpg', mimeType: 'image/jpeg', buffer });
      await page.fill('#field-alt', 'Una oficina en el panel');
      await page.fill('#field-credit', 'Prueba');
      await page.fill('#field-licence', 'CC0');
      await page.click('#action-save');
      await page.waitForURL(/media\/(?!create)[\w-]+/);
      const id = /media\/([\w-]+)/.exec(page.url())?.[1] ?? '';
      await page.locator('.file-details img, .thumbnail img').first().waitFor();

      const practice = await editor.ask('POST', '/api/practices?locale=es&draft=true', {
        body: { title: 'Con imagen', media: [id] },
      });
      expect(practice.status).toBe(201);
      await page.reload();
      await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click();
      await page.click('#action-delete');
      await page.locator('#confirm-action').click();
      const toast = page.getByText('no se puede retirar');
      await toast.waitFor();
      expect(await toast.textContent()).toMatch(
        /Imagen ME-\d{4}: no se puede retirar, porque la muestran estas prácticas: BP-\d{4} Con imagen \(borrador\)\. Quítela antes de ellas \(pestaña «Enlaces», «Imágenes»\) y guárdelas\./,
      );
      await context.close();
    },
  );

  describe.skipIf(!hasChromium)('in the admin', { timeout: 480_000 }, () => {
    const signIn = adminPages(cms);
    const folder = temporaryFolder();
    let page: Page;
    beforeAll(async () => {
      ({ page } = await signIn('fotos@arraigo.example'));
    });

    const open = async (path: string, adminLanguage: 'es' | 'en' = 'es') => {
      const { cmsUrl } = cms().environment;
      await page.context().addCookies([{ name: 'payload-lng', value: adminLanguage, url: cmsUrl }]);
      await page.goto(`${cmsUrl}/admin/collections/media/${path}?locale=es`);
      await page.locator('form[data-form-ready="true"]').first().waitFor();
    };
    // As a file: the bytes of a large one would pass through the browser's protocol.
    const choose = async (name: string, bytes: Buffer) => {
      const file = join(folder(), name);
      await writeFile(file, bytes);
      await page.locator('input[type=file]').setInputFiles(file);
    };
    const describePicture = async (alt: string) => {
      await page.fill('#field-alt', alt);
      await page.fill('#field-credit', 'Prueba');
      await page.fill('#field-licence', 'CC0');
    };
    const focalInputs = () => page.locator('.edit-upload__input input');
    const openFocalPoint = async () => {
      await page.locator('.file-field__edit').click();
      await page.locator('.edit-upload__focalPoint').waitFor();
    };
    const setFocalPoint = async (across: string, down: string) => {
      await openFocalPoint();
      await focalInputs().nth(0).fill(across);
      await focalInputs().nth(1).fill(down);
      await page.locator('.edit-upload__save').click();
      await page.locator('.edit-upload').waitFor({ state: 'detached' });
    };
    const shownFocalPoint = async () => {
      await openFocalPoint();
      const shown = [
        await focalInputs().nth(0).inputValue(),
        await focalInputs().nth(1).inputValue(),
      ];
      await page.locator('.edit-upload__cancel').click();
      await page.locator('.edit-upload').waitFor({ state: 'detached' });
      return shown;
    };
    const save = async () => {
      const answer = page.waitForResponse(
        (response) =>
          /\/api\/media(\/[\w-]+)?\?/.test(response.url()) && response.request().method() !== 'GET',
      );
      await page.click('#action-save');
      return (await answer).status();
    };
    const storedPoint = async () => {
      const id = /media\/([\w-]+)/.exec(page.url())?.[1] ?? '';
      const { focalX, focalY } = z
        .object({ focalX: z.number(), focalY: z.number() })
        .parse((await editor.ask('GET', `/api/media/${id}?locale=es`)).body);
      return [focalX, focalY];
    };
    const notices = async () => (await page.locator('.arraigo-panel').allInnerTexts()).join('\n');
    const photo = () => plain('#884422').jpeg().toBuffer();

    test.each([
      ['es', 'primer cuadro', 'mueve.gif'],
      ['en', 'first frame', 'mueve.webp'],
      ['es', 'primer cuadro', 'mueve.png'],
    ] as const)(
      'an animation is told in %s to be kept as its %s: %s',
      async (language, words, name) => {
        const { draw } = animations[name];
        await open('create', language);
        await choose('quieta.jpg', await photo());
        await expect.poll(() => focusedId(page), soon).toBe('field-alt');
        expect(await notices()).toBe('');
        await page.locator('.file-field__remove').click();
        await choose(name, await draw());
        await expect.poll(notices, soon).toContain(words);
        await describePicture('Dos cuadros');
        expect(await save()).toBe(201);
        await page.waitForURL(/media\/(?!create)[\w-]+/);
        await page.locator('.file-details').waitFor();
        expect(await notices()).toContain(words);
        await page.locator('.arraigo-panel button').click();
        expect(await notices()).toBe('');
      },
    );

    test('a focal point survives a refusal of a new picture, and arrives with the next save', async () => {
      await open('create');
      await choose('oficina.jpg', await photo());
      await setFocalPoint('20', '0');
      await page.fill('#field-credit', 'Prueba');
      expect(await save()).toBe(400);
      await expect.poll(notices, soon).toContain('«Texto alternativo» falta.');
      expect(await shownFocalPoint()).toEqual(['20', '0']);
      await describePicture('Una oficina');
      expect(await save()).toBe(201);
      await page.waitForURL(/media\/(?!create)[\w-]+/);
      await page.locator('.file-details').waitFor();
      expect(await storedPoint()).toEqual([20, 0]);
      expect(await shownFocalPoint()).toEqual(['20', '0']);
    });

    test('and of one that there is, which can be saved again at once', async () => {
      const made = await upload(editor, await photo());
      const { doc } = documentSchema.parse(made.body);
      await open(doc.id);
      await setFocalPoint('0', '90');
      await page.fill('#field-alt', '');
      expect(await save()).toBe(400);
      await expect.poll(() => page.locator('#action-save').isEnabled(), soon).toBe(true);
      expect(await shownFocalPoint()).toEqual(['0', '90']);
      await page.fill('#field-alt', 'Otra oficina');
      expect(await save()).toBe(200);
      expect(await storedPoint()).toEqual([0, 90]);
    });

    test('and a file that is refused, where the next one takes its place', async () => {
      const bytes = await photo();
      const heavy = Buffer.concat([bytes, randomBytes(20.5 * 1024 * 1024)]);
      await open('create');
      for (const [name, refused, status, words] of [
        ['grande.jpg', heavy, 413, 'El archivo es demasiado grande'],
        ['oficina.png', Buffer.from('no es'), 400, 'La imagen no se puede leer'],
      ] as const) {
        await choose(name, refused);
        if (status === 413) await setFocalPoint('30', '70');
        await describePicture('Una oficina');
        expect(await save()).toBe(status);
        await expect.poll(notices, soon).toContain(words);
        await page.locator('.file-field__remove').click();
      }
      await choose('oficina.jpg', bytes);
      expect(await shownFocalPoint()).toEqual(['30', '70']);
      expect(await save()).toBe(201);
      await page.waitForURL(/media\/(?!create)[\w-]+/);
      expect(await storedPoint()).toEqual([30, 70]);
    });

    test('another file without a refusal begins with its own centre, and none at all is told', async () => {
      await open('create');
      await choose('oficina.jpg', await photo());
      await setFocalPoint('30', '70');
      await page.locator('.file-field__remove').click();
      await describePicture('Una oficina');
      await page.click('#action-save');
      await expect
        .poll(() => page.locator('.arraigo-picture-file__problem').innerText(), soon)
        .toBe('Falta el archivo de la imagen: elija uno en JPEG, PNG o WebP.');
      await choose('oficina.jpg', await photo());
      expect(await shownFocalPoint()).toEqual(['50', '50']);
    });

    test('a save that does not arrive is told in the editor’s language and can be tried again', async () => {
      const { doc } = documentSchema.parse((await upload(editor, await photo())).body);
      await open(doc.id);
      await page.fill('#field-credit', 'Ana Paz');
      await page.context().setOffline(true);
      await page.click('#action-save');
      await expect.poll(notices, soon).toContain('esto no se guardó');
      await page.context().setOffline(false);
      expect(await save()).toBe(200);
      await expect.poll(notices, soon).toBe('');
      const { body } = await editor.ask('GET', `/api/media/${doc.id}?locale=es`);
      expect(body).toMatchObject({ credit: 'Ana Paz' });
    });

    test('a save is not kept waiting by a preference that was asked for while the line was lost', async () => {
      const { doc } = documentSchema.parse((await upload(editor, await photo())).body);
      let lost = 0;
      await page.route('**/api/payload-preferences/**', (route) => {
        lost += 1;
        return lost <= 2 ? route.abort('internetdisconnected') : route.fallback();
      });
      await open(doc.id);
      await page.fill('#field-credit', 'Ana Paz');
      expect(await save()).toBe(200);
      await page.getByText('Se actualizó con éxito.').waitFor(soon);
      expect(lost).toBeGreaterThan(0);
    });
  });
});

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
