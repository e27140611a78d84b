import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';

const made = z.object({ doc: z.looseObject({ id: z.string(), code: z.string().nullish() }) });

describe('the old addresses of a record', { timeout: 180_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let ana: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
  }, 240_000);

  const publish = async (slug: string) => {
    const answer = await ana.ask('POST', '/api/institutions?locale=es', {
      body: { name: `De ${slug}`, type: 'government', slug, _status: 'published' },
    });
    return made.parse(answer.body).doc;
  };
  const change = (id: string, data: object) =>
    ana.ask('PATCH', `/api/institutions/${id}?locale=es`, {
      body: { _status: 'published', ...data },
    });
  const addressesOf = async (id: string) =>
    (await ana.ask('GET', `/api/institutions/${id}/addresses`)).body;

  test.skipIf(!hasChromium)(
    'are told where the address is changed, and listed once it is published',
    async () => {
      const { id } = await publish('casa-azul');
      const { page, open, state } = await signIn('ana@arraigo.example');
      await open('institutions', id);
      const below = page.locator('.arraigo-addresses');
      expect(await below.innerText()).toBe('');

      await page.locator('#field-slug').fill('casa-verde');
      await expect
        .poll(() => below.innerText(), soon)
        .toBe(
          'La dirección «casa-azul» ya es pública. Cuando publique el cambio, la de antes seguirá llevando a este registro.',
        );
      await expect.poll(state, soon).toMatch(/^Guardado/);
      await page.locator('#action-save').click();
      await expect
        .poll(() => below.innerText(), soon)
        .toMatch(/^Direcciones anteriores, que siguen llevando aquí:\s+casa-azul$/);

      // Back to the old one: it is no old one any more, and the one between is.
      await page.locator('#field-slug').fill('casa-azul');
      await expect.poll(() => below.innerText(), soon).toMatch(/^La dirección «casa-verde» ya es/);
      await page.locator('#action-save').click();
      await expect.poll(() => below.innerText(), soon).toMatch(/anteriores.*\s+casa-verde$/);
    },
  );

  test.skipIf(!hasChromium)('say nothing on a record that was never public', async () => {
    const answer = await ana.ask('POST', '/api/institutions?locale=es&draft=true', {
      body: { name: 'Borrador', slug: 'borrador-a' },
    });
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('institutions', made.parse(answer.body).doc.id);
    await page.locator('#field-slug').fill('borrador-b');
    await expect.poll(state, soon).toMatch(/^Guardado/);
    expect(await page.locator('.arraigo-addresses').innerText()).toBe('');
  });

  test('are told to whoever gives one to another record, in her language', async () => {
    const { id, code } = await publish('casa-roja');
    await change(id, { slug: 'casa-rosa' });
    const other = await publish('casa-gris');
    const notices = async (visitor: Visitor, slug: string) => {
      const path = `/api/institutions/${other.id}?locale=es&draft=true`;
      const answer = await visitor.ask('PATCH', path, { body: { slug } });
      return decodeURIComponent(answer.headers.get('arraigo-notices') ?? '');
    };
    expect(await notices(ana, 'casa-roja')).toContain(
      `«Dirección de la página» es una dirección anterior de ${code} y hoy lleva allí.`,
    );
    await notices(ana, 'casa-gris');
    expect(await notices(ana.inEnglish(), 'casa-roja')).toContain(
      `“Address of the page” is an old address of ${code} and leads there today.`,
    );
  });

  test('are given to whoever is signed in, and changed by nobody', async () => {
    const { id } = await publish('casa-negra');
    await change(id, { slug: 'casa-blanca', formerSlugs: ['robada'] });
    expect(await addressesOf(id)).toEqual({ slug: 'casa-blanca', former: ['casa-negra'] });
    const path = `/api/institutions/${id}/addresses`;
    expect((await cms().stranger.ask('GET', path)).status).toBe(401);
    expect((await ana.ask('GET', '/api/institutions/nobody/addresses')).status).toBe(404);
    expect((await ana.ask('POST', path, { body: { former: [] } })).status).toBe(404);
  });
});
