import { fold, meaningfulWords, wordsIn } from 'site/search/engine/words';
import { isInflected, wordMatch } from 'site/search/engine/wordMatch';
import { describe, expect, test } from 'vitest';

test('words are folded as in the index, and a code is one word', () => {
  expect(fold('MIGRACIÓN y niñez')).toBe('migracion y ninez');
  expect(wordsIn('¿Qué es «UMAR»? BP-0010.')).toEqual(['que', 'es', 'umar', 'bp-0010']);
  expect(wordsIn('BP-10000')).toEqual(['bp-10000']);
});

test.each([
  ["Mesa Ch'orti' de acogida", ['mesa', 'chorti', 'de', 'acogida']],
  ['Ch’orti’, Chʼortiʼ, Ch´orti´ y Ch`orti`', ['chorti', 'chorti', 'chorti', 'y', 'chorti']],
  ['Women’s rights; the workers’ rights', ['women', 'rights', 'the', 'workers', 'rights']],
  ['niñas/os y jóvenes', ['ninas', 'y', 'jovenes']],
  ['niñas(os), niño(a)s, trabajador(es)', ['ninas', 'ninos', 'trabajador']],
  ['niñ@s, niñxs, Linux y 2016/os', ['ninos', 'ninos', 'linux', 'y', '2016', 'os']],
  [
    'escriba a info@example.org y/o llame',
    ['escriba', 'a', 'info', 'example', 'org', 'y', 'o', 'llame'],
  ],
])('a word that is written in several forms is one word: %s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

describe('the meaningful words of a query', () => {
  test('exclude stop words and repetitions', () => {
    expect(meaningfulWords('¿Qué hicieron otros por la niñez en la NIÑEZ?')).toEqual(['ninez']);
    expect(meaningfulWords('what did others do for returned women')).toEqual(['returned', 'women']);
  });
  test('exclude the names of facets', () => {
    expect(meaningfulWords('nivel individual, dimensión social')).toEqual(['individual', 'social']);
  });
  test('are stop words where there is nothing else', () => {
    expect(meaningfulWords('de la')).toEqual(['de', 'la']);
  });
});

describe('a word matches another one', () => {
  test.each([
    ['migracion', 'migracion', 1],
    ['migraciones', 'migracion', 0.95],
    ['unidad', 'unidades', 0.95],
    ['retornadas', 'retornado', 0.85],
    ['certificar', 'certificado', 0.85],
    ['cocineros', 'cocina', 0.85],
    ['acompanamiento', 'acompanada', 0.85],
    ['municipalities', 'municipality', 0.85],
    ['reinteg', 'reintegracion', 0.6],
    ['um', 'umar', 0.6],
  ])('%s: %s', (asked, found, strength) => {
    expect(wordMatch(asked, found)).toBe(strength);
  });
});

describe('a word does not match another one with the same beginning only', () => {
  test.each([
    ['deportados', 'de'],
    ['moviles', 'movilidad'],
    ['lavadora', 'lavar'],
    ['umarx', 'umar'],
    ['migracoin', 'migracion'],
    ['comunicar', 'comunidad'],
    ['u', 'umar'],
  ])('%s: %s', (asked, found) => {
    expect(wordMatch(asked, found)).toBe(0);
  });
});

test('a synonym may have another number and gender, but no other form', () => {
  expect(isInflected('deportados', 'deportada')).toBe(true);
  expect(isInflected('unidades', 'unidad')).toBe(true);
  expect(isInflected('ee', 'ee')).toBe(true);
  expect(isInflected('ee', 'e')).toBe(false);
  expect(isInflected('deportados', 'deportacion')).toBe(false);
  expect(isInflected('retorno', 'retornado')).toBe(false);
});
