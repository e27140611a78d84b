import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import robotsParser from 'robots-parser';
import { createCatalogue } from 'site/catalogue/catalogue';
import { checkRelease } from 'site/check-release';
import { entryAtomFeed } from 'site/feeds/entryFeed';
import { feedsOf } from 'site/routing/addresses';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';

const site = builtSite();
const { snapshot } = await fullCatalogue();

const read = (name: string) => readFile(path.join(site().outDir, name), 'utf8');
const address = (path: string) => `${siteUrl}${path}`;
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'xhtml:link', 'entry'].includes(name),
});

async function readXml(name: string): Promise<unknown> {
  const text = await read(name);
  expect(XMLValidator.validate(text)).toBe(true);
  return xml.parse(text);
}

const sitemapSchema = z.object({
  urlset: z.object({
    url: z.array(
      z.object({
        loc: z.url(),
        lastmod: z.iso.date().optional(),
        'xhtml:link': z
          .array(z.object({ rel: z.literal('alternate'), hreflang: z.string(), href: z.url() }))
          .default([]),
      }),
    ),
  }),
});

async function urlOf(path: string) {
  const { urlset } = sitemapSchema.parse(await readXml('sitemap.xml'));
  const found = urlset.url.find(({ loc }) => loc === address(path));
  if (!found) throw new Error(`The sitemap has no ${path}.`);
  return { ...found, languages: found['xhtml:link'].map(({ hreflang, href }) => [hreflang, href]) };
}

describe('the sitemap', () => {
  test('links the language versions of each page in both directions, with an x-default', async () => {
    const languages = [
      ['es', address(`/practicas/${slugOf(special.rich)}/`)],
      ['en', address(`/en/practices/${slugOf(special.rich)}/`)],
      ['x-default', address(`/practicas/${slugOf(special.rich)}/`)],
    ];
    expect((await urlOf(`/practicas/${slugOf(special.rich)}/`)).languages).toEqual(languages);
    expect((await urlOf(`/en/practices/${slugOf(special.rich)}/`)).languages).toEqual(languages);
  });

  test('has no alternate of a page without a translation', async () => {
    const slug = slugOf(special.untranslated);
    expect((await urlOf(`/practicas/${slug}/`)).languages).toEqual([]);
    expect(await read('sitemap.xml')).not.toContain(`/en/practices/${slug}/`);
  });

  test('has the date of the newest record on a page, and none for a page without records', async () => {
    expect((await urlOf(`/practicas/${slugOf(special.rich)}/`)).lastmod).toBe('2026-04-02');
    expect((await urlOf('/en/countries/guatemala/economic/')).lastmod).toBe('2026-04-02');
    expect((await urlOf('/acerca/')).lastmod).toBeUndefined();
    expect((await urlOf('/temas/')).lastmod).toBeUndefined();
  });
});

test('crawlers may read the search page but not its query strings, and find the sitemap', async () => {
  const robots = robotsParser(address('/robots.txt'), await read('robots.txt'));
  expect(robots.isAllowed(address('/buscar/'))).toBe(true);
  expect(robots.isAllowed(address('/en/search/'))).toBe(true);
  expect(robots.isAllowed(address('/buscar/?q=empleo'))).toBe(false);
  expect(robots.isAllowed(address('/en/search/?q=work&pagina=2'))).toBe(false);
  expect(robots.getSitemaps()).toEqual([address('/sitemap.xml')]);
});

const atomSchema = z.object({
  feed: z.object({
    updated: z.iso.datetime(),
    entry: z.array(
      z.object({ id: z.url(), published: z.iso.datetime(), updated: z.iso.datetime() }),
    ),
  }),
});

const jsonFeedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1'),
  items: z.array(z.object({ id: z.url(), url: z.url(), date_modified: z.iso.datetime() })),
});

describe('the feeds of entries', () => {
  test('have the same entries as Atom and as JSON, with the dates of their records', async () => {
    const { feed } = atomSchema.parse(await readXml('practicas/fichas.xml'));
    const { items } = jsonFeedSchema.parse(JSON.parse(await read('practicas/fichas.json')));
    expect(items.map(({ id }) => id)).toEqual(feed.entry.map(({ id }) => id));
    expect(feed.updated).toBe('2026-04-02T12:00:00.000Z');
    const rich = address(`/practicas/${slugOf(special.rich)}/`);
    expect(feed.entry.find(({ id }) => id === rich)).toEqual({
      id: rich,
      published: '2026-03-01T12:00:00.000Z',
      updated: '2026-04-02T12:00:00.000Z',
    });
  });

  test.each([
    'practicas/fichas.xml',
    'en/practices/entries.xml',
    'hoja-de-ruta/avances.xml',
    'en/roadmap/progress.xml',
  ])('name their author, as Atom requires: %s', async (name) => {
    const authored = z.object({
      feed: z.object({ author: z.object({ name: z.string().min(1) }) }),
    });
    expect(authored.safeParse(await readXml(name)).error).toBeUndefined();
  });

  test('have no entry that was withdrawn, and in English none without approved English', async () => {
    for (const name of ['practicas/fichas.xml', 'practicas/fichas.json'])
      expect(await read(name)).not.toContain(`/${slugOf(special.withdrawn)}/`);
    expect(await read('practicas/fichas.xml')).toContain(`/${slugOf(special.untranslated)}/`);
    for (const name of ['en/practices/entries.xml', 'en/practices/entries.json'])
      expect(await read(name)).not.toContain(`/${slugOf(special.untranslated)}/`);
  });
});

