import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { createCatalogue } from 'site/catalogue/catalogue';
import { filesOf, pageNames, readPage } from 'site/check/readRelease';
import { dataCatalog, webSite } from 'site/structuredData/dataCatalog';
import { entryArticle } from 'site/structuredData/entryArticle';
import { graphJson } from 'site/structuredData/graphJson';
import type { Publication } from 'site/structuredData/publication';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSite, siteUrl } from '../fixtures/builtSite.ts';
import { fullCatalogue, slugOf, special } from '../fixtures/fullCatalogue.ts';
import { vocabularyProblems } from '../fixtures/vocabularyProblems.ts';

const site = builtSite();

const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

type Node = z.infer<typeof graphSchema>['@graph'][number];

function nodesIn(html: ReturnType<typeof parse>): Node[] {
  const json = html.querySelector('script[type="application/ld+json"]')?.text ?? '';
  return graphSchema.parse(JSON.parse(json))['@graph'];
}

/** The node of a type on a page. */
async function nodeOf(type: string, name: string, folder = site().outDir): Promise<Node> {
  const html = await readFile(path.join(folder, name, 'index.html'), 'utf8');
  const found = nodesIn(parse(html)).find((item) => item['@type'] === type);
  if (!found) throw new Error(`${name} has no ${type}.`);
  return found;
}

const address = (path: string) => `${siteUrl}${path}`;
const entry = (number: number) => `practicas/${slugOf(number)}`;

describe('the vocabulary of schema.org', () => {
  test('has every type, with every property, that pages use', { timeout: 180_000 }, async () => {
    const nodes = new Map<string, Node[]>();
    for (const name of pageNames(await filesOf(site().outDir))) {
      const { path: address, html } = readPage(site().outDir, name);
      if (!name.endsWith('404.html')) nodes.set(address, nodesIn(parse(html.toString())));
    }
    expect(nodes.size).toBeGreaterThan(200);
    expect(vocabularyProblems(nodes)).toEqual([]);
  });

  test.each([
    ['a type that does not exist', { '@type': 'Artikel' }, '"Artikel"'],
    ['a property that does not exist', { '@type': 'Article', headlin: 'a' }, '"headlin"'],
    [
      'a property of another type, however deep',
      { '@type': 'Article', mainEntity: { '@type': 'Project', startDate: '2016' } },
      '"startDate"',
    ],
    [
      'a value out of the range of its property',
      { '@type': 'Project', areaServed: { '@type': 'DefinedTerm', name: 'a' } },
      'areaServed',
    ],
    ['a number where a date belongs', { '@type': 'Article', datePublished: 2016 }, 'number'],
  ])('would not have %s', { timeout: 60_000 }, (_, wrong, message) => {
    const problems = vocabularyProblems(new Map([['/a/', [wrong]]]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\/a\/: /);
    expect(problems[0]).toContain(message);
  });
});

describe('an entry', () => {
  test('is an article about a project, with the content of its record', async () => {
    const article = await nodeOf('Article', entry(special.rich));
    expect(article).toMatchObject({
      '@id': address(`/${entry(special.rich)}/`),
      identifier: 'BP-0001',
      genre: 'Iniciativa documentada',
      inLanguage: 'es',
      datePublished: '2026-03-01',
      dateModified: '2026-04-02',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: 'Operador de prueba' },
      workTranslation: { '@id': address(`/en/practices/${slugOf(special.rich)}/`) },
    });
    expect(article.mainEntity).toEqual({
      '@type': 'Project',
      name: `Práctica de prueba ${special.rich}: oficina de migración`,
      areaServed: [{ '@type': 'Country', name: 'Guatemala' }],
      foundingDate: '2016-03',
      member: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Responsable',
          member: {
            '@type': 'GovernmentOrganization',
            '@id': address('/instituciones/institucion-de-prueba/#organization'),
            name: 'Institución de prueba',
          },
        },
        {
          '@type': 'OrganizationRole',
          roleName: 'Ejecuta',
          member: {
            '@type': 'GovernmentOrganization',
            '@id': address('/instituciones/municipalidad-de-prueba/#organization'),
            name: 'Municipalidad de prueba',
          },
        },
      ],
    });
  });

  test('is about the terms of the catalogue, and cites its sources by their types', async () => {
    const { about, citation } = await nodeOf('Article', `en/practices/${slugOf(special.sparse)}`);
    expect(about).toEqual([
      {
        '@type': 'DefinedTerm',
        name: 'Individual',
        url: address('/en/levels/individual/'),
        inDefinedTermSet: address('/en/levels/'),
      },
      {
        '@type': 'DefinedTerm',
        name: 'Information and awareness',
        url: address('/en/themes/information/'),
        inDefinedTermSet: address('/en/themes/'),
      },
    ]);
    // A descriptive label is no title.
    expect(citation).toEqual([
      {
        '@type': 'CreativeWork',
        description: 'Test source 1',
        url: 'https://example.org/fuente-1',
      },
    ]);
  });

  test('of which little is known has no invented properties', async () => {
    const { mainEntity } = await nodeOf('Article', entry(special.sparse));
    expect(mainEntity).toEqual({
      '@type': 'Project',
      name: `Práctica de prueba ${special.sparse}: oficina de migración`,
    });
  });

  test('that is withdrawn is a page with a name', async () => {
    await expect(nodeOf('Article', entry(special.withdrawn))).rejects.toThrow('no Article');
    expect(await nodeOf('WebPage', entry(special.withdrawn))).not.toHaveProperty('mainEntity');
  });

  test('names its translation only where there is one', async () => {
    const untranslated = await nodeOf('Article', entry(special.untranslated));
    expect(untranslated).not.toHaveProperty('workTranslation');
    expect(await nodeOf('Article', `en/practices/${slugOf(special.outdated)}`)).toMatchObject({
      inLanguage: 'en',
      translationOfWork: { '@id': address(`/practicas/${slugOf(special.outdated)}/`) },
    });
  });
});

