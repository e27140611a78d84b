import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { parse, type HTMLElement } from 'node-html-parser';
import { byHorizon } from 'site/roadmap/byHorizon';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../fixtures/builtSite.ts';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';
import { progressOfTest, roadmapOfTest } from '../fixtures/chainOfTest.ts';

const site = builtSite();
const { snapshot } = await fullCatalogue();

const read = (name: string) => readFile(path.join(site().outDir, name), 'utf8');
const page = async (name: string) => parse(await read(`${name}index.html`));
const words = (element: HTMLElement | null) =>
  (element?.structuredText ?? '').replace(/\s+/g, ' ').trim();

const originLabels = originKinds.keys.flatMap((key) => [
  originKinds.label(key, 'es'),
  originKinds.label(key, 'en'),
]);

describe('an action of the roadmap', () => {
  test('is never shown without its origin: in lists, in chains, on its own page', async () => {
    const names = (await readdir(site().outDir, { recursive: true })).filter((name) =>
      name.endsWith('index.html'),
    );
    const slugs = roadmapOfTest.map(({ slug }) => slug);
    let shown = 0;
    for (const name of names) {
      const main = parse(await read(name)).querySelector('main');
      const links = (main?.querySelectorAll('a') ?? []).filter((link) => {
        const address = link.getAttribute('href') ?? '';
        // A link to a report or fact has its text, not that of the action.
        return /^(\/en\/roadmap|\/hoja-de-ruta)\//.test(address) && !address.includes('#')
          ? slugs.some((slug) => address.endsWith(`/${slug}/`))
          : false;
      });
      for (const link of links) {
        shown += 1;
        const row = words(link.closest('li, dd'));
        const isSaid = originLabels.some((label) =>
          row.toLowerCase().includes(label.toLowerCase()),
        );
        expect(isSaid, `${name}: ${row}`).toBe(true);
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  test('shows its origin at the top of its page, and what that does not imply', async () => {
    const head = (await page('hoja-de-ruta/propuesta-de-prueba/')).querySelector('.page-head');
    expect(words(head)).toContain(
      'Propuesta del equipo editorial La propone el catálogo a partir de la nota conceptual. No encontramos ningún Estado que la haya acordado o se haya comprometido con ella.',
    );
    // Between the badges and the chain, not only in the fact sheet.
    const order = (head?.childNodes ?? [])
      .map((node) => ('classNames' in node ? String(node.classNames) : ''))
      .filter((name) => name !== '');
    expect(order.indexOf('notice notice-marked')).toBeLessThan(order.indexOf('chain'));
  });

  test('says where in its sources a date stands, of several in which', async () => {
    const sheet = (await page('hoja-de-ruta/adoptada-de-prueba/')).querySelectorAll('.sheet > div');
    expect(sheet.map(words)).toContain(
      'Fin previsto diciembre de 2027 Fuente 2 Fuente 1 2: p. 7; 1: p. 2',
    );
  });

  test('keeps its status with a related fact, and has that of a report until another corrects it', async () => {
    const statuses = async (slug: string) =>
      (await page(`hoja-de-ruta/${slug}/`))
        .querySelectorAll('#avance .section-body > .sheet:first-child > div')
        .map(words);
    expect(await statuses('propuesta-de-prueba')).toEqual([
      'Guatemala Sin información pública',
      'Honduras Sin información pública',
    ]);
    expect(await statuses('adoptada-de-prueba')).toEqual([
      'Guatemala En curso',
      'Regional Sin información pública',
    ]);
  });

  test('keeps reports apart from facts, and reported apart from verified status', async () => {
    const [reports, facts] = (await page('hoja-de-ruta/adoptada-de-prueba/')).querySelectorAll(
      '.timeline',
    );
    expect(reports?.querySelectorAll('li').map((item) => item.id)).toEqual([
      'AV-0004',
      'AV-0003',
      'AV-0002',
    ]);
    const [newest, corrected] = reports?.querySelectorAll('li') ?? [];
    expect(words(newest ?? null)).toContain(
      'Reportado: En curso Verificado: En preparación, por Equipo de prueba, el 1.º de febrero de 2026',
    );
    expect(words(corrected ?? null)).toContain('Sin verificar por el catálogo');
    expect(words(corrected ?? null)).toContain(
      'Lo sustituye AV-0004; ya no cuenta para el estado.',
    );
    expect(words(facts ?? null)).toBe('Hechos relacionados Ninguno registrado.');

    const [none, known] = (await page('hoja-de-ruta/propuesta-de-prueba/')).querySelectorAll(
      '.timeline',
    );
    expect(words(none ?? null)).toContain('Sin información pública.');
    for (const fact of known?.querySelectorAll('li') ?? [])
      expect(words(fact)).toContain('No es un informe del Estado sobre esta acción.');
  });
});

describe('the roadmap', () => {
  test('counts actions without public information, and never counts regional ones in countries', async () => {
    expect(words((await page('hoja-de-ruta/')).querySelector('#avance'))).toContain(
      'En 4 de 5 combinaciones de acción y país no hay información pública.',
    );
    const guatemala = await page('hoja-de-ruta/paises/guatemala/');
    expect(words(guatemala.querySelector('h1'))).toBe(
      'Guatemala: qué se anunció, qué se sabe y qué se propone',
    );
    expect(words(guatemala.querySelector('.summary'))).toBe(
      '2 acciones. Sin información pública en 1 de ellas.',
    );
    const belize = await page('hoja-de-ruta/paises/belice/');
    expect(words(belize.querySelector('.summary'))).toBe(
      'El catálogo no propone todavía ninguna acción para Belice.',
    );
    expect(words(belize)).toContain('No se suman a las de Belice.');
  });

  test('shows each action once, and what the editors propose apart from what comes from a source', async () => {
    for (const name of ['hoja-de-ruta/', 'en/roadmap/', 'hoja-de-ruta/paises/guatemala/']) {
      const html = await page(name);
      const sections = ['anuncios', 'avance', 'progress', 'acciones', 'propuestas'];
      const ids = html.querySelectorAll('main .section[id]').map(({ id }) => id);
      expect(ids).toEqual(sections.filter((id) => ids.includes(id)));
      const titles = (id: string) =>
        html.querySelectorAll(`#${id} .entry-title a`).map((link) => link.getAttribute('href'));
      const ofEditors = roadmapOfTest.filter(({ origin }) => origin === 'editors-proposal');
      const isOfEditors = (href = '') => ofEditors.some(({ slug }) => href.endsWith(`/${slug}/`));
      expect(titles('propuestas').every(isOfEditors)).toBe(true);
      expect(titles('acciones').some(isOfEditors)).toBe(false);
      const all = [...titles('acciones'), ...titles('propuestas')];
      expect(new Set(all).size).toBe(all.length);
      const here = roadmapOfTest.filter(
        ({ countries }) => !name.includes('guatemala') || countries.includes('gt'),
      );
      expect([name, all.length]).toEqual([name, here.length]);
      for (const id of ['acciones', 'propuestas'])
        expect(html.querySelectorAll(`#${id} .notice`).length).toBeGreaterThan(0);
    }
  });

  test('has a page for each profile, with the actions addressed to it', async () => {
    const titles = (await page('hoja-de-ruta/para/ministerios-de-trabajo/'))
      .querySelectorAll('.entry-title')
      .map(words);
    expect(titles).toEqual(['Propuesta de prueba']);
  });

  test('has an Atom feed of progress in each language, the English one with translated records', async () => {
    const [spanish, english] = [
      parse(await read('hoja-de-ruta/avances.xml')),
      parse(await read('en/roadmap/progress.xml')),
    ];
    const ids = (feed: HTMLElement) =>
      feed.querySelectorAll('entry > id').map(({ text }) => text.split('#')[1]);
    expect(ids(spanish).toSorted()).toEqual(progressOfTest.map(({ code }) => code));
    expect(ids(english).toSorted()).toEqual(['AV-0001', 'AV-0002', 'AV-0003', 'AV-0004']);
    const fact = spanish
      .querySelectorAll('entry')
      .find((entry) => entry.querySelector('id')?.text.endsWith('#AV-0001'));
    expect(fact?.text).toContain('No es un informe del Estado sobre esta acción.');
    expect(fact?.querySelector('updated')?.text).toBe('2026-04-02T12:00:00.000Z');
    for (const [name, address] of [
      ['hoja-de-ruta/', '/hoja-de-ruta/avances.xml'],
      ['en/roadmap/', '/en/roadmap/progress.xml'],
    ] as const)
      expect(
        (await page(name)).querySelector('link[type="application/atom+xml"]')?.getAttribute('href'),
      ).toBe(address);
  });
});

describe('a page of actions in groups of horizons', () => {
  const [some] = roadmapOfTest;
  if (!some) throw new Error('The catalogue for tests has no action.');
  const item = (code: string, horizon?: 'short' | 'long') => ({ ...some, code, horizon });

  test('has each in one group, those without a horizon last', () => {
    const groups = byHorizon([item('HR-0001'), item('HR-0002', 'long'), item('HR-0003', 'short')]);
    expect(groups.map(({ items }) => items.map(({ code }) => code))).toEqual([
      ['HR-0003'],
      ['HR-0002'],
      ['HR-0001'],
    ]);
  });
});

describe('a mandate of the note', () => {
  test('is neither called nor counted a recommendation', async () => {
    const own = await page('recomendaciones/mandato-de-prueba/');
    expect(words(own.querySelector('.kicker'))).toBe('Lo que pedía el taller de 2022 · RC-0001');
    expect(words(own.querySelector('.chain-here'))).toBe('Lo que pedía el taller Esta petición');
    const counts = (await page('recomendaciones/')).querySelectorAll('.list-head').map(words);
    expect(counts).toEqual(['2 recomendaciones', '1 petición del taller de 2022']);
  });
});

describe('the map of gaps', () => {
  const listed = snapshot.practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');
  const boxes = (table: HTMLElement | null) =>
    (table?.querySelectorAll('.map-box') ?? []).map((box) => box.getAttribute('title') ?? '');
  const tableOf = (root: HTMLElement, caption: string) =>
    root
      .querySelectorAll('.gap-map')
      .find((table) => words(table.querySelector('caption')) === caption) ?? null;

  test('has a box for every practice in each of its cells, with its country and its evidence', async () => {
    const table = tableOf(await page('mapeo/'), 'Prácticas por nivel y dimensión');
    const places = listed.flatMap(({ levels, dimensions }) =>
      dimensions.length === 0 ? ['none'] : levels.flatMap((): string[] => dimensions),
    );
    expect(boxes(table)).toHaveLength(places.length);
    expect(boxes(table)).toContain(
      'GT: Práctica de prueba 1: oficina de migración. Guatemala. Descripción o testimonio',
    );
    expect(table?.querySelectorAll('tbody th').map(words)).toContain('Dimensión sin dato');
  });

  test.each(['mapeo/', 'mapeo/belice/', 'en/mapping/regional/'])(
    'on %s says of a cell without any that it is a gap of the catalogue',
    async (name) => {
      const root = await page(name);
      for (const cell of root.querySelectorAll('.gap-map td'))
        expect(boxes(cell).length > 0).toBe(cell.querySelector('.gap-mark') === null);
      expect(root.querySelectorAll('.gap-mark').length).toBeGreaterThan(0);
      expect(words(root)).toMatch(/no es un hueco en la realidad|not a gap in reality/);
    },
  );

  test('names every country, with its practices and its challenges', async () => {
    const table = tableOf(await page('mapeo/'), 'Por país');
    const names = table?.querySelectorAll('tbody th a') ?? [];
    expect(names).toHaveLength(12);
    expect(words(names[names.length - 1] ?? null)).toBe('Regional');
  });

  test('counts every practice once in its key, with all grades of evidence', async () => {
    const key = (await page('mapeo/')).querySelectorAll('.evidence-key li').map(words);
    expect(key).toHaveLength(6);
    const counts = key.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(listed.length);
  });
});

describe('the workshop', () => {
  test('is described as planned, with the error of its source marked as such', async () => {
    const root = await page('taller-2022/');
    expect(words(root.querySelector('.notice'))).toContain('Previsto, según la agenda preliminar');
    expect(words(root)).toContain('Nota del catálogo: La fuente escribe otra fecha.');
    expect(words(root)).toContain('7–8 de septiembre de 2022');
    expect(words(root)).toContain('Solo se leyó su índice.');
  });

  test('names what its sources do not say', async () => {
    for (const [name, label] of [
      ['taller-2022/', 'En qué quedó'],
      ['en/workshop-2022/', 'What came of it'],
    ] as const)
      expect(words((await page(name)).querySelector('.not-stated li'))).toBe(label);
  });

  test('says what is not known of its outcome', async () => {
    const root = await page('taller-2022/');
    expect(words(root)).toContain('Otros encuentros');
    expect(words(root)).toContain('Encuentro de prueba celebrado');
  });
});