describe('the feed of a country, a theme or a population', () => {
  const hrefsOf = async (name: string) =>
    parse(await read(name))
      .querySelectorAll('link[type="application/atom+xml"], main a[type="application/atom+xml"]')
      .map((link) => [link.tagName, link.getAttribute('href')]);
  const idsOf = async (name: string) => {
    const { feed } = atomSchema.parse(await readXml(name));
    return feed.entry.map(({ id }) => id);
  };

  test('is announced by its page, and linked below its practices', async () => {
    for (const [name, feed, all] of [
      ['paises/guatemala/', '/paises/guatemala/fichas.xml', '/practicas/fichas.xml'],
      ['en/themes/employment/', '/en/themes/employment/entries.xml', '/en/practices/entries.xml'],
      ['poblaciones/mujeres/', '/poblaciones/mujeres/fichas.xml', '/practicas/fichas.xml'],
    ] as const)
      expect(await hrefsOf(`${name}index.html`), name).toEqual([
        ['LINK', feed],
        ['LINK', all],
        ['A', feed],
      ]);
  });

  test('has the practices of its page, the last changed first, and names itself and the page', async () => {
    const ofHonduras = snapshot.practices.filter(
      ({ countries, lifecycle }) => countries.includes('hn') && lifecycle !== 'withdrawn',
    );
    expect(ofHonduras.length).toBeGreaterThan(1);
    expect(await idsOf('paises/honduras/fichas.xml')).toEqual(
      ofHonduras.map(({ slug }) => address(`/practicas/${slug}/`)),
    );
    const { feed } = z
      .object({
        feed: z.object({
          id: z.string(),
          title: z.string(),
          'xml:lang': z.string(),
          link: z.array(z.object({ rel: z.string(), href: z.string() })),
        }),
      })
      .parse(await readXml('en/countries/honduras/entries.xml'));
    const own = address('/en/countries/honduras/entries.xml');
    expect(feed).toMatchObject({
      id: own,
      title: 'Arraigo: new and changed practices · Honduras',
      'xml:lang': 'en',
      link: [
        { rel: 'alternate', href: address('/en/countries/honduras/') },
        { rel: 'self', href: own },
      ],
    });
  });

  test('has neither what was withdrawn nor, in English, what has no approved English', async () => {
    expect(await idsOf('poblaciones/mujeres/fichas.xml')).toContain(
      address(`/practicas/${slugOf(special.untranslated)}/`),
    );
    for (const name of ['poblaciones/mujeres/fichas.xml', 'en/populations/women/entries.xml']) {
      const slugs = (await idsOf(name)).map((id) => id.split('/').at(-2));
      expect(slugs).not.toContain(slugOf(special.withdrawn));
      if (name.startsWith('en/')) expect(slugs).not.toContain(slugOf(special.untranslated));
    }
  });

  test('is only there where there is something to follow', async () => {
    for (const name of ['paises/belice/', 'poblaciones/lgbtiq/', 'niveles/individual/']) {
      expect((await hrefsOf(`${name}index.html`)).map(([, href]) => href)).toEqual([
        '/practicas/fichas.xml',
      ]);
      expect(existsSync(path.join(site().outDir, name, 'fichas.xml')), name).toBe(false);
    }
  });

  test('is without a language in which none of its practices has a page', () => {
    const [some] = snapshot.practices;
    const untranslated = snapshot.practices.find(
      ({ slug }) => slug === slugOf(special.untranslated),
    );
    if (!some || !untranslated) throw new Error('The catalogue for tests has no such practice.');
    const alone = { ...untranslated, countries: ['bz' as const] };
    const feeds = feedsOf(createCatalogue({ ...snapshot, practices: [some, alone] }));
    const paths = feeds.map(({ path: made }) => made);
    expect(paths).toContain('/paises/belice/fichas.xml');
    expect(paths).not.toContain('/en/countries/belize/entries.xml');
  });
});

