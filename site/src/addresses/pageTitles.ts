import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { pathOf } from './paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { memoizePerObject } from '../catalogue/memoizePerObject.ts';
import { memoizePerLocale } from '../language/memoizePerLocale.ts';
import type { OwnRecord, PageInstance } from '../register/declarePage.ts';
import { pageInstances } from '../register/pageInstances.ts';
import type { Page } from '../register/pages.ts';

export type PageTitle = {
  /** The title, which other pages may have too. */
  own: string;
  /** The title, unique within its language: for tabs, search results and shared links. */
  distinct: string;
  /** The title without what it counts, for what is made once and kept. */
  lasting: string;
};

/**
 * The title of a page in a language. Where two records, or a record and a section, have the same title, those of
 * records are disambiguated by country and, if that is not enough, by code: `Municipalidad de La Libertad · IN-0012`.
 * @throws Error where the catalogue has no such page in that language.
 */
export function titleOf(page: Page, catalogue: Catalogue, locale: Locale): PageTitle {
  return getOrThrow(titlesOf(catalogue)(locale), pathOf(page, locale), 'page');
}

const titlesOf = memoizePerObject((catalogue: Catalogue) =>
  memoizePerLocale((locale) => {
    const titled = pageInstances(catalogue)
      .filter(({ languages }) => languages.includes(locale))
      .map((instance) => titledPage(instance, locale));
    return tellApart(titled);
  }),
);

/** A page with its candidate titles, each more specific than the last; a page without a record has only one. */
type TitledPage = {
  path: string;
  titles: readonly [string, ...string[]];
  step: number;
  lasting: string;
};

function titledPage(
  { page, title, lastingTitle, record }: PageInstance<Page>,
  locale: Locale,
): TitledPage {
  const own = title(locale);
  const more = record ? furtherTitles(own, record, locale) : [];
  return {
    path: pathOf(page, locale),
    titles: [own, ...more],
    step: 0,
    lasting: lastingTitle(locale),
  };
}

/** Up to three countries disambiguate better than a code; more make a title too long. */
const mostPlaces = 3;

function furtherTitles(own: string, record: OwnRecord, locale: Locale): string[] {
  const { code, country, countries: several = country ? [country] : [] } = record;
  const places = several.map((key) => countries.label(key, locale));
  const helps = places.length <= mostPlaces && places.some((place) => !own.includes(place));
  return [...(helps ? [`${own} · ${places.join(', ')}`] : []), `${own} · ${code}`];
}

/**
 * Moves all pages with a duplicate title on to their next candidate, until no duplicate has one left. The order of the
 * pages does not matter.
 */
function tellApart(pages: readonly TitledPage[]): ReadonlyMap<string, PageTitle> {
  const same = [...Map.groupBy(pages, titleNow).values()]
    .filter((group) => group.length > 1)
    .flat()
    .filter(({ titles, step }) => step + 1 < titles.length);
  if (same.length > 0) {
    const stuck = new Set(same);
    return tellApart(pages.map((one) => (stuck.has(one) ? { ...one, step: one.step + 1 } : one)));
  }
  return new Map(
    pages.map((one) => [
      one.path,
      { own: one.titles[0], distinct: titleNow(one), lasting: one.lasting },
    ]),
  );
}

const titleNow = ({ titles, step }: TitledPage) => titles[step] ?? titles[0];
