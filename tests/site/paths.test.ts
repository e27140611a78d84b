import { anchorOf, groupPath, pathOf, type Page } from 'site/paths';
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
    { kind: 'countryDimension', country: 'gt', dimension: 'economic' },
    '/paises/guatemala/economica/',
    '/en/countries/guatemala/economic/',
  ],
  [
    { kind: 'countryDimension', country: 'gt', dimension: 'economic', number: 3 },
    '/paises/guatemala/economica/pagina/3/',
    '/en/countries/guatemala/economic/page/3/',
  ],
  [{ kind: 'search' }, '/buscar/', '/en/search/'],
  [{ kind: 'notFound' }, '/404.html', '/en/404.html'],
];

test.each(pages)('%j has its address in both languages', (page, spanish, english) => {
  expect(pathOf(page, 'es')).toBe(spanish);
  expect(pathOf(page, 'en')).toBe(english);
});

test('a group of entries has an anchor of its own on the search page', () => {
  expect(groupPath({ by: 'theme', key: 'employment-skills' }, 'es')).toBe('/buscar/#tema-empleo');
  expect(groupPath({ by: 'level', key: 'community' }, 'en')).toBe('/en/search/#level-community');
  expect(anchorOf({ by: 'cell', level: 'individual', dimension: 'economic' }, 'es')).toBe(
    'individual-economica',
  );
  expect(anchorOf({ by: 'country', key: undefined }, 'es')).toBe('pais-no-consta');
});
