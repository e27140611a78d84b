import { locales, type Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { kindNames } from 'content-models/kinds';
import type { Practice } from 'content-models/schemas/practice';
import type { AddressedKind } from 'content-models/snapshot/snapshot';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { articles } from './articles.ts';
import { catalogue, openData } from './catalogue.ts';
import type { Page } from './paths.ts';
import { profiles } from './profiles.ts';
import { recordPage } from './recordLink.ts';
import {
  catalogueRoutes,
  challengeListRoutes,
  countryDimensionRoutes,
  countryRoutes,
  countryThemeRoutes,
  institutionListRoutes,
  institutionRoutes,
  profileRoutes,
  recommendationListRoutes,
  sourceRoutes,
  termRoutes,
} from './routes.ts';
import { taxonomies } from './taxonomies.ts';

/**
 * A page for search engines: the languages in which it exists and the day of its last change, which is that of the
 * newest record that it shows; a page that shows none has no day.
 */
export type IndexedPage = {
  page: Page;
  languages: readonly Locale[];
  updatedOn: string | undefined;
};

/** Every page that search engines should know. A withdrawn entry's tombstone is not among them. */
export function indexedPages(): IndexedPage[] {
  const entries = catalogue.entries('es');
  return [
    everywhere({ kind: 'home' }, [...entries, ...chainRecords()]),
    ...catalogueRoutes('es').map(({ props }) =>
      everywhere({ kind: 'catalogue', ...props }, entries),
    ),
    everywhere({ kind: 'search' }),
    ...indexedRecords('practices', entries),
    ...indexedChain(),
    ...indexedCountries(),
    ...indexedTerms(),
    ...indexedInstitutions(),
    ...sourceRoutes('es').map(({ props }) => everywhere({ kind: 'sources', ...props })),
    { page: { kind: 'data' }, languages: locales, updatedOn: openData.contentUpdatedOn() },
    ...kindNames.map((of) => everywhere({ kind: 'dataTable', of })),
    everywhere({ kind: 'profiles' }),
    ...profileRoutes('es').map(({ props }) =>
      everywhere({ kind: 'profile', ...props }, catalogue.entriesOfProfile(props.profile, 'es')),
    ),
    ...articles.map((article) => everywhere({ kind: 'article', article })),
  ];
}

type Dated = Pick<Practice, 'contentUpdatedOn'>;

function everywhere(page: Page, shown: readonly Dated[] = []): IndexedPage {
  return { page, languages: locales, updatedOn: newestDay(shown) };
}

function newestDay(shown: readonly Dated[]): string | undefined {
  let newest: string | undefined;
  for (const { contentUpdatedOn } of shown)
    if (newest === undefined || contentUpdatedOn > newest) newest = contentUpdatedOn;
  return newest;
}

const chainRecords = (): Dated[] => [
  ...catalogue.challenges,
  ...catalogue.recommendations,
  ...roadmapRecords(),
];

const roadmapRecords = (): Dated[] => [...catalogue.roadmapItems, ...catalogue.progress];

type Indexed = Dated & Pick<Practice, 'slug' | 'translation'>;

/** The pages of records, in English of those alone whose translation was approved. */
function indexedRecords(kind: AddressedKind, records: readonly Indexed[]): IndexedPage[] {
  return records.map((record) => indexedRecord(recordPage(kind, record.slug), record));
}

const indexedRecord = (page: Page, record: Indexed, shown: readonly Dated[] = []): IndexedPage => ({
  page,
  languages: hasEnglish(record) ? locales : (['es'] as const),
  updatedOn: newestDay([record, ...shown]),
});

function indexedChain(): IndexedPage[] {
  const { challenges, recommendations, roadmapItems } = catalogue;
  return [
    ...challengeListRoutes('es').map(({ props }) =>
      everywhere({ kind: 'challenges', ...props }, challenges),
    ),
    ...recommendationListRoutes('es').map(({ props }) =>
      everywhere({ kind: 'recommendations', ...props }, recommendations),
    ),
    ...indexedRecords('challenges', challenges),
    ...indexedRecords('recommendations', recommendations),
    ...roadmapItems.map((item) =>
      indexedRecord(recordPage('roadmapItems', item.slug), item, catalogue.progressOf(item.code)),
    ),
    everywhere({ kind: 'roadmap' }, roadmapRecords()),
    everywhere({ kind: 'roadmapCountries' }, roadmapRecords()),
    everywhere({ kind: 'roadmapProfiles' }, roadmapItems),
    everywhere({ kind: 'mapping' }, [...catalogue.listed, ...challenges, ...recommendations]),
    everywhere({ kind: 'workshop' }, [catalogue.workshop() ?? []].flat()),
    ...countries.keys.flatMap(indexedMember),
    ...profiles.map((profile) =>
      everywhere({ kind: 'roadmapProfile', profile }, catalogue.itemsOfProfile(profile)),
    ),
  ];
}

function indexedMember(country: Country): IndexedPage[] {
  const items = catalogue.itemsOfCountry(country).map(({ item }) => item);
  return [
    everywhere({ kind: 'mappingCountry', country }, [
      ...catalogue.mappingOfCountry('practices', country).records,
      ...catalogue.mappingOfCountry('challenges', country).records,
    ]),
    everywhere({ kind: 'roadmapCountry', country }, [
      ...items,
      ...items.flatMap(({ code }) => catalogue.progressOf(code)),
    ]),
  ];
}

function indexedCountries(): IndexedPage[] {
  return [
    everywhere({ kind: 'countries' }),
    ...countryRoutes('es').map(({ props }) =>
      everywhere({ kind: 'country', ...props }, [
        ...catalogue.entriesOfCountry(props.country, 'es'),
        ...[catalogue.profile(props.country) ?? []].flat(),
      ]),
    ),
    ...[...countryDimensionRoutes('es'), ...countryThemeRoutes('es')].map(({ props }) =>
      everywhere(
        { kind: 'countryTerm', ...props },
        catalogue.entriesOfCountryTerm(props.country, props.term, 'es'),
      ),
    ),
  ];
}

function indexedTerms(): IndexedPage[] {
  return [
    ...taxonomies.map((taxonomy) => everywhere({ kind: 'terms', taxonomy })),
    ...termRoutes('es').map(({ props }) =>
      everywhere({ kind: 'term', ...props }, catalogue.entriesOfTerm(props.term, 'es')),
    ),
  ];
}

function indexedInstitutions(): IndexedPage[] {
  return [
    ...institutionListRoutes('es').map(({ props }) =>
      everywhere({ kind: 'institutions', ...props }, catalogue.institutions('es')),
    ),
    ...institutionRoutes('es').map(({ props: { slug, number } }) => {
      const record = catalogue.institutionAt(slug);
      const entries = catalogue.participationsOf(record.code).map(({ practice }) => practice);
      return indexedRecord({ kind: 'institution', slug, number }, record, entries);
    }),
  ];
}
