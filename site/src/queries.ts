import type { Locale } from 'content-models/locales';
import { referencesOf } from 'content-models/rules/references';
import { hasEnglish } from 'content-models/rules/translation';
import type { CountryProfile } from 'content-models/schemas/countryProfile';
import type { Institution } from 'content-models/schemas/institution';
import type { Media } from 'content-models/schemas/media';
import type { Practice } from 'content-models/schemas/practice';
import type { Source } from 'content-models/schemas/source';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import type { InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { sourceTypes } from 'content-models/vocabulary/sourceTypes';
import { sourceTitle } from './describeSource.ts';
import { compareTexts } from './formats.ts';
import { localize } from './localize.ts';
import { hasProfile, type Profile } from './profiles.ts';
import { isUnder, termsOf, type CountryTerm, type Taxonomy, type TermRef } from './taxonomies.ts';

export type Counted<Key> = { key: Key; count: number };

/** What an institution does in an entry, and who says so. */
export type Participation = { practice: Practice; role: InstitutionRole; sources: string[] };

/** What cites a source. */
export type SourceUses = { practices: Practice[]; profiles: CountryProfile[] };

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
  const ofTerm = (term: TermRef) => listed.filter((entry) => isUnder(entry, term));
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
    entriesOfCountryTerm: (country: Country, term: TermRef, locale: Locale) =>
      sorted(
        ofCountry(country).filter((entry) => isUnder(entry, term)),
        locale,
      ),
    entriesOfTerm: (term: TermRef, locale: Locale) => sorted(ofTerm(term), locale),
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
    /** All terms of a vocabulary, in its order, with how many entries each has. */
    terms: (taxonomy: Taxonomy) => countKeys(termsOf(taxonomy), (term) => ofTerm(term).length),
    countInCell: (level: Level, dimension: Dimension) => ofCell(level, dimension).length,
    /** The terms of a vocabulary under which a country has entries. */
    termsOfCountry: (country: Country, taxonomy: CountryTerm['taxonomy']) =>
      countKeys(
        termsOf(taxonomy),
        (term) => ofCountry(country).filter((entry) => isUnder(entry, term)).length,
      ).filter(({ count }) => count > 0),
    /** The countries that have entries under a term. */
    countriesOfTerm: (term: TermRef) =>
      countKeys(
        countries.keys,
        (country) => ofCountry(country).filter((entry) => isUnder(entry, term)).length,
      ).filter(({ count }) => count > 0),
    ...askInstitutions(snapshot, listed, sorted),
    ...askSources(snapshot, listed),
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

/** Questions about institutions: who they are, and what they do in which entry. */
function askInstitutions(
  { institutions, countries: profiles }: Snapshot,
  listed: readonly Practice[],
  sorted: (entries: readonly Practice[], locale: Locale) => Practice[],
) {
  const bySlug = new Map(institutions.map((institution) => [institution.slug, institution]));
  const participations = Map.groupBy(
    listed.flatMap((practice) =>
      practice.institutions.map(({ institution, role, sources }) => ({
        institution,
        participation: { practice, role, sources } satisfies Participation,
      })),
    ),
    ({ institution }) => institution,
  );
  const participationsOf = (code: string): Participation[] =>
    (participations.get(code) ?? []).map(({ participation }) => participation);
  const byName = (items: readonly Institution[], locale: Locale) => {
    const compare = compareTexts(locale);
    return items.toSorted((one, other) =>
      compare(localize(one.name, locale).value, localize(other.name, locale).value),
    );
  };
  const entriesOf = (code: string) => new Set(participationsOf(code).map((item) => item.practice));

  return {
    institutionAt: (slug: string): Institution => found(bySlug, slug, 'institution'),
    institutions: (locale: Locale) => byName(institutions, locale),
    /** The institutions with a page in a language. */
    institutionsWithPage: (locale: Locale) =>
      institutions.filter((institution) => locale === 'es' || hasEnglish(institution)),
    participationsOf,
    /** In how many entries an institution has a role. */
    countOfInstitution: (code: string) => entriesOf(code).size,
    /** The institutions that are a part of one. */
    partsOf: (code: string, locale: Locale) =>
      byName(
        institutions.filter(({ parent }) => parent === code),
        locale,
      ),
    /** The countries whose profile names an institution. */
    profilesNaming: (code: string) =>
      profiles.filter((profile) => profile.institutions.includes(code)),
    institutionsOfProfile: (profile: Profile, locale: Locale) =>
      byName(
        institutions.filter((institution) => hasProfile(institution, profile)),
        locale,
      ),
    /** The entries in which an institution of a profile has a role. */
    entriesOfProfile: (profile: Profile, locale: Locale) => {
      const codes = institutions
        .filter((institution) => hasProfile(institution, profile))
        .map(({ code }) => code);
      return sorted([...new Set(codes.flatMap((code) => [...entriesOf(code)]))], locale);
    },
  };
}

/** Questions about sources, and what cites them. */
function askSources({ sources, countries: profiles }: Snapshot, listed: readonly Practice[]) {
  const byType = new Map(sourceTypes.keys.map((type, index) => [type, index]));
  const position = ({ type }: Source) => byType.get(type) ?? byType.size;
  const cited = (codes: readonly { kind: string; code: string }[]) =>
    new Set(codes.filter(({ kind }) => kind === 'sources').map(({ code }) => code));
  const uses = new Map<string, SourceUses>(
    sources.map(({ code }) => [code, { practices: [], profiles: [] }]),
  );
  for (const practice of listed)
    for (const code of cited(referencesOf('practices', practice)))
      uses.get(code)?.practices.push(practice);
  for (const profile of profiles)
    for (const code of cited(referencesOf('countries', profile)))
      uses.get(code)?.profiles.push(profile);

  return {
    /** All sources: by kind of document, then by title. */
    sources: (locale: Locale) => {
      const compare = compareTexts(locale);
      return sources.toSorted(
        (one, other) =>
          position(one) - position(other) ||
          compare(sourceTitle(one, locale).value, sourceTitle(other, locale).value),
      );
    },
    usesOfSource: (code: string): SourceUses => found(uses, code, 'source'),
    sourcesByAuthor: (code: string) => sources.filter(({ author }) => author === code),
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
