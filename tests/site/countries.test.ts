import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales } from 'content-models/locales';
import type { Announcement, CountryProfile } from 'content-models/records/countryProfile';
import type { Practice } from 'content-models/records/practice';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { parse, type HTMLElement } from 'node-html-parser';
import { createCatalogue } from 'site/catalogue/catalogue';
import { assembleChronology } from 'site/country/assembleChronology';
import { indexedText } from 'site/build/indexedText';
import { pathOf } from 'site/addresses/paths';
import { createIndex } from 'site/search/build/createIndex';
import { describe, expect, test } from 'vitest';
import { seedSite } from '../fixtures/builtSite.ts';
import { fullCatalogue } from '../fixtures/fullCatalogue.ts';

const site = seedSite();
const page = async (address: string) =>
  parse(await readFile(path.join(site().outDir, address, 'index.html'), 'utf8'));
const words = (element: HTMLElement | null | undefined) =>
  (element?.structuredText ?? '').replace(/\s+/g, ' ').trim();

/** The first page of every country in both languages, with what is in its contents line. */
async function countryPages() {
  const addresses = locales.flatMap((locale) =>
    countries.keys.map((country) => ({
      country,
      locale,
      address: pathOf({ kind: 'country', country, number: 1 }, locale),
    })),
  );
  return Promise.all(
    addresses.map(async ({ address, ...of }) => {
      const html = await page(address);
      const links = html.querySelectorAll('.page-head nav a').map((link) => ({
        text: words(link),
        href: link.getAttribute('href') ?? '',
      }));
      return { ...of, address, html, links };
    }),
  );
}

/** How many items the sections of a country's first page hold. */
async function held(id: string, html: HTMLElement, address: string): Promise<number | undefined> {
  const section = html.querySelector(`#${id}`);
  if (!section) return undefined;
  if (id === 'anuncios') return section.querySelectorAll('.findings > li').length;
  if (id === 'retos') return section.querySelectorAll('.titles > li').length;
  if (id === 'cronologia') return section.querySelectorAll('.chronology > li').length;
  if (id === 'practicas') {
    const further = section.querySelector('.pagination a[rel="next"]')?.getAttribute('href');
    const second = further ? (await page(further)).querySelector('#practicas') : undefined;
    return [section, second].reduce(
      (sum, list) => sum + (list?.querySelectorAll('.entry-list > li').length ?? 0),
      0,
    );
  }
  if (id === 'cifras') {
    const all = section
      .querySelectorAll('a')
      .find((link) => link.getAttribute('href')?.endsWith('/#cifras'));
    const [elsewhere = ''] = (all?.getAttribute('href') ?? '').split('#');
    return (await page(elsewhere)).querySelectorAll('#cifras tbody tr').length;
  }
  throw new Error(`${address} has a section #${id} that the test does not know.`);
}