test('an instrument is a text, and no project; institutions that finance it are its funders', async () => {
  const { mainEntity } = await nodeOf('Article', entry(special.instrument));
  expect(mainEntity).toEqual({
    '@type': 'CreativeWork',
    name: `Práctica de prueba ${special.instrument}: oficina de migración`,
    spatialCoverage: [{ '@type': 'Country', name: 'Guatemala' }],
    funder: [
      {
        '@type': 'GovernmentOrganization',
        '@id': address('/instituciones/municipalidad-de-prueba/#organization'),
        name: 'Municipalidad de prueba',
      },
    ],
  });
});

test('there is no publisher and no licence where the settings are empty', async () => {
  const { snapshot } = await fullCatalogue();
  const catalogue = createCatalogue({ ...snapshot, settings: {} });
  const publication = {
    catalogue,
    locale: 'es',
    site: new URL(siteUrl),
  } as const satisfies Publication;
  const nodes = [webSite(publication), dataCatalog({ updatedOn: undefined }, publication)];
  expect(graphJson(nodes)).not.toMatch(/"(publisher|license)"/);
  expect(
    graphJson([entryArticle(catalogue.recordAt('practices', slugOf(special.rich)), publication)]),
  ).not.toMatch(/"(publisher|license)"/);
});

test('the files of the open data are distributions of one dataset, with absolute addresses', async () => {
  const { snapshot } = await fullCatalogue();
  const catalogue = createCatalogue(snapshot);
  const publication = {
    catalogue,
    locale: 'es',
    site: new URL(siteUrl),
  } as const satisfies Publication;
  const file = {
    name: 'Prácticas',
    contentUrl: '/datos/practicas.csv',
    encodingFormat: 'text/csv',
    contentSize: '12 kB',
  };
  const node = dataCatalog({ distributions: [file], updatedOn: '2026-04-02' }, publication);
  const graph = graphSchema.parse(JSON.parse(graphJson([node])));
  expect(vocabularyProblems(new Map([['/datos/', graph['@graph']]]))).toEqual([]);
  expect(node.dataset).toMatchObject([
    {
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [
        { '@type': 'DataDownload', ...file, contentUrl: address('/datos/practicas.csv') },
      ],
    },
  ]);
});

