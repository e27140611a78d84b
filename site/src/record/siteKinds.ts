import {
  kindNames,
  siteName,
  type AddressedKind,
  type Kind,
  type RecordOf,
} from 'content-models/kinds';
import type { Translation } from 'content-models/fields/translation';
import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { countries } from 'content-models/vocabulary/countries';
import { pathOf, type Page } from '../addresses/paths.ts';
import {
  recordLink,
  recordPage,
  type RecordLink,
  type TitledKind,
} from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useTranslations } from '../language/translate.ts';
import { recommendationsName } from '../titles/recommendationsName.ts';
import { eventLink } from './eventLink.ts';
import { institutionLink } from './institutionLink.ts';
import { challengeItem, codeItem, recommendationItem, roadmapListItem } from './listItems.ts';
import { progressLink } from './progressLink.ts';
import {
  searchableCountries,
  searchableInstitutions,
  searchableRecords,
  type FoundItem,
  type SearchGroup,
} from './searchablePages.ts';

/**
 * The page on which a record is shown, with its anchor there, whether it exists in English, and the page that shows the
 * rest of the record where one is not enough.
 */
type Place = { page: Page; english: boolean; anchor?: string; rest?: Page };

/** How the site treats a kind of record, apart from the pages in the register. */
type SiteKind<K extends Kind> = {
  /** The page of a record, which the open data link to. */
  place: (record: RecordOf<K>, catalogue: Pick<Catalogue, 'record'>) => Place | undefined;
  /** The link to a record that cites a source. */
  link: (record: RecordOf<K>, catalogue: Catalogue, locale: Locale) => RecordLink | undefined;
  search: FoundBy<K>;
};

/** Practices are searched in full text; other records that have pages are searched by title. */
type FoundBy<K extends Kind> = K extends 'practices'
  ? 'every word'
  : SearchGroup | (K extends AddressedKind ? never : undefined);

/** A source moves between the pages of its list, and pictures are parts of other records. */
const withoutPlace = { place: () => undefined, link: () => undefined, search: undefined };

/** Every kind, in the order of the open data and the search results. */
export const siteKinds: { [K in Kind]: SiteKind<K> } = {
  practices: { ...titled('practices'), search: 'every word' },
  challenges: titled('challenges', challengeItem),
  recommendations: {
    ...titled('recommendations', recommendationItem),
    search: {
      ...searchableRecords('recommendations', recommendationItem),
      // While none is a recommendation, as the navigation and its page call the section.
      heading: (locale, catalogue) =>
        catalogue.lacksRecommendations
          ? useTranslations(locale)(recommendationsName(catalogue))
          : siteName('recommendations')[locale],
    },
  },
  roadmapItems: titled('roadmapItems', roadmapListItem),
  progress: {
    place: ({ roadmapItem, code }, { record }) => ({
      ...ownPage('roadmapItems', record('roadmapItems', roadmapItem)),
      anchor: code,
    }),
    link: progressLink,
    search: undefined,
  },
  countries: {
    place: ({ code }) => ({
      page: { kind: 'country', country: code },
      rest: { kind: 'countryContext', country: code },
      english: true,
    }),
    link: ({ code }, _catalogue, locale) => ({
      text: countries.label(code, locale),
      lang: undefined,
      href: pathOf({ kind: 'country', country: code }, locale),
    }),
    search: searchableCountries,
  },
  events: {
    place: () => ({ page: { kind: 'workshop' }, english: true }),
    link: (event, _catalogue, locale) => eventLink(event, locale),
    // Their page is one of the site's own pages in the search.
    search: undefined,
  },
  institutions: {
    place: (institution) => ownPage('institutions', institution),
    link: (institution, _catalogue, locale) => institutionLink(institution, locale),
    search: searchableInstitutions,
  },
  sources: withoutPlace,
  media: withoutPlace,
};

const order = Object.keys(siteKinds);

/** All kinds, in the order of `siteKinds`. */
export const kindOrder = kindNames.toSorted(
  (one, other) => order.indexOf(one) - order.indexOf(other),
);

/** A kind whose records have a title and a page. By default its search results show only the code. */
function titled<K extends TitledKind>(
  kind: K,
  itemOf: (record: RecordOf<K>, locale: Locale) => FoundItem = (record, locale) =>
    codeItem(kind, record, locale),
) {
  return {
    place: (record: RecordOf<K>) => ownPage(kind, record),
    link: (record: RecordOf<K>, _catalogue: Catalogue, locale: Locale) =>
      recordLink(kind, record, locale),
    search: searchableRecords(kind, itemOf),
  };
}

function ownPage(kind: AddressedKind, record: { slug: string; translation: Translation }): Place {
  return { page: recordPage(kind, record.slug), english: hasEnglish(record) };
}