describe('the page of a country', () => {
  test('says under its title what it holds, with the counts of its sections', async () => {
    let counted = 0;
    for (const { address, html, links } of await countryPages())
      for (const { text, href } of links.filter((link) => link.href.includes('#'))) {
        const [own = '', id = ''] = href.split('#');
        expect(own).toBe(address);
        expect([address, text, await held(id, html, address)]).toEqual([
          address,
          text,
          Number(/\d+/.exec(text)?.[0]),
        ]);
        counted += 1;
      }
    expect(counted).toBeGreaterThan(50);
  });

  test('has every section that its contents line does not forget, in this order', async () => {
    const order = ['anuncios', 'practicas', 'retos', 'cifras', 'cronologia', 'vacios', 'fuentes'];
    for (const { address, html, links } of await countryPages()) {
      const ids = html.querySelectorAll('main .section[id]').map(({ id }) => id);
      expect([address, ids]).toEqual([address, order.filter((id) => ids.includes(id))]);
      const linked = links.flatMap(({ href }) => (href.includes('#') ? href.split('#')[1] : []));
      expect(linked).toEqual(ids.filter((id) => !['vacios', 'fuentes'].includes(id)));
    }
  });

  test('leads to its roadmap with the number of actions that stand there', async () => {
    for (const { country, locale, links } of await countryPages()) {
      const address = pathOf({ kind: 'roadmapCountry', country }, locale);
      const link = links.find(({ href }) => href === address);
      const rows = (await page(address)).querySelectorAll('dl.row-sheet').length;
      expect([country, Number(/\d+/.exec(link?.text ?? '')?.[0] ?? 0)]).toEqual([country, rows]);
    }
  });

  test('lists practices with the strongest evidence first', async () => {
    const labels = evidenceLevels.keys.map((key) => evidenceLevels.label(key, 'es'));
    for (const country of ['el-salvador', 'honduras', 'mexico']) {
      const kickers = (await page(`paises/${country}/`)).querySelectorAll(
        '#practicas .entry-list > li .kicker',
      );
      const grades = kickers.map((kicker) =>
        labels.findIndex((label) => words(kicker).endsWith(label)),
      );
      expect(grades).not.toContain(-1);
      expect(grades).toEqual(grades.toSorted((one, other) => other - one));
      expect(new Set(grades).size).toBeGreaterThan(1);
    }
  });

  test('says beside each announcement what is known since, or that nothing is', async () => {
    const { countries: profiles } = await readSnapshot(site().snapshotDir);
    for (const { code, announcements } of profiles) {
      const address = pathOf({ kind: 'country', country: code, number: 1 }, 'es');
      const rows = (await page(address)).querySelectorAll('#anuncios .findings > li');
      expect(rows).toHaveLength(announcements.length);
      for (const { title, known } of announcements) {
        const row = rows.find((item) => words(item.querySelector('h3')) === title.es);
        expect(words(row)).toMatch(
          known ? `Desde entonces: ${known.es}` : /Desde entonces: sin dato$/,
        );
      }
    }
  });

  test('titles its chart with what it shows, and folds its sources', async () => {
    const html = await page('paises/republica-dominicana/');
    expect(words(html.querySelector('#cifras figcaption'))).toMatch(
      /^Repatriaciones de nacionales dominicanos: 126\u00a0?\s?% más en 2024 que en 2022/,
    );
    const context = await page('paises/guatemala/contexto/');
    expect(words(context.querySelector('figcaption'))).toMatch(/ que en \d{4}.* En miles\.$/);
    expect(html.querySelectorAll('#fuentes .sources > li').length).toBeGreaterThan(1);
    expect(html.querySelectorAll('main .sources > li').length).toBe(
      html.querySelectorAll('details.fold-printed .sources > li').length,
    );
  });

  test('has a heading for sources only above sources', async () => {
    for (const { locale, address, html } of await countryPages()) {
      const section = html.querySelector('#fuentes');
      const isOfSources = ['Fuentes', 'Sources'].includes(words(section?.querySelector('h2')));
      if (section)
        expect(isOfSources, `${locale} ${address}`).toBe(
          section.querySelector('.sources') !== null,
        );
    }
  });

  test('says in one line what is not known', async () => {
    const gaps = (await page('paises/costa-rica/')).querySelectorAll('#vacios .section-body > *');
    expect(gaps.map(words)).toEqual(['Sin dato: instituciones, marco legal y planes.']);
  });
});

