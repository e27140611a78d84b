import { siteName, type Kind, type RecordOf } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from './institutionLink.ts';
import type { ListItem } from './listItems.ts';

/** A page that the search finds, other than a practice. */
export type SearchablePage = {
  title: string;
  path: string;
  /** Acronyms and other names. */
  names: readonly string[];
  kicker: string;
  /** `es` on an English page whose target only exists in Spanish. */
  lang: Locale | undefined;
};

/** A group of pages in the search results, with its heading. */
export type SearchGroup = {
  heading: (locale: Locale, catalogue: Catalogue) => string;
  pages: (catalogue: Catalogue, locale: Locale) => SearchablePage[];
};

/** A record in the search results. */
export type FoundItem = Pick<ListItem, 'link' | 'kicker'>;

/** The records of a kind, searchable by title. */
export function searchableRecords<K extends Kind>(
  kind: K,
  itemOf: (record: RecordOf<K>, locale: Locale) => FoundItem,
): SearchGroup {
  return {
    heading: (locale) => siteName(kind)[locale],
    pages: ({ records }, locale) =>
      records(kind).map((record) => {
        const { link, kicker } = itemOf(record, locale);
        const { text, href, lang } = link;
        return { title: text, path: href, names: [], kicker: kicker.join(' · '), lang };
      }),
  };
}

/** Every country has a page, with or without a profile. */
export const searchableCountries: SearchGroup = {
  heading: (locale) => useTranslations(locale)('countries.title'),
  pages: (_catalogue, locale) =>
    countries.keys.map((country) => ({
      title: countries.label(country, locale),
      path: pathOf({ kind: 'country', country }, locale),
      names: countries.term(country).synonyms?.[locale] ?? [],
      kicker: '',
      lang: undefined,
    })),
};

/** Institutions can be found by acronym too. */
export const searchableInstitutions: SearchGroup = {
  heading: (locale) => siteName('institutions')[locale],
  pages: (catalogue, locale) =>
    catalogue.institutions(locale).map((institution) => {
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
    }),
};
