import { correctionOf } from 'site/search/engine/correction';
import { createLexicon } from 'site/search/engine/lexicon';
import { shardOf, soundOf, wordShards } from 'site/search/engine/sound';
import { describe, expect, test } from 'vitest';

const vocabulary = [
  'reintegración',
  'gastronomía',
  'cocina',
  'vivienda',
  'habilidades',
  'género',
  'ventanilla',
  'llegada',
  'certificación',
  'niñez',
  'UMAR',
  'quédate',
  'women',
  'municipality',
  'centros',
  'general',
  'school',
  'skills',
  'society',
  'psychosocial',
];

describe('phonetic misspellings and typing errors are corrected', () => {
  test.each([
    ['s for c', 'reintegrasion', 'reintegración'],
    ['s for c, and c for s', 'sertificasion', 'certificación'],
    ['z for c', 'cozina', 'cocina'],
    ['k for qu', 'kedate', 'quédate'],
    ['b for v', 'bibienda', 'vivienda'],
    ['v for b', 'havilidades', 'habilidades'],
    ['no h', 'abilidades', 'habilidades'],
    ['j for g', 'jenero', 'género'],
    ['y for ll', 'ventaniya', 'ventanilla'],
    ['y for ll at the beginning', 'yegada', 'llegada'],
    ['a doubled letter', 'cocinna', 'cocina'],
    ['a missing letter', 'gastronmia', 'gastronomía'],
    ['a missing first letter', 'astronomia', 'gastronomía'],
    ['another letter', 'gastronimia', 'gastronomía'],
    ['swapped letters', 'reintegracoin', 'reintegración'],
    ['an acronym', 'umra', 'UMAR'],
    ['a short word', 'ninnez', 'niñez'],
    ['English', 'womne', 'women'],
    ['English, two slips', 'muncipalty', 'municipality'],
    ['English, three slips in a long word', 'physcosocial', 'psychosocial'],
    ['swapped letters that change the sound of a c', 'cnetros', 'centros'],
    ['a missing letter between two that are one sound when doubled', 'geeral', 'general'],
    ['a missing letter of a sound', 'scool', 'school'],
    ['swapped letters in a doubled one', 'sklils', 'skills'],
    ['swapped letters after a c', 'scoiety', 'society'],
  ])('%s: %s', (_, asked, meant) => {
    expect(correctionOf(asked, vocabulary)).toBe(meant);
  });
});

describe('other words are not corrected', () => {
  test.each([
    ['dexqv', 'no word at all'],
    ['zzqxv', 'no word at all'],
    ['qqqq', 'no word at all'],
    ['pan', 'too short'],
    ['bp-0099', 'a code'],
    ['2022', 'a year'],
    ['hospital', 'a word that nothing is near'],
    ['omrr', 'two letters of four are others'],
    ['reunification', 'three letters are others, and the first is one of them'],
  ])('%s: %s', (word) => {
    expect(correctionOf(word, [...vocabulary, 'certification'])).toBeUndefined();
  });
});

test('among equally close words the first wins, which is the most frequent', () => {
  expect(correctionOf('casas', ['masas', 'tasas'])).toBe('masas');
});

test('every phonetic key belongs to a shard', () => {
  for (const word of [...vocabulary, 'hoja', 'chico', '18', 'ñandú', 'xalapa', 'wifi'])
    expect(wordShards).toContain(shardOf(word));
  expect(soundOf('hoja')).toBe('oja');
});

describe('a word is looked up in its own shard', () => {
  const asked: string[] = [];
  const lexicon = () =>
    createLexicon(['migración'], (shard) => {
      asked.push(shard);
      return Promise.resolve(vocabulary.filter((word) => shardOf(word) === shard));
    });

  test('which is loaded once', async () => {
    const words = lexicon();
    expect(words.isKnown('cocina')).toBe(false);
    await words.learn(['cocina']);
    await words.learn(['cocina']);
    expect(asked).toEqual(['k', 'o']);
    expect(words.isKnown('cocina')).toBe(true);
    expect(words.inTexts('cocinas')).toBe('cocina');
    expect(words.inTexts('migracion')).toBeUndefined();
  });

  test('and in that of the second word, where a space is missing', async () => {
    const words = lexicon();
    asked.length = 0;
    await words.learn(['cocinasninez']);
    expect(asked).toEqual(['k', 'o', 's', 'n', 'i']);
    expect(words.correction('cocinasninez')).toBe('cocinas niñez');
    expect(words.correction('cocinasnines')).toBeUndefined();
  });

  test('and in all others, where its own has no close word', async () => {
    const words = lexicon();
    await words.learn(['astronomia']);
    expect(words.correction('astronomia')).toBe('gastronomía');
  });
});
