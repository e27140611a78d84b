import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/records/institution';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { compareTexts } from '../language/formats.ts';
import { aboutList } from '../catalogue/aboutList.ts';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionsPerPage, pageOf } from '../catalogue/pagination.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The institutions of a country; those without a country are a group of their own. */
export type InstitutionGroup = { id: string; heading: string; institutions: Institution[] };

const elsewhereAnchor = { es: 'otras', en: 'others' } satisfies Record<Locale, string>;

/** The institutions of one page of their list, by country. */
export function institutionGroupsOfPage(
  catalogue: Catalogue,
  locale: Locale,
  number: number,
): InstitutionGroup[] {
  const groups = groupByCountry(catalogue.institutions(locale), locale);
  const listed = groups.flatMap((group) =>
    group.institutions.map((institution) => ({ group, institution })),
  );
  const shown = pageOf(listed, number, institutionsPerPage);
  return [...Map.groupBy(shown, ({ group }) => group)].map(([group, items]) => ({
    ...group,
    institutions: items.map(({ institution }) => institution),
  }));
}

/** Links to the beginning of each group in the list, with the number of its institutions. */
export function institutionGroupLinks(catalogue: Catalogue, locale: Locale) {
  return linksToGroups(catalogue.institutions(locale), locale);
}

const linksToGroups = aboutList(
  'institutionGroups',
  (all: readonly Institution[], locale: Locale) => {
    let before = 0;
    return groupByCountry(all, locale).map(({ id, heading, institutions }) => {
      const number = Math.floor(before / institutionsPerPage) + 1;
      before += institutions.length;
      const href = `${pathOf({ kind: 'institutions', number }, locale)}#${id}`;
      return { id, label: heading, href, count: institutions.length };
    });
  },
);

/** The path of the beginning of a country's institutions in the list of all. */
export function institutionsOfCountryPath(
  catalogue: Catalogue,
  country: Country,
  locale: Locale,
): string {
  const id = countries.slug(country, locale);
  const links = new Map(institutionGroupLinks(catalogue, locale).map((link) => [link.id, link]));
  return getOrThrow(links, id, 'country with institutions').href;
}

function groupByCountry(all: readonly Institution[], locale: Locale): InstitutionGroup[] {
  const compare = compareTexts(locale);
  const byCountry = Map.groupBy(all, ({ country }) => country);
  const elsewhere = byCountry.get(undefined) ?? [];
  const named = [...byCountry]
    .filter((group): group is [Country, Institution[]] => group[0] !== undefined)
    .map(([country, institutions]) => ({
      id: countries.slug(country, locale),
      heading: countries.label(country, locale),
      institutions,
    }))
    .toSorted((one, other) => compare(one.heading, other.heading));
  const heading = useTranslations(locale)('institutions.elsewhere');
  return [
    ...named,
    ...(elsewhere.length > 0
      ? [{ id: elsewhereAnchor[locale], heading, institutions: elsewhere }]
      : []),
  ];
}
