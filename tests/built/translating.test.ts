import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium } from '../browser/openBrowser.ts';
import { completePractice, paragraph } from '../cms/records.ts';
import { adminPages, visit } from '../fixtures/adminPages.ts';
import { stills } from '../fixtures/animations.ts';
import { builtCms, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';
import { liveRecord } from './storedState.ts';

const translated = z.looseObject({
  translation: z.looseObject({
    status: z.string(),
    by: z.string().nullish(),
    stillHolds: z.string().nullish(),
  }),
});

describe.skipIf(!hasChromium)('translating a record', { timeout: 240_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let ana: Visitor;
  let carla: Visitor;
  let source: string;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
    carla = await cms().signIn('carla@arraigo.example', 'editor');
    source = (await liveRecord(ana, 'sources', 'FU-0001')).id;
  }, 240_000);

  /** A published practice with a fact: six texts in Spanish, and these in English. */
  const publish = async (english: object = {}) => {
    const spanish = {
      ...completePractice(source),
      title: `Ventanilla única ${Math.random().toString(36).slice(2, 8)}`,
      factsNotStated: false,
      facts: [
        {
          statement: 'Personas atendidas en 2024',
          value: 1200,
          unit: 'personas',
          date: '2024',
          sources: [source],
          locatorNotStated: true,
        },
      ],
      changeNotes: [{ date: '2025-03-01T12:00:00.000Z', note: 'Se creó la práctica.' }],
    };
    const made = await ana.ask('POST', '/api/practices?locale=es', {
      body: { ...spanish, _status: 'published' },
    });
    const { doc } = z
      .object({
        doc: z.looseObject({
          id: z.string(),
          facts: z.array(z.looseObject({})),
          changeNotes: z.array(z.looseObject({})),
        }),
      })
      .parse(made.body);
    if (Object.keys(english).length > 0) {
      const rows = {
        facts: [{ ...doc.facts[0], statement: 'People served in 2024', unit: 'people' }],
        changeNotes: [{ ...doc.changeNotes[0], note: 'The entry was made.' }],
      };
      const answer = await ana.ask('PATCH', `/api/practices/${doc.id}?locale=en`, {
        body: { ...rows, ...english, _status: 'published' },
      });
      expect(answer.status, answer.text).toBe(200);
    }
    return doc.id;
  };
  const approved = () =>
    publish({
      title: 'One-stop office',
      summary: 'An office guides those who return.',
      description: paragraph('The office guides those who return.'),
      translation: { status: 'approved', by: 'Ana Paz', on: new Date().toISOString() },
    });
  const changeSpanish = async (id: string, changes: object, how = '&draft=true') => {
    const { updatedAt } = await stored(id, 'es', true);
    const path = `/api/practices/${id}?locale=es${how}`;
    const answer = await carla.ask('PATCH', path, { body: { ...changes, updatedAt } });
    expect(answer.status, answer.text).toBe(200);
  };
  const stored = async (id: string, locale: string, draft: boolean) => {
    const path = `/api/practices/${id}?draft=${draft}&depth=0&locale=${locale}&fallback-locale=null`;
    return z.record(z.string(), z.unknown()).parse((await ana.ask('GET', path)).body);
  };
  const stateOf = async (id: string) => translated.parse(await stored(id, 'es', false)).translation;
  const openView = async (page: Page, id: string, kind = 'practices') => {
    await visit(page, `${cms().environment.cmsUrl}/admin/collections/${kind}/${id}?locale=es`);
    await page.getByRole('link', { name: 'Traducir', exact: true }).click();
    await panel(page).waitFor({ timeout: 60_000 });
  };

  test('goes from nothing to approved and published without leaving the view', async () => {
    const id = await publish();
    const { page, state } = await signIn('ana@arraigo.example');
    await openView(page, id);
    await expect
      .poll(() => panel(page).innerText(), soon)
      .toContain('Faltan 6 de 6 textos en inglés');
    expect(await page.getByRole('button', { name: 'Aprobar la traducción' }).count()).toBe(0);
    expect(await headings(page, 'h2')).toEqual([
      'Traducción al inglés',
      'Identidad',
      'Qué hace',
      'Evidencia y fuentes',
      'Confianza',
    ]);
    await page.getByLabel('Título (en inglés)').fill('One-stop office');
    await page.getByLabel('Resumen (en inglés)').fill('An office guides those who return.');
    await panel(page).getByRole('button', { name: 'Descripción' }).click();
    await expect
      .poll(
        () => page.evaluate(() => document.activeElement?.getAttribute('contenteditable')),
        soon,
      )
      .toBe('true');
    await page.keyboard.type('The office guides those who return.');
    await expect
      .poll(() => panel(page).innerText(), soon)
      .toContain('Faltan 3 de 6 textos en inglés');
    await panel(page).getByRole('button', { name: 'Dato 1: Dato' }).click();
    await expect.poll(() => focused(page), soon).toBe('field-facts__0__statement');
    await page.keyboard.type('People served in 2024');
    await page.getByLabel('De qué (en inglés)').fill('people');
    await page.getByLabel('Nota (en inglés)').fill('The entry was made.');
    await expect
      .poll(() => panel(page).innerText(), soon)
      .toContain('Los 6 textos están en inglés.');
    await panel(page).getByLabel('Quién responde por ella').fill('Ana Paz');
    await page.getByRole('button', { name: 'Aprobar la traducción' }).click();
    expect(await panel(page).evaluate((region) => region === document.activeElement)).toBe(true);
    await expect.poll(state, soon).toMatch(/^Guardado/);
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    await page.getByText('Publicado.', { exact: true }).waitFor(soon);
    expect(await stateOf(id)).toMatchObject({ status: 'approved', by: 'Ana Paz' });
    expect(await stored(id, 'en', false)).toMatchObject({
      title: 'One-stop office',
      facts: [{ statement: 'People served in 2024', unit: 'people' }],
    });
    expect(page.url()).toContain(`/practices/${id}/translation`);
  });

  test('has the English of a picture written there, which stays when it cannot be saved', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Un horno', credit: 'Prueba', licence: 'CC0' }));
    form.set('file', new File([Buffer.from(await stills['quieta.jpg'].draw())], 'horno.jpg'));
    const uploaded = await ana.ask('POST', '/api/media?locale=es', { form });
    const picture = z.object({ doc: z.object({ id: z.string() }) }).parse(uploaded.body).doc.id;
    const id = await publish();
    await changeSpanish(id, { media: [picture] });
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, id);
    const field = panel(page).getByLabel(/^Texto alternativo en inglés de la imagen ME-/);
    const english = async () =>
      z
        .looseObject({ alt: z.string().nullish() })
        .parse((await ana.ask('GET', `/api/media/${picture}?locale=en&fallback-locale=null`)).body)
        .alt;
    expect(await panel(page).innerText()).toContain('Un horno');
    await page.context().setOffline(true);
    await field.fill('An oven');
    await page.keyboard.press('Tab');
    await expect.poll(() => panel(page).innerText(), soon).toContain('No se guardó');
    expect(await field.inputValue()).toBe('An oven');
    await page.context().setOffline(false);
    await expect.poll(() => panel(page).innerText(), soon).toContain('Guardado en la imagen.');
    expect(await english()).toBe('An oven');
    // It stays for whoever sees another slip.
    await field.fill('A bread oven');
    await expect.poll(english, soon).toBe('A bread oven');
  });

  test('shows what changed in the Spanish since the approval, word by word, in formatted text too', async () => {
    const id = await approved();
    await changeSpanish(id, {
      summary: 'Una oficina municipal orienta a quienes vuelven.',
      description: paragraph('La oficina acompaña y orienta a quienes regresan.'),
    });
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, id);
    await expect.poll(() => panel(page).innerText(), soon).toContain('El español cambió');
    const summary = pair(page, 'summary');
    expect(await summary.locator('ins').allInnerTexts()).toEqual(['municipal ', 'vuelven']);
    expect(await summary.locator('del').allInnerTexts()).toEqual(['regresan']);
    expect(await pair(page, 'description').locator('ins').allInnerTexts()).toEqual(['acompaña y ']);
    expect(await pair(page, 'title').locator('ins, del').count()).toBe(0);
    expect(await panel(page).getByRole('listitem').allInnerTexts()).toEqual([
      'Resumen',
      'Descripción',
    ]);
    expect(await page.locator('.arraigo-translation__remark').count()).toBe(2);
  });

  test('still holds after a change that does not matter, with the reason and at once', async () => {
    const id = await approved();
    const { page, state } = await signIn('ana@arraigo.example');
    await openView(page, id);
    await expect.poll(() => panel(page).innerText(), soon).toContain('Aprobada');
    expect(await page.getByRole('button', { name: /sigue valiendo/ }).count()).toBe(0);
    // On the same day, before the change is published, and while the view is open.
    await changeSpanish(id, { summary: 'Una oficina orienta a quienes regresan hoy.' });
    const hold = page.getByRole('button', { name: 'La traducción sigue valiendo' });
    await hold.waitFor(soon);
    await hold.click();
    await panel(page).getByText('Escriba por qué el cambio no afecta al inglés.').waitFor();
    const isWriting = () => page.evaluate(() => document.activeElement?.matches('input, textarea'));
    await expect.poll(isWriting, soon).toBe(true);
    await page.keyboard.type('Solo se precisó cuándo.');
    await hold.click();
    await expect.poll(state, soon).toMatch(/^Guardado/);
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    await page.getByText('Publicado.', { exact: true }).waitFor(soon);
    expect(await stateOf(id)).toMatchObject({
      status: 'approved',
      by: 'Ana Paz',
      stillHolds: 'Solo se precisó cuándo.',
    });
    await expect.poll(() => panel(page).innerText(), soon).toContain('Solo se precisó cuándo.');
    expect(await stored(id, 'en', false)).toMatchObject({
      summary: 'An office guides those who return.',
    });
    await changeSpanish(id, { summary: 'Otra cosa.', _status: 'published' }, '');
    expect(await stateOf(id)).toMatchObject({ status: 'outdated' });
  });

  test('is approved again after a change was published, and says how it was where it is known', async () => {
    const id = await approved();
    await changeSpanish(id, { summary: 'Una oficina acompaña.', _status: 'published' }, '');
    expect(await stateOf(id)).toMatchObject({ status: 'outdated' });
    const { page, state } = await signIn('ana@arraigo.example');
    await openView(page, id);
    await expect.poll(() => panel(page).innerText(), soon).toContain('Desactualizada');
    expect(await pair(page, 'summary').locator('ins').allInnerTexts()).toEqual(['acompaña']);
    await page.getByLabel('Resumen (en inglés)').fill('An office accompanies.');
    await page.getByRole('button', { name: 'Aprobar otra vez, con los cambios' }).click();
    await expect.poll(state, soon).toMatch(/^Guardado/);
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    await page.getByText('Publicado.', { exact: true }).waitFor(soon);
    expect(await stateOf(id)).toMatchObject({ status: 'approved' });
  });

  test('and writing the Spanish of the same row at the same time loses neither', async () => {
    const id = await publish();
    const translator = await signIn('ana@arraigo.example');
    const author = await signIn('carla@arraigo.example');
    await author.open('practices', id);
    await openView(translator.page, id);
    const tab = author.page.locator('.tabs-field__tab-button', { hasText: 'Evidencia' });
    await tab.click();
    const statement = author.page.locator('#field-facts__0__statement');
    if (!(await statement.isVisible()))
      await author.page.locator('#facts-row-0 .collapsible__toggle').first().click();
    await translator.page.locator('#field-facts__0__statement').fill('People served in 2024');
    await statement.fill('Personas atendidas durante 2024');
    await expect.poll(translator.state, soon).toMatch(/^Guardado/);
    await expect.poll(author.state, soon).toMatch(/^Guardado/);
    await translator.page.locator('#field-facts__0__unit').fill('people');
    await expect
      .poll(async () => (await stored(id, 'en', true)).facts, soon)
      .toMatchObject([{ statement: 'People served in 2024', unit: 'people' }]);
    expect((await stored(id, 'es', true)).facts).toMatchObject([
      { statement: 'Personas atendidas durante 2024', unit: 'personas', value: 1200 },
    ]);
    expect(await translator.page.locator('.arraigo-panel').count()).toBe(0);
    expect(await author.page.locator('.arraigo-panel').count()).toBe(0);
    await pair(translator.page, 'facts.0.statement').getByText('durante').waitFor(soon);
    await author.page.getByText('está aquí, en «Traducir».').waitFor(soon);
  });

  test('leaves the form beside it in the language that it had', async () => {
    const id = await publish();
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, id);
    await page.getByLabel('Título (en inglés)').fill('Typed and left');
    await page.getByRole('link', { name: 'Editar', exact: true }).click();
    await expect
      .poll(() => page.locator('#field-title').inputValue(), soon)
      .toMatch(/^Ventanilla única/);
    await expect
      .poll(async () => (await stored(id, 'en', true)).title, soon)
      .toBe('Typed and left');
  });

  test('takes no click away by putting the cursor where it begins', async () => {
    const id = await publish();
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, id);
    // At the very moment in which the cursor is put there, as somebody does who clicks while the view opens.
    const link = page.getByRole('link', { name: 'Editar', exact: true });
    await page.waitForFunction(() => document.activeElement?.id === 'field-title');
    const place = await link.evaluate((element) => {
      window.scrollTo(0, 0);
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    // A finger rests; what put the cursor into the field looks whether it is still there.
    await page.waitForTimeout(200);
    await page.mouse.up();
    await page.waitForURL((url) => !url.pathname.endsWith('/translation'), soon);
  });

  test('leads to the form where something else stands in the way of publishing', async () => {
    const made = await ana.ask('POST', '/api/practices?locale=es&draft=true', {
      body: { title: 'Solo un título' },
    });
    const { doc } = z.object({ doc: z.looseObject({ id: z.string() }) }).parse(made.body);
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, doc.id);
    await page.getByRole('button', { name: 'Publicar cambios' }).click();
    const notice = page.getByRole('alert', { name: 'Todavía no se puede publicar' });
    const away = notice.getByRole('link', { name: /«Evidencia»|«Temas»/ }).first();
    expect(await away.getAttribute('href')).toBe(
      `/admin/collections/practices/${doc.id}?locale=es`,
    );
  });

  test('can be done with the keyboard alone', async () => {
    const id = await publish();
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, id);
    const entry = panel(page).getByRole('button', { name: 'Resumen' });
    await entry.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), soon).toBe('field-summary');
    await page.keyboard.type('By keyboard.');
    await expect
      .poll(async () => (await stored(id, 'en', true)).summary, soon)
      .toBe('By keyboard.');
  });

  test('is told apart by language for who listens, and fits a phone', async () => {
    const id = await approved();
    const { page } = await signIn('ana@arraigo.example');
    await page.setViewportSize({ width: 360, height: 740 });
    await openView(page, id);
    const title = pair(page, 'title');
    expect(
      await title.getByRole('group', { name: 'Título (en español)' }).getAttribute('lang'),
    ).toBe('es');
    expect(
      await page
        .getByLabel('Título (en inglés)')
        .evaluate((field) => field.closest('[lang]')?.getAttribute('lang')),
    ).toBe('en');
    const [spanish, english] = [
      await title.locator('.arraigo-translation__spanish').boundingBox(),
      await page.getByLabel('Título (en inglés)').boundingBox(),
    ];
    expect(english?.y).toBeGreaterThan((spanish?.y ?? 0) + (spanish?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  test.each([
    'institutions',
    'sources',
    'countries',
    'events',
    'challenges',
    'recommendations',
    'roadmapItems',
    'progress',
  ])('has its view in %s too', async (kind) => {
    const { docs } = z
      .object({ docs: z.array(z.looseObject({ id: z.string() })) })
      .parse((await ana.ask('GET', `/api/${kind}?limit=1&depth=0`)).body);
    const { page } = await signIn('ana@arraigo.example');
    await openView(page, docs[0]?.id ?? '', kind);
    await expect.poll(() => panel(page).innerText(), soon).toMatch(/en inglés/);
    expect(await page.locator('.arraigo-translation__pair').count()).toBeGreaterThan(0);
  });
});

const pair = (page: Page, path: string) => page.locator(`[data-text="${path}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const panel = (page: Page) => page.getByRole('region', { name: 'Traducción al inglés' });
const headings = (page: Page, level: string) =>
  page.locator(`.arraigo-translation ${level}`).allInnerTexts();
