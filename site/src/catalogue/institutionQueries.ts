import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { InstitutionRole } from 'content-models/vocabulary/institutionRoles';
import { compareTexts } from '../language/formats.ts';
import { getOrThrow } from './getOrThrow.ts';
import { localize } from '../language/localize.ts';
import { memoizePerLocale } from '../language/memoizePerLocale.ts';
import { hasProfile, profiles, type Profile } from './profiles.ts';
import type { Sorting } from './groupEntries.ts';

/** What an institution does in an entry, and who says so. */
export type Participation = { practice: Practice; role: InstitutionRole; sources: string[] };

/** Questions about institutions: who they are, and what they do in which entry. */
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
  const participationsOf = (code: string): Participation[] =>
    (participations.get(code) ?? []).map(({ participation }) => participation);
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
    participationsOf,
    /** In how many entries an institution has a role. */
    countOfInstitution: (code: string) => entriesOf(code).size,
    /** The institutions that are a part of one. */
    partsOf: (code: string, locale: Locale) =>
      byName(locale).filter(({ parent }) => parent === code),
    /** Where the chain and meetings name an institution. */
    namedIn: (code: string) => ({
      challenges: challenges.filter(({ raisedBy }) => raisedBy.institution === code),
      leads: roadmapItems.filter(({ leadInstitutions }) => leadInstitutions.includes(code)),
      partnerOf: roadmapItems.filter(({ partners }) => partners.includes(code)),
      hosts: events.filter(({ host }) => host === code),
    }),
    /** The countries whose profile names an institution. */
    profilesNaming: (code: string) =>
      countries.filter((profile) => profile.institutions.includes(code)),
    institutionsOfProfile: (profile: Profile, locale: Locale) =>
      byName(locale).filter((institution) => hasProfile(institution, profile)),
    /** The entries in which an institution of a profile has a role. */
    entriesOfProfile: (profile: Profile, locale: Locale) =>
      getOrThrow(byProfile(locale), profile, 'profile'),
  };
}
