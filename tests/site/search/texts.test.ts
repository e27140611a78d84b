import { excerptOf } from 'site/search/engine/excerpt';
import { pagesOfGroups } from 'site/search/build/synonymPages';
import { wordsOfShards } from 'site/search/build/wordsOfShards';
import { describe, expect, test } from 'vitest';

const said = (text: string, words: string[]) =>
  excerptOf(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')
    .trim();

describe('an excerpt', () => {
  const long = `${'uno '.repeat(60)}una cocina para jóvenes. ${'dos '.repeat(60)}`;

  test('is the part of a text that has most of the words, which it marks without the signs around them', () => {
    expect(said(long, ['cocina', 'jovenes'])).toMatch(
      /^… uno uno uno uno una \[cocina\] para \[jóvenes\]\. dos .* …$/,
    );
  });
  test('is the beginning of a text that has none', () => {
    expect(said('Un texto breve.', ['cocina'])).toBe('Un texto breve.');
  });
  test('closes the spaces that the full text puts before signs', () => {
    expect(said('el « Programa », que sigue .', [])).toBe('el «Programa», que sigue.');
  });
});

test('pages have a group of synonyms if they have one of its words or phrases, in any number and gender', () => {
  const texts = ['Las personas deportadas.', 'La deportación.', 'Fondos de semilla', 'nada'];
  expect(
    pagesOfGroups(texts, [
      ['retornado', 'deportado'],
      ['capital semilla', 'fondo semilla'],
    ]),
  ).toEqual([[0], [2]]);
});

test('words are told by their sound, with their accents, those of most texts first', () => {
  const words = wordsOfShards(['Cocina y quiosco', 'La cocina en casa', 'CAMIÓN, camion']);
  expect(words.get('k')).toEqual(['cocina', 'camión', 'casa', 'quiosco']);
});