describe('a mandate, recommendation or action', () => {
  test('has its origin', async () => {
    expect(await nodeOf('Article', 'hoja-de-ruta/propuesta-de-prueba')).toMatchObject({
      genre: 'Propuesta del equipo editorial',
    });
    expect(await nodeOf('Article', 'en/recommendations/mandato-de-prueba')).toMatchObject({
      genre: 'What the 2022 workshop asked for',
    });
  });

  test('a meeting is described as planned, and never as one that took place', async () => {
    const { mainEntity } = await nodeOf('WebPage', 'taller-2022');
    expect(mainEntity).toEqual({
      '@type': 'Event',
      name: 'Encuentro de prueba',
      description: 'Previsto, según la agenda preliminar. Un encuentro que no existe.',
      startDate: '2022-09-07',
      endDate: '2022-09-08',
      location: { '@type': 'Place', name: 'Ciudad de prueba' },
    });
  });
});

describe('a list', () => {
  test('has the addresses on its page, with positions that continue from the previous page', async () => {
    const first = await nodeOf('CollectionPage', 'en/practices');
    expect(first.mainEntity).toMatchObject({ '@type': 'ItemList', numberOfItems: 26 });
    const { mainEntity } = await nodeOf('CollectionPage', 'en/practices/page/2');
    const items = z
      .looseObject({
        itemListElement: z.array(z.looseObject({ position: z.number(), url: z.url() })),
      })
      .parse(mainEntity).itemListElement;
    expect(items.map(({ position }) => position)).toEqual([21, 22, 23, 24, 25, 26]);
    const html = await readFile(path.join(site().outDir, 'en/practices/page/2/index.html'), 'utf8');
    for (const { url } of items) expect(html).toContain(`<a href="${url.slice(siteUrl.length)}"`);
  });

  test('of a term is about the term, and that of a country about the country', async () => {
    expect((await nodeOf('CollectionPage', 'temas/vivienda')).about).toMatchObject([
      { '@type': 'DefinedTerm', termCode: 'housing', inDefinedTermSet: address('/temas/') },
    ]);
    expect((await nodeOf('CollectionPage', 'paises/guatemala/economica')).about).toMatchObject([
      { '@type': 'Country', name: 'Guatemala' },
      { '@type': 'DefinedTerm', name: 'Económica' },
    ]);
  });

  test('of a vocabulary is the set of its terms', async () => {
    const set = await nodeOf('DefinedTermSet', 'en/levels');
    expect(set).toMatchObject({ '@id': address('/en/levels/'), name: 'Levels' });
    expect(set.hasDefinedTerm).toMatchObject([
      { name: 'Individual', url: address('/en/levels/individual/'), termCode: 'individual' },
      { name: 'Community' },
      { name: 'Structural' },
    ]);
  });
});

test('an institution has the schema.org type of its kind, and its parent organization', async () => {
  const { mainEntity } = await nodeOf('WebPage', 'instituciones/municipalidad-de-prueba');
  expect(mainEntity).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': address('/instituciones/municipalidad-de-prueba/#organization'),
    name: 'Municipalidad de prueba',
    url: 'https://municipalidad.example/',
    location: [{ '@type': 'Country', name: 'Guatemala' }],
    parentOrganization: {
      '@type': 'GovernmentOrganization',
      '@id': address('/instituciones/institucion-de-prueba/#organization'),
      name: 'Institución de prueba',
    },
  });
});

test('the home page is the site and the catalogue in both languages', async () => {
  expect(await nodeOf('WebSite', 'en')).toMatchObject({
    '@id': address('/#website'),
    url: address('/'),
    name: 'Arraigo',
  });
  expect(await nodeOf('DataCatalog', '')).toMatchObject({
    '@id': address('/#catalogue'),
    dateModified: '2026-04-02',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('the page of the open data has every file to download, in full or by kind', async () => {
  const { dataset } = await nodeOf('DataCatalog', 'en/data');
  expect(dataset).toMatchObject([
    { '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
  const text = JSON.stringify(dataset);
  for (const file of ['arraigo.json', 'practicas.csv', 'libro-de-codigos.csv', 'vocabularios.csv'])
    expect(text).toContain(address(`/datos/${file}`));
});

test('a page has its breadcrumbs, without a link to itself', async () => {
  expect(await nodeOf('BreadcrumbList', 'en/countries/guatemala/economic')).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Home', item: address('/en/') },
      { position: 2, item: address('/en/countries/') },
      { position: 3, name: 'Guatemala', item: address('/en/countries/guatemala/') },
      { position: 4, name: 'Economic' },
    ],
  });
  expect(await nodeOf('BreadcrumbList', 'practicas')).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Inicio' },
      { position: 2, name: 'Prácticas' },
    ],
  });
});