describe('the roadmap', () => {
  test('opens with what States announced, each with what is known since, and counts what follows', async () => {
    const { countries: profiles } = await readSnapshot(site().snapshotDir);
    for (const address of ['hoja-de-ruta/', 'en/roadmap/']) {
      const html = await page(address);
      expect(html.querySelector('main .section')?.id).toBe('anuncios');
      const rows = html.querySelectorAll('#anuncios .findings > li');
      expect(rows).toHaveLength(profiles.flatMap(({ announcements }) => announcements).length);
      for (const row of rows) {
        expect(words(row)).toMatch(/(Desde entonces|Since then): ./);
        const [own = '', anchor] = (row.querySelector('a')?.getAttribute('href') ?? '').split('#');
        const there = (await page(own)).querySelector(`#${anchor ?? ''} h3`);
        expect(words(there)).toBe(words(row.querySelector('h4')));
      }
      const counted = html.querySelectorAll('.page-head nav a').flatMap((link) => {
        const n = /\d+/.exec(words(link))?.[0];
        return n ? [[link.getAttribute('href'), Number(n)]] : [];
      });
      expect(counted).toEqual([
        ['#anuncios', rows.length],
        ['#propuestas', html.querySelectorAll('#propuestas .entry-row').length],
      ]);
    }
  });

  test('of a country opens with its announcements, and is led to from the roadmap and from a profile', async () => {
    const { countries: profiles } = await readSnapshot(site().snapshotDir);
    const links = async (address: string) =>
      (await page(address))
        .querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '');
    const ofRoadmap = await links('hoja-de-ruta/');
    for (const { code, announcements } of profiles.filter((row) => row.announcements.length > 0)) {
      const address = pathOf({ kind: 'roadmapCountry', country: code }, 'es');
      expect(ofRoadmap).toContain(address);
      const titles = (await page(address)).querySelectorAll('main .section:first-of-type h3');
      expect(titles.map(words).toSorted()).toEqual(
        announcements.map(({ title }) => title.es).toSorted(),
      );
    }
    expect(ofRoadmap).toEqual(
      expect.arrayContaining(['/hoja-de-ruta/paises/', '/hoja-de-ruta/para/']),
    );
    expect(await links('para/municipalidades/')).toContain('/hoja-de-ruta/para/municipalidades/');
  });
});

test('what the workshop asked for is called so everywhere, and its notice leads to the systematisation', async () => {
  const html = await page('recomendaciones/');
  const name = 'Lo que pedía el taller';
  expect(words(html.querySelector('h1'))).toBe(name);
  expect(words(html.querySelector('footer a[href="/recomendaciones/"]'))).toBe(name);
  const { recommendations, ...others } = await readSnapshot(site().snapshotDir);
  const catalogue = createCatalogue({ recommendations, ...others });
  const headings = createIndex(catalogue, 'es').groups.map(({ heading }) => heading);
  expect(headings).toContain(name);
  const [first] = recommendations;
  const own = await page(pathOf({ kind: 'recommendation', slug: first?.slug ?? '' }, 'es'));
  expect(words(own.querySelector('.breadcrumb a[href="/recomendaciones/"]'))).toBe(name);
  const links = html.querySelectorAll('.notice a');
  const source = links.find((link) => words(link).startsWith('Sistematización del taller'));
  const [address = '', anchor = ''] = (source?.getAttribute('href') ?? '').split('#');
  expect((await page(address)).querySelector(`[id="${anchor}"]`)).not.toBeNull();
});

