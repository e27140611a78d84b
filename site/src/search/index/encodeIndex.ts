import type { Locale } from 'content-models/locales';
import { proposedSlug } from 'content-models/rules/proposedSlug';
import { hasEnglish } from 'content-models/rules/translation';
import { codeNumber } from 'content-models/schemas/codes';
import type { Practice } from 'content-models/schemas/practice';
import { synonymGroups } from 'content-models/vocabulary/synonyms';
import { useTranslations } from '../../i18n/translate.ts';
import { localize } from '../../localize.ts';
import { pathOf } from '../../paths.ts';
import type { Catalogue } from '../../queries.ts';
import { encodeFacet } from './facetColumns.ts';
import { perFacet } from './facetNames.ts';
import { facets } from './facets.ts';
import type { IndexedTerm, PageColumns, PracticeColumns, SearchIndex } from './searchIndex.ts';
import { searchKinds, type SearchablePage } from './searchKinds.ts';

/** The compact file of a language. Entries stand in the order of their codes, which makes them small. */
export function encodeIndex(catalogue: Catalogue, locale: Locale): SearchIndex {
  const t = useTranslations(locale);
  return {
    folder: pathOf({ kind: 'catalogue' }, locale),
    spanishFolder: pathOf({ kind: 'catalogue' }, 'es'),
    practices: encodePractices(catalogue.listed, locale),
    groups: searchKinds.map(({ heading, pages }) => ({
      heading: t(heading),
      pages: encodePages(pages(catalogue, locale)),
    })),
    terms: perFacet((name) =>
      facets[name]
        .terms(locale)
        .map(({ key, label, synonyms }): IndexedTerm => [key, label, synonyms.join('|')]),
    ),
    synonyms: synonymGroups[locale].map((group) => [...group]),
  };
}

function encodePractices(practices: readonly Practice[], locale: Locale): PracticeColumns {
  const titles = practices.map(({ title }) => localize(title, locale).value);
  const days = practices.map(({ contentUpdatedOn }) => dayNumber(contentUpdatedOn));
  const first = Math.min(...days);
  return {
    codes: practices.map(({ code }) => codeNumber(code)),
    titles,
    // Whoever reads the file has only these titles to make an address of.
    slugs: practices.map(({ slug }, place) =>
      proposedSlug(titles[place] ?? '') === slug ? '' : slug,
    ),
    names: practices.map(({ alternativeNames }) => alternativeNames.join('|')),
    updated: days.map((day) => day - first),
    facets: perFacet((name) => {
      const keys = facets[name].terms(locale).map(({ key }) => key);
      return encodeFacet(name, practices.map(facets[name].valuesOf), keys);
    }),
    spanish: placesOf(practices, (practice) => locale === 'en' && !hasEnglish(practice)),
  };
}

function encodePages(pages: readonly SearchablePage[]): PageColumns {
  return {
    titles: pages.map(({ title }) => title),
    paths: pages.map(({ path }) => path),
    names: pages.map(({ names }) => names.join('|')),
    kickers: pages.map(({ kicker }) => kicker),
    spanish: placesOf(pages, ({ lang }) => lang === 'es'),
  };
}

function placesOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, place) => (test(item) ? [place] : []));
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / (24 * 60 * 60 * 1000));
}