test('what is escaped in a feed is escaped once, whether a reader or a browser shows it', async () => {
  const [some] = snapshot.practices;
  if (!some) throw new Error('The catalogue for tests has no practice.');
  const practice = {
    ...some,
    title: { ...some.title, es: 'Retorno & empleo <2026>' },
    summary: { ...some.summary, es: 'Cuesta $& < 5 ]]> fin.' },
  };
  const catalogue = createCatalogue({ ...snapshot, practices: [practice] });
  const feed = entryAtomFeed({ catalogue, locale: 'es', site: new URL(siteUrl) });
  const text = await feed.text();
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toContain('CDATA');
  expect(text).toContain('<title>Retorno &amp; empleo &lt;2026&gt;</title>');
  expect(text).toContain('>Retorno &amp; empleo &lt;2026&gt;</a>');
  expect(text).toContain('Cuesta $&amp; &lt; 5 ]]&gt; fin.</summary>');
});

const openSearchSchema = z.object({
  OpenSearchDescription: z.object({
    // The maximum of the specification.
    ShortName: z.string().max(16),
    Description: z.string().max(1024),
    Url: z.object({ type: z.literal('text/html'), template: z.string() }),
  }),
});

describe('a browser', () => {
  test.each([
    ['buscar/opensearch.xml', '/buscar/'],
    ['en/search/opensearch.xml', '/en/search/'],
  ])('searches by %s', async (name, path) => {
    const { OpenSearchDescription } = openSearchSchema.parse(await readXml(name));
    expect(OpenSearchDescription.Url.template).toBe(address(`${path}?q={searchTerms}`));
  });

  test('finds the feeds and the search of the language of any page', async () => {
    const html = parse(await read(`en/practices/${slugOf(special.rich)}/index.html`));
    const hrefs = html
      .querySelectorAll('link[rel="search"], link[rel="alternate"]:not([hreflang])')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/en/practices/entries.xml',
      '/en/practices/entries.json',
      '/en/search/opensearch.xml',
    ]);
  });
});

describe('the check of a release finds', () => {
  const faults = [
    [
      'a page that the sitemap invents',
      'sitemap.xml',
      (text: string) => text.replace('/acerca/</loc>', '/acerco/</loc>'),
      'sitemap.xml: names "https://arraigo.example/acerco/", which does not exist.',
    ],
    [
      'a language that the sitemap tells otherwise than the page',
      'sitemap.xml',
      (text: string) => text.replace(`hreflang="en" href="${siteUrl}/en/method/"`, ''),
      'sitemap.xml: tells of /metodologia/ the languages',
    ],
    [
      'a document that is no XML',
      'en/search/opensearch.xml',
      (text: string) => text.replace('</ShortName>', ''),
      'en/search/opensearch.xml: is not well-formed XML (line',
    ],
    [
      'a feed without what its format requires',
      'en/practices/entries.xml',
      (text: string) => text.replace(/<updated>[^<]*</, '<updated>2026-13-40T00:00:00Z<'),
      'en/practices/entries.xml: a feed reader would refuse it: ',
    ],
    [
      'an entry of a feed that leads nowhere',
      'practicas/fichas.json',
      (text: string) => text.replace(/("url": ?"[^"]*)\/"/, '$1-x/"'),
      'practicas/fichas.json: leads to "',
    ],
    [
      'a feed of a country that is not there',
      'en/countries/honduras/entries.xml',
      () => undefined,
      'en/countries/honduras/entries.xml: is missing; build the site again.',
    ],
    [
      'a feed of a country whose entry leads nowhere',
      'paises/guatemala/fichas.xml',
      (text: string) => text.replace(/(<link href="[^"]*)\/"/, '$1-x/"'),
      'paises/guatemala/fichas.xml: leads to "',
    ],
    [
      'a feed of a country that has nothing to follow',
      'paises/belice/fichas.xml',
      () => '<feed/>',
      'paises/belice/fichas.xml: the release has it, the snapshot has not.',
    ],
    [
      'a feed that does not exist',
      'index.html',
      (text: string) => text.replace('/practicas/fichas.json', '/practicas/ficha.json'),
      'the link "/practicas/ficha.json" leads nowhere',
    ],
  ] as const;

  // One release has all the faults, so that the check reads its hundreds of pages only once.
  let found: readonly string[] = [];
  beforeAll(async () => {
    const { outDir, snapshotDir } = site();
    const release = await mkdtemp(path.join(tmpdir(), 'arraigo-faults-'));
    cpSync(outDir, release, { recursive: true });
    for (const [, name, change] of faults) {
      const file = path.join(release, name);
      const before = existsSync(file) ? await readFile(file, 'utf8') : '';
      const after = change(before);
      expect(after).not.toBe(before);
      if (after === undefined) await rm(file);
      else await writeFile(file, after);
    }
    const problems = await checkRelease({ releaseDir: release, snapshotDir, siteUrl });
    found = problems.map(({ text }) => text);
    await rm(release, { recursive: true });
  });

  test.each(faults)('%s', (_fault, _name, _change, message) => {
    expect(found.filter((problem) => problem.includes(message))).toHaveLength(1);
  });
});
