import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Vocabulary } from 'content-models/vocabulary/defineVocabulary';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { effectDirections } from 'content-models/vocabulary/effectDirections';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { themes } from 'content-models/vocabulary/themes';
import { verifications } from 'content-models/vocabulary/verifications';
import { isReservedSlug } from 'content-models/rules/reservedSlugs';
import { locales, type Locale } from 'content-models/locales';
import { describe, expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../content-models/vocabulary');

function slugsOf<Key extends string>({ keys, slug }: Vocabulary<Key>): Record<Locale, string[]> {
  return { es: keys.map((key) => slug(key, 'es')), en: keys.map((key) => slug(key, 'en')) };
}

const addresses = {
  countries: slugsOf(countries),
  dimensions: slugsOf(dimensions),
  evidenceLevels: slugsOf(evidenceLevels),
  levels: slugsOf(levels),
  populations: slugsOf(populations),
  themes: slugsOf(themes),
};

const load = (file: string): Promise<Record<string, unknown>> => import(path.join(folder, file));

describe('every vocabulary', async () => {
  const files = (await readdir(folder)).filter(
    (file) => !['defineVocabulary.ts', 'synonyms.ts'].includes(file),
  );

  test.each(files)('%s labels its terms in both languages, each label once', async (file) => {
    const [vocabulary] = Object.values(await load(file));
    if (!isVocabulary(vocabulary)) throw new Error(`${file} exports no vocabulary.`);
    for (const locale of locales) {
      const labels = vocabulary.options.map((option) => option.label[locale]);
      expect(labels.every((label) => label.trim().length > 0)).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

function isVocabulary(value: unknown): value is Pick<Vocabulary<string>, 'options'> {
  return typeof value === 'object' && value !== null && 'options' in value && 'setSchema' in value;
}

describe('addresses of terms', () => {
  test.each(Object.entries(addresses))(
    '%s: unique, not reserved, in both languages',
    (_name, slugs) => {
      for (const locale of locales) {
        expect(new Set(slugs[locale]).size).toBe(slugs[locale].length);
        expect(slugs[locale].filter((slug) => isReservedSlug(slug))).toEqual([]);
        expect(slugs[locale].every((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true);
      }
    },
  );

  test('a term is found at its address in its language only', () => {
    expect(dimensions.keyOfSlug('economica', 'es')).toBe('economic');
    expect(dimensions.keyOfSlug('economic', 'en')).toBe('economic');
    expect(dimensions.keyOfSlug('economic', 'es')).toBeUndefined();
  });

  test('a term without a page has no address', () => {
    expect(() => effectDirections.slug('not-measured', 'es')).toThrowErrorMatchingInlineSnapshot(
      `[Error: The term "not-measured" has no slug; add one in its vocabulary.]`,
    );
  });
});

describe('sets of terms', () => {
  test('are kept in the order of the vocabulary, however they were written', () => {
    expect(levels.setSchema.parse(['structural', 'individual'])).toEqual([
      'individual',
      'structural',
    ]);
  });

  test('repeat nothing', () => {
    expect(levels.setSchema.safeParse(['individual', 'individual']).success).toBe(false);
  });
});

test('both trust axes explain every grade in both languages', () => {
  for (const key of evidenceLevels.keys) expect(evidenceLevels.term(key).explanation).toBeDefined();
  for (const key of verifications.keys) expect(verifications.term(key).explanation).toBeDefined();
});

test('every term with a page is explained', () => {
  expect([
    ...unexplained(dimensions),
    ...unexplained(levels),
    ...unexplained(themes),
    ...unexplained(populations),
  ]).toEqual([]);
});

function unexplained<Key extends string>({ keys, term }: Vocabulary<Key>): Key[] {
  return keys.filter((key) => !term(key).explanation);
}

test('the countries are the eleven members of the conference and the region', () => {
  expect(countries.keys).toEqual([
    'bz',
    'ca',
    'cr',
    'sv',
    'us',
    'gt',
    'hn',
    'mx',
    'ni',
    'pa',
    'do',
    'regional',
  ]);
  expect(countries.label('do', 'es')).toBe('República Dominicana');
  expect(countries.label('us', 'en')).toBe('United States');
});
