import { toRichText } from 'cms/records/richText';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasChromium } from '../browser/openBrowser.ts';
import { adminPages, visit } from '../fixtures/adminPages.ts';
import { builtCms, type Visitor } from '../fixtures/builtCms.ts';
import { soon } from '../fixtures/soon.ts';

const created = z.object({ doc: z.looseObject({ id: z.string() }) });
const listed = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });
/** Until the server has answered, on a machine that is busy. */

describe.skipIf(!hasChromium)('an editor finds', { timeout: 180_000 }, () => {
  const cms = builtCms();
  const signIn = adminPages(cms);
  let ana: Visitor;

  beforeAll(async () => {
    ana = await cms().signIn('ana@arraigo.example', 'editor');
  }, 240_000);

  const makeDraft = async (collection: string, body: object) => {
    const answer = await ana.ask('POST', `/api/${collection}?locale=es&draft=true`, { body });
    return created.parse(answer.body).doc.id;
  };
  const idOf = async (collection: string, code: string) => {
    const answer = await ana.ask('GET', `/api/${collection}?depth=0&where[code][equals]=${code}`);
    return listed.parse(answer.body).docs[0]?.id ?? '';
  };

  test.each([
    ['organizacion', /^Organización Internacional para las Migraciones \(OIM\) · IN-\d+$/],
    ['oim', /^Organización Internacional para las Migraciones \(OIM\) · IN-\d+$/],
    ['migraciones ORGANIZACION', /^Organización Internacional para las Migraciones \(OIM\) · IN-/],
    ['in 2', /\(OIM\) · IN-0002$/],
    ['united states', / · Estados Unidos · IN-/],
  ])('an institution by «%s»', async (typed, expected) => {
    const id = await makeDraft('sources', { title: 'Una fuente' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('sources', id);
    const options = await typeInto(page, picker(page, 'author'), typed);
    await expect
      .poll(() => options.allInnerTexts(), soon)
      .toContainEqual(expect.stringMatching(expected));
  });

  test('two ministries of one name, which differ by country and code', async () => {
    const id = await makeDraft('sources', { title: 'Otra fuente' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('sources', id);
    const options = await typeInto(page, picker(page, 'author'), 'ministerio de tr');
    await expect.poll(() => options.count(), soon).toBeGreaterThan(1);
    const texts = await options.allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^Ministerio de Trabajo.* · .+ · IN-\d{4}$/);
    await options.first().click();
    await expect.poll(() => picker(page, 'author').innerText(), soon).toContain(texts[0]);
  });

  test('a source in a row of a practice: its own first, any by its address', async () => {
    const sources = [await idOf('sources', 'FU-0003'), await idOf('sources', 'FU-0007')];
    const id = await makeDraft('practices', {
      title: 'Con fuentes',
      sources,
      facts: [{ statement: 'Un dato.' }],
    });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await openRow(page, 'facts');
    const inRow = picker(page, 'facts__0__sources');
    await inRow.locator('input').first().click();
    await expect
      .poll(() => inRow.locator('.rs__group-heading').allInnerTexts(), soon)
      .toEqual([
        expect.stringMatching(/fuentes de este registro/i),
        expect.stringMatching(/todas las fuentes/i),
      ]);
    const first = inRow.locator('.rs__group').first().locator('.rs__option');
    expect(await first.allInnerTexts()).toEqual([
      expect.stringMatching(/^FU-0003 · .+/),
      expect.stringMatching(/^FU-0007 · .+/),
    ]);
    await first.first().click();
    await expect.poll(() => inRow.innerText(), soon).toContain('FU-0003 · ');

    const { url } = z
      .looseObject({ url: z.string() })
      .parse((await ana.ask('GET', `/api/sources/${sources[1]}`)).body);
    const options = await typeInto(page, inRow, url);
    await expect
      .poll(() => options.allInnerTexts(), soon)
      .toEqual([expect.stringMatching(/^FU-0007 · /)]);
  });

  test('records in a list, by words without accents', async () => {
    const { page } = await signIn('ana@arraigo.example');
    await visit(page, `${cms().environment.cmsUrl}/admin/collections/institutions`);
    await page.locator('input.search-filter__input').fill('migraciones organizacion');
    const rows = page.locator('.collection-list tbody tr');
    await expect.poll(() => rows.count(), soon).toBe(1);
    expect(await rows.innerText()).toContain('Organización Internacional para las Migraciones');
  });

  test('sources in a list by their author: the value of the filter is found as in a form', async () => {
    const author = await idOf('institutions', 'IN-0002');
    const written = `/api/sources?limit=0&draft=true&where[author][equals]=${author}`;
    const { totalDocs } = z
      .looseObject({ totalDocs: z.number() })
      .parse((await ana.ask('GET', written)).body);
    expect(totalDocs).toBeGreaterThan(0);
    const { page } = await signIn('ana@arraigo.example');
    const list = `${cms().environment.cmsUrl}/admin/collections/sources`;
    await visit(page, list);
    await page.locator('#toggle-list-filters').click();
    await page.locator('.where-builder__add-first-filter').click();
    const condition = page.locator('.condition').first();
    await chooseIn(condition.locator('.condition__field'), 'Institución autora');
    const value = condition.locator('.condition__value');
    const options = await typeInto(page, value, 'migraciones ORGANIZACION');
    await expect
      .poll(() => options.allInnerTexts(), soon)
      .toEqual(['Organización Internacional para las Migraciones (OIM) · IN-0002']);
    await options.first().click();
    const shown = () => page.locator('.page-controls__page-info').innerText();
    await expect.poll(shown, soon).toMatch(new RegExp(` ${totalDocs}$`));
    // The address keeps the filter, with its value in words.
    await page.reload();
    await expect.poll(() => value.innerText(), soon).toContain('(OIM) · IN-0002');
    await chooseIn(condition.locator('.condition__operator'), 'está en');
    const [second] = await typeInto(page, value, 'canada').then((found) => found.all());
    await second?.click();
    await expect.poll(() => page.url(), soon).toMatch(/author.*in/);
    await expect.poll(() => value.locator('.rs__multi-value, .multi-value').count(), soon).toBe(2);
  });

  test('her way by a title that tells the record apart, on the page of a draft without one too', async () => {
    const named = await makeDraft('institutions', { name: 'Casa del Migrante', country: 'mx' });
    const { page, open, state } = await signIn('ana@arraigo.example');
    await open('institutions', named);
    const heading = page.locator('.doc-header__title');
    await expect
      .poll(() => heading.innerText(), soon)
      .toMatch(/^Casa del Migrante · México · IN-\d+$/);
    await page.locator('input[name="name"]').fill('Casa Nueva');
    await expect.poll(() => heading.innerText(), soon).toMatch(/^Casa Nueva · México · IN-\d+$/);
    await expect.poll(state, soon).toMatch(/^Guardado/);
    const empty = await makeDraft('practices', { entryClass: 'documented' });
    await open('practices', empty);
    expect(await heading.innerText()).toMatch(/^(BP-\d+|Sin título.*)$/);
  });

  test('what she lacks by making it in a drawer, which is chosen at once', async () => {
    const id = await makeDraft('sources', { title: 'Fuente de una institución nueva' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('sources', id);
    await picker(page, 'author').getByRole('button', { name: 'Crear: Institución' }).click();
    const drawer = page.locator('.doc-drawer');
    await drawer.locator('input[name="name"]').fill('Fundación Recién Hecha');
    await drawer.locator('#action-save-draft').click();
    await expect
      .poll(() => picker(page, 'author').innerText(), soon)
      .toMatch(/^Fundación Recién Hecha · IN-\d{4}/m);
    await expect.poll(() => page.locator('.doc-drawer').count(), soon).toBe(0);
    await picker(page, 'author')
      .getByRole('button', { name: /^Abrir Fundación/ })
      .click();
    await expect
      .poll(() => page.locator('.doc-drawer input[name="name"]').inputValue(), soon)
      .toBe('Fundación Recién Hecha');
  });

  test('a source to cite in a text, without typing its code, and has it added to the list of the record', async () => {
    const sources = [await idOf('sources', 'FU-0003')];
    const id = await makeDraft('practices', { title: 'Con llamadas', sources });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    const text = page.locator('[data-field-path="context"]');
    await openTab(page, text);
    await text.locator('[contenteditable="true"]').first().click();
    await page.keyboard.type('Se certificaron oficios.');
    await cite(page, text, 'FU-0003');
    await page.keyboard.press('End');
    await page.keyboard.type(' Y otra cosa');
    await cite(page, text, 'FU-0007', 'entrevista cynthia');
    const links = async () => {
      const stored = await ana.ask('GET', `/api/practices/${id}?draft=true&depth=0&locale=es`);
      const { context } = z.looseObject({ context: z.unknown() }).parse(stored.body);
      return (toRichText(context) ?? []).flatMap((block) =>
        'children' in block
          ? block.children.flatMap((node) =>
              'type' in node && node.type === 'link'
                ? [[node.url, node.children.map((child) => child.text).join('')]]
                : [],
            )
          : [],
      );
    };
    await expect.poll(links, soon).toEqual([
      ['#FU-0003', 'oficios'],
      ['#FU-0007', 'cosa'],
    ]);
    await openTab(page, picker(page, 'sources'));
    const offered = page.locator('.arraigo-unlisted');
    await offered.getByRole('button', { name: /^Añadir FU-0007 · / }).click();
    await expect.poll(() => picker(page, 'sources').innerText(), soon).toContain('FU-0007 · ');
    await expect.poll(() => offered.count(), soon).toBe(0);
  });

  test('the source of a fact offered for the list of the record', async () => {
    const used = await idOf('sources', 'FU-0005');
    const facts = [{ statement: 'Un dato.', sources: [used] }];
    const id = await makeDraft('practices', { title: 'Con un dato', facts });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await openTab(page, picker(page, 'sources'));
    await page.getByRole('button', { name: /^Añadir FU-0005 · / }).click();
    await expect
      .poll(
        async () => (await ana.ask('GET', `/api/practices/${id}?draft=true&depth=0`)).body,
        soon,
      )
      .toMatchObject({ sources: [used] });
  });

  test('no source yet, makes it whole in one drawer, its address first, and it is public and chosen', async () => {
    const id = await makeDraft('practices', { title: 'Con una fuente nueva' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('practices', id);
    await openTab(page, picker(page, 'sources'));
    await picker(page, 'sources').getByRole('button', { name: 'Crear: Fuente' }).click();
    const drawer = page.locator('.doc-drawer');
    const first = drawer.locator('.tabs-field__content-wrap input').first();
    expect(await first.getAttribute('name')).toBe('url');
    await first.fill('https://example.org/recien-hallada');
    await drawer.locator('input[name="title"]').fill('Hallada en el camino');
    await drawer.locator('input[name="publisher"]').fill('Diario Nuevo');
    for (const name of ['author', 'publishedOn', 'accessedOn'])
      await drawer.locator(`input[name="${name}NotStated"]`).check();
    for (const name of ['type', 'language']) {
      await drawer.locator(`#field-${name} .rs__control`).click();
      await drawer.locator(`#field-${name} .rs__option`).first().click();
    }
    await drawer.locator('#action-save').click();
    await expect
      .poll(() => picker(page, 'sources').innerText(), soon)
      .toMatch(/FU-\d{4} · Hallada en el camino · Diario Nuevo/);
    await expect
      .poll(
        async () => (await ana.ask('GET', `/api/practices/${id}?draft=true&depth=1`)).body,
        soon,
      )
      .toMatchObject({
        sources: [{ url: 'https://example.org/recien-hallada', _status: 'published' }],
      });
  });

  test('no institution yet, makes it whole in one drawer, is told there what it lacks, and it is public and chosen', async () => {
    const id = await makeDraft('sources', { title: 'De una institución sin registro' });
    const { page, open } = await signIn('ana@arraigo.example');
    await open('sources', id);
    await picker(page, 'author').getByRole('button', { name: 'Crear: Institución' }).click();
    const drawer = page.locator('.doc-drawer');
    // The cursor is in the first field.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')), soon)
      .toBe('name');
    await page.keyboard.type('Casa del Colibrí');
    await drawer.locator('#action-save').click();
    await page
      .getByRole('alert')
      .getByText(/«Tipo»/)
      .first()
      .waitFor(soon);
    expect(await drawer.locator('input[name="name"]').inputValue()).toBe('Casa del Colibrí');
    for (const [name, words] of [
      ['type', 'ONG nacional'],
      ['country', 'Honduras'],
    ] as const)
      await chooseIn(drawer.locator(`#field-${name}`), words);
    await drawer.locator('#action-save').click();
    await expect
      .poll(() => picker(page, 'author').innerText(), soon)
      .toMatch(/^Casa del Colibrí · Honduras · IN-\d{4}/m);
    await expect.poll(() => drawer.count(), soon).toBe(0);
    await expect
      .poll(async () => (await ana.ask('GET', `/api/sources/${id}?draft=true&depth=1`)).body, soon)
      .toMatchObject({
        author: { name: 'Casa del Colibrí', slug: 'casa-del-colibri', _status: 'published' },
      });
    // No second one was left behind by the first try.
    const made = await ana.ask(
      'GET',
      '/api/institutions?draft=true&depth=0&where[name][equals]=Casa del Colibrí',
    );
    expect(made.body).toMatchObject({ totalDocs: 1 });
  });
});

/** Chooses an option of a select by its words. */
async function chooseIn(select: Locator, words: string): Promise<void> {
  await select.locator('.rs__control').click();
  await select.locator('.rs__option').getByText(words, { exact: true }).click();
}

function picker(page: Page, path: string): Locator {
  return page.locator(`#field-${path}`);
}

/** Types into a picker and answers its options, which come from the server after a moment. */
async function typeInto(page: Page, field: Locator, typed: string): Promise<Locator> {
  await field.locator('input').first().click();
  await page.keyboard.type(typed, { delay: 20 });
  await field.locator('.react-select input').first().waitFor();
  return field.locator('.rs__option');
}

/** Chooses a source with the button of a rich text editor. */
async function cite(page: Page, text: Locator, code: string, typed = ''): Promise<void> {
  await text.locator('[data-button-key="citation"]').first().click();
  const drawer = page.locator('.drawer--is-open .arraigo-citing');
  // The cursor is in the search at once.
  await expect
    .poll(() => drawer.locator('input').evaluate((input) => input === document.activeElement), soon)
    .toBe(true);
  await page.keyboard.type(typed);
  await drawer.getByRole('button', { name: new RegExp(`^${code} · `) }).click();
  await drawer.waitFor({ state: 'detached' });
  // And after it in the text again, where one writes on.
  await expect
    .poll(() => text.evaluate((editor) => editor.contains(document.activeElement)), soon)
    .toBe(true);
}

/** Opens the tab in which a field is. */
async function openTab(page: Page, field: Locator): Promise<void> {
  // The editors of a tab come a moment after it, and on a slow machine after a longer one.
  for (const timeout of [2_500, 15_000])
    for (const tab of await page.locator('.tabs-field__tab-button').all()) {
      await tab.click();
      const isThere = field.waitFor({ timeout }).then(
        () => true,
        () => false,
      );
      if (await isThere) return;
    }
  throw new Error('No tab has the field.');
}

/** Opens the tab in which a list of rows is, and its first row. */
async function openRow(page: Page, name: string): Promise<void> {
  const rows = page.locator(`#field-${name}`);
  await openTab(page, rows);
  await rows.locator('.collapsible__toggle').first().click();
}
