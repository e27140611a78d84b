import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { CountryProfile } from 'content-models/schemas/countryProfile';
import type { Institution } from 'content-models/schemas/institution';
import type { Media } from 'content-models/schemas/media';
import type { Practice } from 'content-models/schemas/practice';
import type { Source } from 'content-models/schemas/source';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { themes, type Theme } from 'content-models/vocabulary/themes';
import { compareTexts } from './formats.ts';
import { localize } from './localize.ts';

export type Counted<Key> = { key: Key; count: number };

export type Catalogue = ReturnType<typeof createCatalogue>;

/** Every question that a page asks of a snapshot; pages never read its lists themselves. */
export function createCatalogue(snapshot: Snapshot) {
  // A withdrawn entry keeps its page, a tombstone, and is neither listed nor counted.
  const listed = snapshot.practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');
  const bySlug = new Map(snapshot.practices.map((practice) => [practice.slug, practice]));
  const sources = byCode(snapshot.sources);
  const institutions = byCode(snapshot.institutions);
  const media = byCode(snapshot.media);
  const practices = byCode(snapshot.practices);
  const profiles = byCode(snapshot.countries);

  const sorted = (entries: readonly Practice[], locale: Locale) => {
    const compare = compareTexts(locale);
    return entries.toSorted((one, other) =>
      compare(localize(one.title, locale).value, localize(other.title, locale).value),
    );
  };
  const ofCountry = (country: Country) =>
    listed.filter((entry) => entry.countries.includes(country));
  const ofCell = (level: Level, dimension: Dimension) =>
    listed.filter((entry) => entry.levels.includes(level) && entry.dimensions.includes(dimension));

  return {
    settings: snapshot.settings,
    /** The entries that lists show, sorted by title. */
    entries: (locale: Locale) => sorted(listed, locale),
    /** The entries with a page in a language, withdrawn ones included. */
    entriesWithPage: (locale: Locale) =>
      snapshot.practices.filter((entry) => locale === 'es' || hasEnglish(entry)),
    entry: (slug: string): Practice => found(bySlug, slug, 'practice'),
    practice: (code: string): Practice => found(practices, code, 'practice'),
    source: (code: string): Source => found(sources, code, 'source'),
    institution: (code: string): Institution => found(institutions, code, 'institution'),
    media: (code: string): Media => found(media, code, 'media'),
    profile: (country: Country): CountryProfile | undefined => profiles.get(country),
    entriesOfCountry: (country: Country, locale: Locale) => sorted(ofCountry(country), locale),
    entriesOfCountryDimension: (country: Country, dimension: Dimension, locale: Locale) =>
      sorted(
        ofCountry(country).filter((entry) => entry.dimensions.includes(dimension)),
        locale,
      ),
    entriesOfLevel: (level: Level, locale: Locale) =>
      sorted(
        listed.filter((entry) => entry.levels.includes(level)),
        locale,
      ),
    entriesOfDimension: (dimension: Dimension, locale: Locale) =>
      sorted(
        listed.filter((entry) => entry.dimensions.includes(dimension)),
        locale,
      ),
    entriesOfTheme: (theme: Theme, locale: Locale) =>
      sorted(
        listed.filter((entry) => entry.themes.includes(theme)),
        locale,
      ),
    entriesOfCell: (level: Level, dimension: Dimension, locale: Locale) =>
      sorted(ofCell(level, dimension), locale),
    entriesWithoutCountry: (locale: Locale) =>
      sorted(
        listed.filter((entry) => entry.countries.length === 0),
        locale,
      ),
    entriesWithoutDimension: (locale: Locale) =>
      sorted(
        listed.filter((entry) => entry.dimensions.length === 0),
        locale,
      ),
    /** Countries with how many entries each has, the most first; those without any come last, by name. */
    countries: (locale: Locale) => {
      const compare = compareTexts(locale);
      return countKeys(countries.keys, (key) => ofCountry(key).length).toSorted(
        (one, other) =>
          other.count - one.count ||
          compare(countries.label(one.key, locale), countries.label(other.key, locale)),
      );
    },
    levels: () =>
      countKeys(levels.keys, (key) => listed.filter((entry) => entry.levels.includes(key)).length),
    dimensions: () =>
      countKeys(
        dimensions.keys,
        (key) => listed.filter((entry) => entry.dimensions.includes(key)).length,
      ),
    /** The themes that have entries, in the vocabulary's order. */
    themes: () =>
      countKeys(
        themes.keys,
        (key) => listed.filter((entry) => entry.themes.includes(key)).length,
      ).filter(({ count }) => count > 0),
    countInCell: (level: Level, dimension: Dimension) => ofCell(level, dimension).length,
    dimensionsOfCountry: (country: Country) =>
      countKeys(
        dimensions.keys,
        (key) => ofCountry(country).filter((entry) => entry.dimensions.includes(key)).length,
      ).filter(({ count }) => count > 0),
    /** The entries whose published content changed last, the newest first. */
    latest: (limit: number) =>
      listed
        .toSorted(
          (one, other) =>
            other.contentUpdatedOn.localeCompare(one.contentUpdatedOn) ||
            one.code.localeCompare(other.code),
        )
        .slice(0, limit),
    missing: () => missing(listed, ofCountry, ofCell),
  };
}

/** What the catalogue does not have, counted from its own records. */
function missing(
  listed: readonly Practice[],
  ofCountry: (country: Country) => readonly Practice[],
  ofCell: (level: Level, dimension: Dimension) => readonly Practice[],
) {
  const cells = levels.keys.flatMap((level) =>
    dimensions.keys.map((dimension) => ofCell(level, dimension).length),
  );
  return {
    countries: countries.keys.filter(
      (country) => country !== 'regional' && ofCountry(country).length === 0,
    ),
    countryNotStated: listed.filter((entry) => entry.countries.length === 0).length,
    english: listed.filter((entry) => !hasEnglish(entry)).length,
    cells: cells.filter((count) => count === 0).length,
    results: listed.filter((entry) => entry.evidenceLevel === '0').length,
  };
}

function countKeys<Key>(keys: readonly Key[], count: (key: Key) => number): Counted<Key>[] {
  return keys.map((key) => ({ key, count: count(key) }));
}

function byCode<Code extends string, Item extends { code: Code }>(
  records: readonly Item[],
): Map<Code, Item> {
  return new Map(records.map((record) => [record.code, record]));
}

function found<Key, Item>(items: ReadonlyMap<Key, Item>, key: Key, kind: string): Item {
  const item = items.get(key);
  if (!item)
    throw new Error(`The snapshot has no ${kind} "${String(key)}"; check that it is published.`);
  return item;
}
