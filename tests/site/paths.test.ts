import {
  countryTermPage,
  neighboursAnchor,
  notStatedPath,
  pathOf,
  sectionPath,
  type Page,
} from 'site/addresses/paths';
import { expect, test } from 'vitest';

const pages: [Page, string, string][] = [
  [{ kind: 'home' }, '/', '/en/'],
  [{ kind: 'catalogue' }, '/practicas/', '/en/practices/'],
  [{ kind: 'catalogue', number: 1 }, '/practicas/', '/en/practices/'],
  [{ kind: 'catalogue', number: 2 }, '/practicas/pagina/2/', '/en/practices/page/2/'],
  [{ kind: 'entry', slug: 'umar' }, '/practicas/umar/', '/en/practices/umar/'],
  [{ kind: 'countries' }, '/paises/', '/en/countries/'],
  [
    { kind: 'country', country: 'do' },
    '/paises/republica-dominicana/',
    '/en/countries/dominican-republic/',
  ],
  [
    countryTermPage('gt', { taxonomy: 'dimension', key: 'economic' }),
    '/paises/guatemala/economica/',
    '/en/countries/guatemala/economic/',
  ],
  [
    countryTermPage('gt', { taxonomy: 'dimension', key: 'economic' }, 3),
    '/paises/guatemala/economica/pagina/3/',
    '/en/countries/guatemala/economic/page/3/',
  ],
  [
    countryTermPage('us', { taxonomy: 'theme', key: 'employment-skills' }),
    '/paises/estados-unidos/temas/empleo/',
    '/en/countries/united-states/themes/employment/',
  ],
  [{ kind: 'terms', taxonomy: 'dimension' }, '/dimensiones/', '/en/dimensions/'],
  [{ kind: 'terms', taxonomy: 'level' }, '/niveles/', '/en/levels/'],
  [{ kind: 'terms', taxonomy: 'theme' }, '/temas/', '/en/themes/'],
  [{ kind: 'terms', taxonomy: 'population' }, '/poblaciones/', '/en/populations/'],
  [{ kind: 'terms', taxonomy: 'evidence' }, '/evidencia/', '/en/evidence/'],
  [
    { kind: 'term', term: { taxonomy: 'evidence', key: '5' } },
    '/evidencia/evaluacion-de-impacto/',
    '/en/evidence/impact-evaluation/',
  ],
  [
    { kind: 'term', term: { taxonomy: 'level', key: 'community' } },
    '/niveles/comunitario/',
    '/en/levels/community/',
  ],
  [
    { kind: 'term', term: { taxonomy: 'population', key: 'youth' }, number: 2 },
    '/poblaciones/jovenes/pagina/2/',
    '/en/populations/young-people/page/2/',
  ],
  [{ kind: 'profiles' }, '/para/', '/en/for/'],
  [
    { kind: 'profile', profile: 'labour' },
    '/para/ministerios-de-trabajo/',
    '/en/for/labour-ministries/',
  ],
  [{ kind: 'institutions' }, '/instituciones/', '/en/institutions/'],
  [{ kind: 'institutions', number: 2 }, '/instituciones/pagina/2/', '/en/institutions/page/2/'],
  [{ kind: 'institution', slug: 'oim' }, '/instituciones/oim/', '/en/institutions/oim/'],
  [
    { kind: 'institution', slug: 'oim', number: 2 },
    '/instituciones/oim/pagina/2/',
    '/en/institutions/oim/page/2/',
  ],
  [{ kind: 'sources' }, '/fuentes/', '/en/sources/'],
  [{ kind: 'sources', number: 2 }, '/fuentes/pagina/2/', '/en/sources/page/2/'],
  [{ kind: 'search' }, '/buscar/', '/en/search/'],
  [{ kind: 'notFound' }, '/404.html', '/en/404.html'],
];

test.each(pages)('%j has its address in both languages', (page, spanish, english) => {
  expect(pathOf(page, 'es')).toBe(spanish);
  expect(pathOf(page, 'en')).toBe(english);
});

test('a page belongs to the section at the beginning of its address', () => {
  expect(sectionPath({ kind: 'entry', slug: 'umar' }, 'es')).toBe('/practicas/');
  expect(sectionPath({ kind: 'roadmapCountry', country: 'gt' }, 'en')).toBe('/en/roadmap/');
  expect(sectionPath({ kind: 'term', term: { taxonomy: 'level', key: 'community' } }, 'es')).toBe(
    '/niveles/',
  );
  expect(sectionPath({ kind: 'article', article: 'about' }, 'en')).toBe('/en/about/');
  for (const kind of ['home', 'notFound'] as const) {
    expect(sectionPath({ kind }, 'es')).toBe('/');
    expect(sectionPath({ kind }, 'en')).toBe('/en/');
  }
});

test('a list on a page has an anchor of its own', () => {
  expect(neighboursAnchor('roadmapItems', 'es')).toBe('cadena-acciones');
  expect(neighboursAnchor('progress', 'en')).toBe('progress');
  expect(notStatedPath('country', 'es')).toBe('/buscar/#pais-no-consta');
  expect(notStatedPath('dimension', 'en')).toBe('/en/search/#dimension-not-stated');
});
