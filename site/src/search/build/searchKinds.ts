import { siteName, type AddressedKind, type Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import { useTranslations, type Message } from '../../language/translate.ts';
import { institutionLink } from '../../record/institutionLink.ts';
import {
  challengeItem,
  recommendationItem,
  roadmapListItem,
  type ListItem,
} from '../../record/listItems.ts';
import { footerSections, navigation } from '../../addresses/navigation.ts';
import { pathOf } from '../../addresses/paths.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { definitionOf, taxonomies, termLabel, termsOf } from '../../catalogue/taxonomies.ts';
import type { SearchablePage } from '../format/encodeIndex.ts';

/** A kind of page: what it is called among the results, and its pages. */
type SearchKind = {
  heading: (locale: Locale) => string;
  pages: (catalogue: Catalogue, locale: Locale) => SearchablePage[];
};

/** Found by every word and filtered by facets: the practices are what the search is about. */
type Entries = 'practices';

/** Found by their titles: every other kind whose records have pages of their own. */
type Titled = Exclude<AddressedKind, Entries>;

/** The pages of each kind of record, in the order of the results. */
const recordPages: Record<Titled, SearchKind> & Record<Kind, SearchKind | undefined> = {
  challenges: { heading: named('challenges'), pages: challengePages },
  recommendations: { heading: named('recommendations'), pages: recommendationPages },
  roadmapItems: { heading: named('roadmapItems'), pages: roadmapPages },
  // Every country has a page, whether its profile was written or not.
  countries: { heading: says('countries.title'), pages: countryPages },
  institutions: { heading: named('institutions'), pages: institutionPages },
  practices: undefined,
  // These are part of other pages, or of one that is listed among those of the site.
  progress: undefined,
  sources: undefined,
  media: undefined,
  events: undefined,
};

/** The kinds of page beside the practices, in the order of the results. */
export const searchKinds: readonly SearchKind[] = [
  ...Object.values(recordPages).filter((kind) => kind !== undefined),
  { heading: says('searchPage.topics'), pages: termPages },
  { heading: says('searchPage.sitePages'), pages: sitePages },
];

function named(kind: Kind): SearchKind['heading'] {
  return (locale) => siteName(kind)[locale];
}

function says(message: Message): SearchKind['heading'] {
  return (locale) => useTranslations(locale)(message);
}

function challengePages({ challenges }: Catalogue, locale: Locale): SearchablePage[] {
  return challenges.map((challenge) => fromListItem(challengeItem(challenge, locale)));
}

function recommendationPages({ recommendations }: Catalogue, locale: Locale): SearchablePage[] {
  return recommendations.map((record) => fromListItem(recommendationItem(record, locale)));
}

function roadmapPages({ roadmapItems }: Catalogue, locale: Locale): SearchablePage[] {
  return roadmapItems.map((item) => fromListItem(roadmapListItem(item, locale)));
}

function fromListItem({ link, kicker }: ListItem): SearchablePage {
  const { text, href, lang } = link;
  return { title: text, path: href, names: [], kicker: kicker.join(' · '), lang };
}

function countryPages(_catalogue: Catalogue, locale: Locale): SearchablePage[] {
  return countries.keys.map((country) => ({
    title: countries.label(country, locale),
    path: pathOf({ kind: 'country', country }, locale),
    names: countries.term(country).synonyms?.[locale] ?? [],
    kicker: '',
    lang: undefined,
  }));
}

function institutionPages(catalogue: Catalogue, locale: Locale): SearchablePage[] {
  return catalogue.institutions(locale).map((institution) => {
    const { text, href, lang } = institutionLink(institution, locale);
    const { acronym, code, country, type } = institution;
    const place = country && countries.label(country, locale);
    return {
      title: text,
      path: href,
      names: acronym ? [acronym] : [],
      kicker: [code, institutionTypes.label(type, locale), place]
        .filter((part) => part !== undefined)
        .join(' · '),
      lang,
    };
  });
}

function termPages(_catalogue: Catalogue, locale: Locale): SearchablePage[] {
  const t = useTranslations(locale);
  return taxonomies.flatMap((taxonomy) =>
    termsOf(taxonomy).map((term) => ({
      title: termLabel(term, locale),
      path: pathOf({ kind: 'term', term }, locale),
      names: definitionOf(term).synonyms?.[locale] ?? [],
      kicker: t(taxonomy),
      lang: undefined,
    })),
  );
}

/** The pages of the site's own: its sections, what it is and how it works. */
function sitePages(_catalogue: Catalogue, locale: Locale): SearchablePage[] {
  const t = useTranslations(locale);
  return [...navigation, ...footerSections]
    .filter(({ page }) => page.kind !== 'search')
    .map(({ label, page }) => ({
      title: t(label),
      path: pathOf(page, locale),
      names: [],
      kicker: '',
      lang: undefined,
    }));
}
