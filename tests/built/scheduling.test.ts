import { DatabaseSync } from 'node:sqlite';
import { calendarPath } from 'cms/scheduling/calendar';
import { scheduleSchema } from 'cms/scheduling/plannedStep';
import { MongoClient } from 'mongodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages } from '../fixtures/adminPages.ts';
import { adminViolations } from '../fixtures/adminViolations.ts';
import { builtCms, type Visitor } from '../fixtures/builtCms.ts';
import { idOf, patience, publisherOf, siteOf, stateOf, until } from '../fixtures/livePublishing.ts';
import { hasMongodb } from '../temporaryDatabase.ts';

const soon = { timeout: patience };

describe.each(['SQLite', 'MongoDB'] as const)('what is planned, on %s', (database) => {
  if (database === 'MongoDB' && !hasMongodb) return test.skip('no MongoDB', () => undefined);
  const cms = builtCms({ database, isPublished: true });
  const publisher = publisherOf(cms);
  const site = siteOf(cms);
  const signIn = adminPages(cms);

  beforeAll(() => publisher.start());

  const plan = async (person: Visitor, record: string, action: string, hour = '9:30') => {
    const body = { ask: 'plan', kind: 'practices', record, action, day: '1/12/2999', hour };
    const answer = await person.ask('POST', '/api/schedule', { body });
    expect(answer.status, answer.text).toBe(200);
  };
  const scheduleOf = async (person: Visitor, record: string) =>
    scheduleSchema.parse(
      (await person.ask('GET', `/api/schedule?kind=practices&record=${record}`)).body,
    );
  /** Moves the time of a step, as if the day had come: people plan by the minute. */
  const bring = (record: string, action: string, seconds: number) =>
    moveStep(cms().environment.databaseUrl, record, action, seconds);
  const untilSettled = (record: string) =>
    until('the steps being settled', async () => {
      const { steps } = await scheduleOf(cms().administrator, record);
      return steps.length === 0 ? true : undefined;
    });
  const titleOnSite = async (title: string) => (await site.page('/practicas/'))?.includes(title);

  test(
    'goes live and off the site at its hour, and is made up for after everything was down',
    { timeout: 5 * patience },
    async () => {
      const { administrator } = cms();
      const id = await idOf(administrator, 'practices', 'BP-0001');
      const title = 'Un título con hora de salida';
      await administrator.ask('PATCH', `/api/practices/${id}?locale=es&draft=true`, {
        body: { title },
      });
      await plan(administrator, id, 'publish', '9:30');
      await plan(administrator, id, 'unpublish', '9:31');
      await bring(id, 'publish', 2);
      await until('the new title', async () => (await titleOnSite(title)) || undefined);
      await bring(id, 'unpublish', 1);
      await untilSettled(id);
      await until('the page being gone', async () => !(await titleOnSite(title)) || undefined);

      // The hours pass while nothing runs.
      await plan(administrator, id, 'publish');
      await publisher.kill();
      await cms().kill();
      await bring(id, 'publish', -3600);
      await cms().start();
      expect((await scheduleOf(administrator, id)).steps).toHaveLength(1);
      expect(await titleOnSite(title)).toBe(false);
      publisher.start();
      await until('the title again', async () => (await titleOnSite(title)) || undefined);
      await untilSettled(id);
      const { publications } = await stateOf(administrator);
      expect(publications[0]).toMatchObject({ state: 'live', changes: { added: ['BP-0001'] } });
    },
  );

  test(
    'is done once although the publisher is killed at its hour',
    { timeout: 5 * patience },
    async () => {
      const { administrator } = cms();
      const id = await idOf(administrator, 'practices', 'BP-0002');
      const publishedVersions = async () => {
        const query = `where[and][0][parent][equals]=${id}&where[and][1][version._status][equals]=published`;
        const { body } = await administrator.ask('GET', `/api/practices/versions?${query}&depth=0`);
        return z.object({ totalDocs: z.number() }).parse(body).totalDocs;
      };
      for (const [round, delay] of [250, 500, 750].entries()) {
        const before = await publishedVersions();
        await administrator.ask('PATCH', `/api/practices/${id}?locale=es&draft=true`, {
          body: { title: `Un título que sale una vez ${round}` },
        });
        await plan(administrator, id, 'publish');
        await bring(id, 'publish', 0);
        await new Promise((resolve) => setTimeout(resolve, delay));
        await publisher.kill();
        publisher.start();
        await untilSettled(id);
        expect(await publishedVersions()).toBe(before + 1);
      }
    },
  );

  // The pages are the same on both databases.
  if (database === 'MongoDB' || !hasChromium) return;

  test(
    'is planned beside the record, in words, and the record follows what becomes of it',
    { timeout: 5 * patience },
    async () => {
      const { administrator } = cms();
      const id = await idOf(administrator, 'practices', 'BP-0005');
      const { page, open } = await signIn('admin@arraigo.example');
      page.setDefaultTimeout(patience);
      await open('practices', id);
      await page.locator('#field-title').fill('Un título programado');
      await page.getByRole('button', { name: 'Programar…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Programar BP-0005' });
      expect(await dialog.innerText()).toContain('America/Guatemala');

      const publishing = dialog.getByRole('region', { name: 'Publicar' });
      await publishing.getByLabel('Día').fill('1 de marzo de 2020');
      await publishing.getByLabel('Hora').fill('9 h');
      await publishing.getByRole('button', { name: 'Programar' }).click();
      await expect.poll(() => publishing.innerText(), soon).toContain('Esa hora ya pasó');
      expect(await publishing.getByLabel('Día').inputValue()).toBe('1 de marzo de 2020');
      await publishing.getByLabel('Día').fill('1/12/2999');
      await expect
        .poll(() => publishing.innerText(), soon)
        .toContain('domingo, 1 de diciembre de 2999, 09:00');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => publishing.innerText(), soon)
        .toContain('Se publica el 1 de diciembre de 2999 a las 09:00. Lo programó admin@');
      expect(await adminViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      const line = page.locator('.arraigo-scheduled');
      expect(await line.innerText()).toMatch(/Se publica\s+1 dic 2999, 09:00/);

      await bring(id, 'publish', 1);
      await page.reload();
      await expect.poll(() => line.innerText(), soon).toBe('');
      const live = page.locator('.arraigo-live');
      const status = page.locator('.status__value');
      await until(
        'the title',
        async () => (await titleOnSite('Un título programado')) || undefined,
      );
      await expect.poll(() => live.innerText(), soon).toMatch(/En vivo desde las \d\d:\d\d/);

      await page.locator('.doc-controls__popup button').first().click();
      await page.locator('#action-unpublish').click();
      await page.locator('#confirm-action').first().click();
      await expect
        .poll(() => live.innerText(), soon)
        .toMatch(/En retirada…|En cola para retirarse/);
      await expect
        .poll(() => live.innerText(), soon)
        .toMatch(/Ya no está en el sitio desde las \d\d:\d\d/);
      expect(await titleOnSite('Un título programado')).toBe(false);

      // The form stays open at the hour of a step.
      await plan(administrator, id, 'publish');
      await bring(id, 'publish', 3);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect.poll(() => status.innerText(), soon).toBe('Publicado');
      await expect.poll(() => live.innerText(), soon).toMatch(/En vivo desde las \d\d:\d\d/);
      expect(await titleOnSite('Un título programado')).toBe(true);
    },
  );

  test(
    'is listed by day, with what could not be done and why, which is done when somebody mended it',
    { timeout: 5 * patience },
    async () => {
      const { administrator, environment } = cms();
      const ana = await cms().signIn('ana@arraigo.example', 'editor');
      const id = await idOf(ana, 'practices', 'BP-0003');
      await ana.ask('PATCH', `/api/practices/${id}?locale=es&draft=true`, {
        body: { summary: '' },
      });
      await plan(ana, id, 'publish');
      await plan(administrator, await idOf(ana, 'practices', 'BP-0004'), 'unpublish', '17:05');
      await bring(id, 'publish', -60);
      const { page, open } = await signIn('admin@arraigo.example');
      page.setDefaultTimeout(patience);
      const calendar = async () => {
        await page.goto(`${environment.cmsUrl}/admin${calendarPath}`);
        return page.locator('.arraigo-calendar').innerText();
      };
      await expect.poll(calendar, soon).toContain('«Resumen» falta. Complete este campo.');
      const text = await calendar();
      expect(text).toContain('domingo, 1 de diciembre de 2999');
      expect(text).toMatch(/17:05\s+Se retira /);
      expect(text).toContain('Lo programó admin@arraigo.example.');
      expect(text).toMatch(
        /En los últimos 30 días[^]*Se retiró Un título con hora de salida · BP-0001/,
      );
      expect(await adminViolations(page)).toEqual([]);

      await page.goto(`${environment.cmsUrl}/admin`);
      const home = page.locator('.arraigo-home');
      expect(await home.innerText()).toContain('Se programó y no se pudo hacer');
      await home.getByRole('link', { name: 'Ver el calendario' }).click();
      await page.waitForURL(`**${calendarPath}`);

      await open('practices', id);
      expect(await page.locator('.arraigo-scheduled').innerText()).toContain('No se publicó');
      await page.locator('#field-summary').fill('Un resumen que faltaba.');
      await expect
        .poll(() => page.locator('.arraigo-saving').innerText(), soon)
        .toContain('Guardado');
      await calendar();
      await page.getByRole('button', { name: /^Intentar ahora: No se publicó/ }).click();
      await untilSettled(id);
      await expect.poll(calendar, soon).not.toContain('Se programó y no se pudo hacer');
      await page.getByRole('button', { name: /^Quitar: Se retira/ }).click();
      await expect
        .poll(() => page.locator('.arraigo-calendar').innerText(), soon)
        .toContain('Nada programado.');

      await publisher.kill();
      await expect.poll(calendar, soon).toContain('El publicador no está en marcha');
    },
  );
});

async function moveStep(
  databaseUrl: string,
  record: string,
  action: string,
  seconds: number,
): Promise<void> {
  const at = new Date(Date.now() + seconds * 1000).toISOString();
  if (!databaseUrl.startsWith('file:')) {
    const client = await MongoClient.connect(databaseUrl);
    // Mongoose's name for it.
    const steps = client.db().collection('plannedsteps');
    const { modifiedCount } = await steps.updateOne(
      { record, action, state: 'waiting' },
      { $set: { at } },
    );
    expect(modifiedCount).toBe(1);
    await client.close();
    return;
  }
  const file = new DatabaseSync(databaseUrl.replace(/^file:/, ''), { timeout: 5000 });
  const { changes } = file
    .prepare(
      `update planned_steps set at = ? where record = ? and action = ? and state = 'waiting'`,
    )
    .run(at, record, action);
  expect(changes).toBe(1);
  file.close();
}
