import { fold, isKnown, meaningfulWords, wordsOf } from 'site/search/queryWords';
import { describe, expect, test } from 'vitest';

const vocabulary = wordsOf(
  'De la migración de Honduras: la Ley y las UMAR, donde trabajan municipalidades',
);

test('words are folded as the index folds them', () => {
  expect(fold('MIGRACIÓN y niñez')).toBe('migracion y ninez');
  expect(wordsOf('¿Qué es «UMAR»? UMAR.')).toEqual(['que', 'es', 'umar']);
});

describe('what is asked of a query', () => {
  test('leaves out words that say nothing', () => {
    expect(meaningfulWords('la protección de la niñez')).toEqual(['proteccion', 'ninez']);
  });
  test('keeps them where there is nothing else', () => {
    expect(meaningfulWords('de la')).toEqual(['de', 'la']);
  });
});

describe('a word is known', () => {
  test.each(['migracion', 'migraciones', 'migra', 'umar', 'um', 'leyes', 'municipalidad'])(
    '%s',
    (word) => {
      expect(isKnown(word, vocabulary)).toBe(true);
    },
  );
});

describe('a word is not known, though the index has its beginning', () => {
  test.each(['deportados', 'deport', 'zzz', 'lavadora', 'umarx'])('%s', (word) => {
    expect(isKnown(word, vocabulary)).toBe(false);
  });
});
