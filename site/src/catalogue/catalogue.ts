import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { CountryProfile } from 'content-models/records/countryProfile';
import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { chainQueries } from './chainQueries.ts';
import { eventQueries } from './eventQueries.ts';
import { institutionQueries } from './institutionQueries.ts';
import { recordQueries } from './recordQueries.ts';
import { roadmapQueries } from './roadmapQueries.ts';
import { sourceQueries } from './sourceQueries.ts';
import { byCode } from './byCode.ts';
import { compareTexts } from '../language/formats.ts';
import { groupEntries, type Sorting, isOfTerm } from './groupEntries.ts';
import { localize } from '../language/localize.ts';
import { datedRecords } from './newestDay.ts';
import { memoizePerLocale } from '../language/memoizePerLocale.ts';
import { termsOf, type CountryTerm, type Taxonomy, type TermRef } from './taxonomies.ts';

export type Counted<Key> = { key: Key; count: number };

export type Catalogue = ReturnType<typeof createCatalogue>;

/** All queries of the pages on a snapshot; pages never read its lists directly. */
export function createCatalogue(snapshot: Snapshot) {
  // A withdrawn entry keeps a page (a tombstone), but is not listed or counted.
  const listed = snapshot.practices.filter(({ lifecycle }) => lifecycle !== 'withdrawn');
  const profiles = byCode(snapshot.countries);

  // Titles are sorted once per language, for all lists.
  const ranks = memoizePerLocale((locale) => {
    const compare = compareTexts(locale);
    const inOrder = listed.toSorted((one, other) =>
      compare(localize(one.title, locale).value, localize(other.title, locale).value),
    );
    return new Map(inOrder.map((entry, index) => [entry, index]));
  });
  const sorted: Sorting = (entries, locale) => {
    const rank = ranks(locale);
    const rankOf = (entry: Practice) => rank.get(entry) ?? rank.size;
    return entries.toSorted((one, other) => rankOf(one) - rankOf(other));
  };
  const byTitle = memoizePerLocale((locale) => groupEntries(sorted(listed, locale)));
  const reported = new Set(
    snapshot.progress
      .filter(({ kind }) => kind === 'official-report')
      .map(({ roadmapItem }) => roadmapItem),
  );
  const { ofCountry, ofTerm, ofCountryTerm, ofCell } = groupEntries(listed);

  return {
    settings: snapshot.settings,
    /** The listed entries, sorted by code. */
    listed,
    /** The withdrawn entries, which keep a page (a tombstone) and appear in no list. */
    withdrawn: snapshot.practices.filter(({ lifecycle }) => lifecycle === 'withdrawn'),
    /** All records that have a date of their last change. */
    dated: datedRecords(snapshot),
    /** The listed entries, sorted by title. */
    entries: (locale: Locale) => byTitle(locale).all,
    /** The entries with a page in a language, withdrawn ones included. */
    entriesWithPage: (locale: Locale) =>
      snapshot.practices.filter((entry) => locale === 'es' || hasEnglish(entry)),
    profile: (country: Country): CountryProfile | undefined => profiles.get(country),
    entriesOfCountry: (country: Country, locale: Locale) => byTitle(locale).ofCountry(country),
    entriesOfCountryTerm: (country: Country, term: TermRef, locale: Locale) =>
      byTitle(locale).ofCountryTerm(country, term),
    entriesOfTerm: (term: TermRef, locale: Locale) => byTitle(locale).ofTerm(term),
    entriesWithoutCountry: (locale: Locale) => byTitle(locale).withoutCountry,
    entriesWithoutDimension: (locale: Locale) => byTitle(locale).withoutDimension,
    /** Countries with their numbers of entries, in descending order; those without entries come last, by name. */
    countries: (locale: Locale) => {
      const compare = compareTexts(locale);
      return countKeys(countries.keys, (key) => ofCountry(key).length).toSorted(
        (one, other) =>
          other.count - one.count ||
          compare(countries.label(one.key, locale), countries.label(other.key, locale)),
      );
    },
    /** All terms of a vocabulary, in its order, with their numbers of entries. */
    terms: (taxonomy: Taxonomy) => countKeys(termsOf(taxonomy), (term) => ofTerm(term).length),
    /** The terms of a vocabulary under which a country has entries. */
    termsOfCountry: (country: Country, taxonomy: CountryTerm['taxonomy']) =>
      countKeys(termsOf(taxonomy), (term) => ofCountryTerm(country, term).length).filter(
        ({ count }) => count > 0,
      ),
    /** The countries that have entries under a term. */
    countriesOfTerm: (term: TermRef) =>
      countKeys(countries.keys, (country) => ofCountryTerm(country, term).length).filter(
        ({ count }) => count > 0,
      ),
    challengesOfCountry: (country: Country) =>
      snapshot.challenges.filter((challenge) => challenge.countries.includes(country)),
    /** The challenges under at least one of these terms. */
    challengesOfTerms: (terms: readonly TermRef[]) =>
      snapshot.challenges.filter((challenge) => terms.some((term) => isOfTerm(challenge, term))),
    ...recordQueries(snapshot),
    ...institutionQueries(snapshot, listed, sorted),
    ...sourceQueries(snapshot, listed),
    ...chainQueries(snapshot, listed),
    ...roadmapQueries(snapshot),
    ...eventQueries(snapshot),
    /** The entries with a page in a language whose published content changed last, newest first. */
    latest: (limit: number, locale: Locale) => latest(listed, limit, locale),
    latestOfCountry: (country: Country, limit: number, locale: Locale) =>
      latest(ofCountry(country), limit, locale),
    latestOfTerm: (term: TermRef, limit: number, locale: Locale) =>
      latest(ofTerm(term), limit, locale),
    missing: () => ({
      ...missing(listed, ofCountry, ofCell),
      withoutReport: snapshot.roadmapItems.filter(({ code }) => !reported.has(code)).length,
    }),
  };
}

function latest(entries: readonly Practice[], limit: number, locale: Locale): Practice[] {
  return entries
    .filter((entry) => locale === 'es' || hasEnglish(entry))
    .toSorted(
      (one, other) =>
        other.contentUpdatedOn.localeCompare(one.contentUpdatedOn) ||
        one.code.localeCompare(other.code),
    )
    .slice(0, limit);
}

/** Counts the gaps of the catalogue: empty countries and cells, and entries without country, English or results. */
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
