import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { Country } from 'content-models/vocabulary/countries';
import { institutionRoles, type InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { compareTexts } from '../language/formats.ts';
import { getOrThrow } from './getOrThrow.ts';
import { localize } from '../language/localize.ts';
import { memoizePerLocale } from '../language/memoizePerLocale.ts';
import { hasProfile, profiles, type Profile } from './profiles.ts';
import type { Sorting } from './groupEntries.ts';

/** The role of an institution in an entry, with its sources. */
export type Participation = { practice: Practice; role: InstitutionRole; sources: string[] };

/** Queries on institutions and their roles in entries. */
export function institutionQueries(
  { institutions, countries, challenges, roadmapItems, events }: Snapshot,
  listed: readonly Practice[],
  sorted: Sorting,
) {
  const participations = Map.groupBy(
    listed.flatMap((practice) =>
      practice.institutions.map(({ institution, role, sources }) => ({
        institution,
        participation: { practice, role, sources } satisfies Participation,
      })),
    ),
    ({ institution }) => institution,
  );
  const participationsOf = (code: string): Participation[] => {
    const own = (participations.get(code) ?? []).map(({ participation }) => participation);
    return institutionRoles.keys.flatMap((role) => own.filter((item) => item.role === role));
  };
  const byName = memoizePerLocale((locale) => {
    const compare = compareTexts(locale);
    return institutions.toSorted((one, other) =>
      compare(localize(one.name, locale).value, localize(other.name, locale).value),
    );
  });
  const entriesOf = (code: string) => new Set(participationsOf(code).map((item) => item.practice));
  const entriesOfProfile = (profile: Profile, locale: Locale) => {
    const own = institutions.filter((institution) => hasProfile(institution, profile));
    return sorted([...new Set(own.flatMap(({ code }) => [...entriesOf(code)]))], locale);
  };
  const byProfile = memoizePerLocale(
    (locale) => new Map(profiles.map((profile) => [profile, entriesOfProfile(profile, locale)])),
  );

  return {
    institutions: byName,
    institutionsOfCountry: (country: Country, locale: Locale) =>
      byName(locale).filter((institution) => institution.country === country),
    /** The roles of an institution, sorted by role. */
    participationsOf,
    /** The number of entries in which an institution has a role. */
    countOfInstitution: (code: string) => entriesOf(code).size,
    /** The institutions that belong to a parent institution. */
    partsOf: (code: string, locale: Locale) =>
      byName(locale).filter(({ parent }) => parent === code),
    /** The challenges, actions and meetings that name an institution. */
    namedIn: (code: string) => ({
      challenges: challenges.filter(({ raisedBy }) => raisedBy.institution === code),
      leads: roadmapItems.filter(({ leadInstitutions }) => leadInstitutions.includes(code)),
      partnerOf: roadmapItems.filter(({ partners }) => partners.includes(code)),
      hosts: events.filter(({ host }) => host === code),
    }),
    /** The country profiles that name an institution. */
    profilesNaming: (code: string) =>
      countries.filter((profile) => profile.institutions.includes(code)),
    institutionsOfProfile: (profile: Profile, locale: Locale) =>
      byName(locale).filter((institution) => hasProfile(institution, profile)),
    /** The entries in which an institution of a profile has a role. */
    entriesOfProfile: (profile: Profile, locale: Locale) =>
      getOrThrow(byProfile(locale), profile, 'profile'),
  };
}
