import { excerptOf } from 'site/search/engine/excerpt';
import { createGroupFinder } from 'site/search/build/synonymPages';
import { spellingsIn, wordsOfShards } from 'site/search/build/wordsOfShards';
import { describe, expect, test } from 'vitest';

const said = (text: string, words: string[]) =>
  excerptOf(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')
    .trim();

describe('an excerpt', () => {
  const long = `${'uno '.repeat(60)}una cocina para jóvenes. ${'dos '.repeat(60)}`;

  test('is the part of a text with the most matching words, which are marked without punctuation', () => {
    expect(said(long, ['cocina', 'jovenes'])).toMatch(
      /^…\u00a0uno uno uno uno una \[cocina\] para \[jóvenes\]\. dos .*dos\u00a0…$/,
    );
  });
  test('begins and ends with a sentence, where none is too long', () => {
    const text = `Otra cosa sucede antes. En EE. UU. hay una cocina para jóvenes. ${'Esto sigue después. '.repeat(20)}`;
    expect(said(text, ['cocina'])).toBe(
      `En EE. UU. hay una [cocina] para jóvenes. ${'Esto sigue después. '.repeat(7)}`.trim(),
    );
  });
  test('is made of sentences, and of a sheet only where there are none', () => {
    const sheet = 'Población: Mujeres.';
    expect(said(`Forma a 35 mujeres. Duró un año. ¶ ${sheet}`, ['mujeres'])).toBe(
      'Forma a 35 [mujeres]. Duró un año.',
    );
    expect(said(`Da empleo en el campo. ¶ ${sheet}`, ['mujeres'])).toBe('Da empleo en el campo.');
    expect(said(`¶ ${sheet}`, ['mujeres'])).toBe('Población: [Mujeres].');
    expect(said(sheet, ['mujeres'])).toBe('Población: [Mujeres].');
  });
  test('is the beginning of a text without a match', () => {
    expect(said('Un texto breve.', ['cocina'])).toBe('Un texto breve.');
  });
  test('removes the spaces before punctuation in the full text', () => {
    expect(said('el « Programa », que sigue .', [])).toBe('el «Programa», que sigue.');
  });
});

test('a text matches a synonym group by one of its words or phrases, in any number and gender', () => {
  const groupsIn = createGroupFinder([
    ['retornado', 'deportado'],
    ['capital semilla', 'fondo semilla'],
  ]);
  expect(groupsIn('Las personas deportadas.')).toEqual([0]);
  expect(groupsIn('La deportación.')).toEqual([]);
  expect(groupsIn('Fondos de semilla')).toEqual([1]);
});

test('words are sharded by sound, with their accents, the most frequent first', () => {
  const texts = ['Cocina y quiosco', 'La cocina en casa', 'CAMIÓN, camion'];
  const words = wordsOfShards(texts.map(spellingsIn));
  expect(words.get('k')).toEqual(['cocina', 'camión', 'casa', 'quiosco']);
});
