import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { builtCms } from '../fixtures/builtCms.ts';
import { idOf, patience, publisherOf, siteOf, stateOf, until } from '../fixtures/livePublishing.ts';
import { hasMongodb } from '../temporaryDatabase.ts';

describe.each(['SQLite', 'MongoDB'] as const)('what is published, on %s', (database) => {
  if (database === 'MongoDB' && !hasMongodb) return test.skip('no MongoDB', () => undefined);
  const cms = builtCms({ database, isPublished: true });
  const publisher = publisherOf(cms);
  const site = siteOf(cms);
  const signIn = adminPages(cms);

  test(
    'is live by itself, says whose it is, and is gone when it is no longer',
    { timeout: 4 * patience },
    async () => {
      const { administrator } = cms();
      publisher.start();
      await until(
        'the publisher',
        async () => (await stateOf(administrator)).hasPublisher || undefined,
      );

      const id = await idOf(administrator, 'practices', 'BP-0001');
      const change = await administrator.ask('PATCH', `/api/practices/${id}?locale=es`, {
        body: { title: 'Un título que acaba de cambiar', _status: 'published' },
      });
      expect(change.status, change.text).toBe(200);
      const address = await until(
        'the new title',
        async () =>
          (await site.page('/practicas/'))?.match(
            /href="([^"]+)"[^>]*>Un título que acaba de cambiar/,
          )?.[1],
      );
      // A page is served a moment before it is noted who changed it.
      const last = await until('the note of the publication', async () =>
        (await stateOf(administrator)).publications
          .slice(0, 1)
          .find(({ state }) => state === 'live'),
      );
      expect(last).toMatchObject({ changes: { changed: ['BP-0001'] } });
      expect(last.accounts).toHaveLength(1);

      await administrator.ask('PATCH', `/api/practices/${id}?locale=es`, {
        body: { _status: 'draft', deletedAt: new Date().toISOString() },
      });
      await until('the page being gone', async () =>
        (await site.page(address)) === undefined ? true : undefined,
      );
      await until('nothing being left to do', async () => {
        const { waiting } = await stateOf(administrator);
        return waiting.codes.length === 0 && !waiting.isDue ? true : undefined;
      });
    },
  );

  test(
    'stays as somebody went back to it, until the next publication',
    { timeout: 4 * patience },
    async () => {
      const { administrator } = cms();
      const before = (await stateOf(administrator)).live?.id;
      const editor = await cms().signIn('edita@arraigo.example', 'editor');
      const refused = await editor.ask('POST', '/api/publication', { body: { action: 'goBack' } });
      expect(refused.status).toBe(403);
      expect(refused.text).toContain(
        'Solo quien administra vuelve a una versión anterior del sitio',
      );
      expect(
        (await administrator.ask('POST', '/api/publication', { body: { action: 'goBack' } }))
          .status,
      ).toBe(202);
      await until('the earlier release', async () =>
        (await stateOf(administrator)).live?.id === before ? undefined : true,
      );
      expect(await site.page('/practicas/')).toContain('Un título que acaba de cambiar');
      await sleep(2_000);
      expect(await site.page('/practicas/')).toContain('Un título que acaba de cambiar');
      expect((await stateOf(administrator)).publications[0]).toMatchObject({
        state: 'live',
        wentBack: true,
      });

      await editor.ask('POST', '/api/publication', { body: { action: 'publish' } });
      await until('what is published', async () =>
        (await site.page('/practicas/'))?.includes('Un título que acaba de cambiar')
          ? undefined
          : true,
      );
    },
  );

  // The pages are the same on both databases.
  if (database === 'SQLite')
    test.skipIf(!hasChromium)(
      'is followed beside the record and at home, where one publishes and goes back',
      { timeout: 4 * patience },
      async () => {
        const { administrator, environment } = cms();
        const id = await idOf(administrator, 'practices', 'BP-0005');
        const editor = await signIn('admin@arraigo.example');
        const { page, open } = editor;
        const soon = { timeout: patience };
        await open('practices', id);
        const live = page.locator('.arraigo-live');
        await expect
          .poll(() => live.innerText(), soon)
          .toMatch(/^En vivo (en el sitio|desde las )/);
        await page.locator('#field-title').fill('Un título que se ve salir');
        await page.getByRole('button', { name: 'Publicar cambios' }).click();
        await expect.poll(() => live.innerText(), soon).toMatch(/Se publica… \d de 4|En cola/);
        await expect.poll(() => live.innerText(), soon).toMatch(/En vivo desde las \d\d:\d\d/);
        const see = live.getByRole('link', { name: 'Ver en el sitio' });
        const path = new URL((await see.getAttribute('href')) ?? '').pathname;
        expect(await site.page(path)).toContain('Un título que se ve salir');

        await page.goto(`${environment.cmsUrl}/admin`);
        const card = page.locator('.arraigo-site');
        await expect.poll(() => card.innerText(), soon).toContain('cambiadas: BP-0005');
        expect(await card.innerText()).toContain('en vivo, de admin@arraigo.example');
        await card.getByRole('button', { name: 'Volver a la versión anterior' }).click();
        await page.getByRole('button', { name: 'Confirmar' }).click();
        await expect.poll(() => card.innerText(), soon).toContain('Es una versión anterior');
        expect(await site.page(path)).not.toContain('Un título que se ve salir');
        await card.getByRole('button', { name: 'Publicar ahora' }).click();
        await expect.poll(() => card.innerText(), soon).not.toContain('Es una versión anterior');
        await until('the title again', async () =>
          (await site.page(path))?.includes('Un título que se ve salir') ? true : undefined,
        );
      },
    );

  test('draws nobody’s attention while it is a draft', async () => {
    const { administrator } = cms();
    const before = await until('quiet', async () => {
      const state = await stateOf(administrator);
      return state.publications[0]?.state === 'running' ? undefined : state;
    });
    const id = await idOf(administrator, 'practices', 'BP-0003');
    const draft = await administrator.ask('PATCH', `/api/practices/${id}?locale=es&draft=true`, {
      body: { title: 'Todavía no' },
    });
    expect(draft.status).toBe(200);
    await sleep(1_500);
    expect((await stateOf(administrator)).publications).toEqual(before.publications);
  });

  // What a release was built with is compared on the disk, whichever database there is.
  if (database === 'SQLite')
    test(
      'is made anew by itself for another address, as for other code, unless somebody went back',
      { timeout: 4 * patience },
      async () => {
        const { administrator } = cms();
        const origin = async () =>
          /<link rel="canonical" href="(https?:\/\/[^/]+)/.exec((await site.page('/')) ?? '')?.[1];
        const before = await origin();
        const moved = { SITE_URL: 'https://otra.example' };
        await publisher.kill();
        publisher.start(moved);
        await until(
          'the new address',
          async () => (await origin()) === moved.SITE_URL || undefined,
        );
        await until('its note', async () =>
          (await stateOf(administrator)).publications.slice(0, 1).find((one) => one.release),
        );

        await administrator.ask('POST', '/api/publication', { body: { action: 'goBack' } });
        await until('the old address', async () => (await origin()) === before || undefined);
        await publisher.kill();
        publisher.start(moved);
        await sleep(10_000);
        expect(await origin()).toBe(before);
        expect((await stateOf(administrator)).publications[0]).toMatchObject({ wentBack: true });
      },
    );
});