describe('the chronology of a country', () => {
  test('has nothing without a date, and nothing that leads nowhere', async () => {
    let seen = 0;
    for (const { address, html } of await countryPages())
      for (const item of html.querySelectorAll('.chronology > li')) {
        const day = item.querySelector('time')?.getAttribute('datetime');
        expect([address, day]).toEqual([address, expect.stringMatching(/^\d{4}(-\d\d){0,2}$/)]);
        const links = item.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
        expect([address, words(item), links.length > 0]).toEqual([address, words(item), true]);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(100);
  });

  test('is searched for its laws, and not for practices, which have pages of their own', async () => {
    const html = await readFile(path.join(site().outDir, 'paises/honduras/index.html'), 'utf8');
    const text = indexedText(html)?.text;
    expect(words(parse(html).querySelector('#cronologia'))).toContain('Retorno de la Alegría');
    expect(text).not.toContain('Retorno de la Alegría');
    expect(text).toContain('Decreto que creó el programa «Hermana, Hermano, Vuelve a Casa»');
  });

  test('goes from the newest to the oldest', async () => {
    for (const { html } of await countryPages()) {
      const days = html
        .querySelectorAll('.chronology time')
        .map((time) => time.getAttribute('datetime') ?? '');
      expect(days).toEqual(days.toSorted((one, other) => other.localeCompare(one)));
    }
  });
});

describe('a chronology', async () => {
  const { snapshot } = await fullCatalogue();
  const [somePractice] = snapshot.practices.filter(({ startDate }) => startDate);
  const someProfile = snapshot.countries.find(({ code }) => code === 'gt');
  if (!somePractice || !someProfile) throw new Error('The catalogue for tests lacks a record.');
  const practice = (fields: Partial<Practice>): Practice => ({
    ...somePractice,
    countries: ['gt'],
    legalBasis: [],
    startDate: undefined,
    endDate: undefined,
    ...fields,
  });
  const profile = (fields: Partial<CountryProfile>): CountryProfile => ({
    ...someProfile,
    announcements: [],
    legalFramework: [],
    figures: [],
    ...fields,
  });
  const chronology = (records: {
    practices?: Practice[];
    profile?: CountryProfile;
    country?: Country;
  }) =>
    assembleChronology(
      records.country ?? 'gt',
      createCatalogue({
        ...snapshot,
        practices: records.practices ?? [],
        countries: records.profile ? [records.profile] : [],
      }),
      'es',
    );
  const law = (name: string, year?: string) => ({
    id: '0123456789abcdef01234567',
    name: { es: name },
    ...(year && { year }),
    source: 'FU-0001',
  });
  const plan: Announcement = {
    id: '0123456789abcdef01234567',
    title: { es: 'Plan de prueba' },
    kind: 'plan',
    announcedOn: '2024-05',
    sources: ['FU-0001'],
  };

  test('leaves out what has no date', () => {
    const items = chronology({
      practices: [practice({}), practice({ legalBasis: [law('Ley sin año')] })],
      profile: profile({ legalFramework: [law('Otra ley sin año')] }),
    });
    expect(items).toEqual([]);
  });

  test('joins what has one name in one year, with its most exact date, and keeps years apart', () => {
    const items = chronology({
      practices: [practice({ title: { es: 'Plan  de Prueba' }, startDate: '2024' })],
      profile: profile({
        announcements: [plan],
        legalFramework: [law('PLAN DE PRUEBA', '2024'), law('Plan de prueba', '2011')],
      }),
    });
    expect(
      items.map(({ day, parts, sources }) => [day, parts.map(({ text }) => text), sources]),
    ).toEqual([
      ['2024-05', ['Práctica', 'Anuncio: plan o estrategia', 'Norma'], []],
      ['2011', ['Norma'], ['FU-0001']],
    ]);
    expect(items[0]?.href).toMatch(/^\/practicas\//);
    expect(items[0]?.parts[1]?.href).toBe('#anuncio-1');
  });

  test('says until when a practice goes, and puts one without a start at its end', () => {
    const items = chronology({
      practices: [
        practice({ title: { es: 'Una' }, startDate: '2016', endDate: '2025' }),
        practice({ title: { es: 'Otra' }, endDate: '2019-06' }),
      ],
    });
    expect(items.map(({ day, parts }) => [day, parts[0]?.text])).toEqual([
      ['2019-06', 'Práctica que terminó en junio de 2019'],
      ['2016', 'Práctica, hasta 2025'],
    ]);
  });

  test('tells the laws of a practice only of the one country in which it is', () => {
    const legalBasis = [law('Ley de prueba', '2000')];
    const titles = (list: Country[]) =>
      chronology({ practices: [practice({ countries: list, legalBasis })] }).map(
        ({ title }) => title.value,
      );
    expect(titles(['gt'])).toEqual(['Ley de prueba']);
    expect(titles(['gt', 'hn'])).toEqual([]);
  });

  test('counts returns of whole years, of each series the largest figure', () => {
    const [some] = someProfile.figures;
    if (!some) throw new Error('The profile for tests has no figure.');
    const figure = (value: number, fields: Partial<typeof some> = {}) => ({
      ...some,
      value,
      periodStart: '2023',
      periodEnd: '2023',
      ...fields,
    });
    const items = chronology({
      profile: profile({
        figures: [
          figure(30),
          figure(100, { scope: { es: 'Retornos' } }),
          figure(90, { series: { es: 'Otro registro' }, approximation: 'about' }),
          figure(500, { periodStart: '2016' }),
          figure(200, { counted: 'persons' }),
          figure(300, { periodEnd: '2023-09' }),
        ],
      }),
    });
    expect(items.map(({ day, title, href }) => [day, title.value, href])).toEqual([
      ['2023', 'Retornos: 100', '/paises/guatemala/contexto/#serie-1'],
      ['2023', 'Retornos de prueba: cerca de 90', '/paises/guatemala/contexto/#serie-2'],
    ]);
  });
});
