import { askedText } from 'site/search/engine/askedText';
import { createLexicon } from 'site/search/engine/lexicon';
import { correctedQuery, unitsOf } from 'site/search/engine/queryUnits';
import { readQuery, writeQuery } from 'site/search/engine/searchQuery';
import { facetPath } from 'site/search/build/facetPath';
import { describe, expect, test } from 'vitest';

const synonyms = [
  ['retornado', 'deportado'],
  ['retorno', 'deportación'],
  ['capital semilla', 'fondo semilla'],
];
const titles = ['retornado', 'gastronomía', 'jóvenes', 'capital', 'semilla', 'mental', 'salud'];
const lexicon = createLexicon(titles, () => Promise.resolve([]));
const units = (query: string) => unitsOf(query, lexicon, synonyms);

describe('a query is split', () => {
  test('into words, without stop words', () => {
    expect(units('la gastronomía para jóvenes').map(({ text }) => text)).toEqual([
      'gastronomia',
      'jovenes',
    ]);
  });

  test('with the synonyms of a word in any number and gender', () => {
    expect(units('deportadas')).toMatchObject([{ synonyms: [['retornado']], groups: [0] }]);
  });

  test('with phrases kept together', () => {
    expect(units('capital semilla para jóvenes')).toMatchObject([
      { text: 'capital semilla', synonyms: [['fondo', 'semilla']], groups: [2] },
      { text: 'jovenes', synonyms: [] },
    ]);
  });

  test('with corrections, except for words that have synonyms', async () => {
    await lexicon.learn(['gastronimia', 'deportados']);
    expect(correctedQuery('Gastronimia jóvenes', units('Gastronimia jóvenes'))).toBe(
      'gastronomía jóvenes',
    );
    expect(correctedQuery('deportados', units('deportados'))).toBeUndefined();
  });
});

describe('a query is normalized to the spelling of the catalogue', () => {
  const words = createLexicon(
    ['BP-0010', 'IN-0020', 'UMAR', 'reintegración', 'psicosocial', 'cooperación', 'migración'],
    () => Promise.resolve([]),
  );
  test.each([
    ['an acronym with points', 'las U.M.A.R. de Honduras', 'las UMAR de Honduras'],
    ['one without its last point is left', 'p. 10', 'p. 10'],
    ['a code without zeros', 'bp 10', 'bp-0010'],
    ['a code without its hyphen', 'BP0010', 'BP-0010'],
    ['a code that nothing has', 'BP 99', 'BP 99'],
    ['a number after a word of two letters', 'in 20 municipalities', 'in 20 municipalities'],
    ['a prefix with a hyphen', 're-integración económica', 'reintegración económica'],
    ['a prefix apart', 'apoyo psico social', 'apoyo psicosocial'],
    ['a prefix that makes no word of the catalogue', 'pre migración', 'pre migración'],
    ['a prefix at the end of a word', 'centre migración', 'centre migración'],
  ])('%s: %s', async (_, query, asked) => {
    expect(await askedText(query, words)).toBe(asked);
  });
});

describe('a query is in the address', () => {
  test.each([
    '?q=salud+mental&pais=hn,gt&nivel=individual&orden=fecha&pagina=3',
    '?evidencia=0,4',
    '',
  ])('and is read from it again: %s', (search) => {
    expect(writeQuery(readQuery(search))).toBe(search);
  });

  test('also as a form without a script sends it', () => {
    expect(writeQuery(readQuery('?q=+&pais=hn&pais=gt&pais=hn&tema=&orden=&pagina=1'))).toBe(
      '?pais=hn,gt',
    );
  });

  test('and nonsense in it is left out', () => {
    expect(writeQuery(readQuery('?orden=precio&pagina=-2&x=1'))).toBe('');
  });

  test('for links from other pages', () => {
    expect(facetPath({ nivel: ['individual'], dimension: ['economic'] }, 'en')).toBe(
      '/en/search/?nivel=individual&dimension=economic',
    );
  });
});
