import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/records/institution';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { compareTexts } from '../language/formats.ts';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionsPerPage, pageOf } from '../catalogue/pagination.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The institutions of a country; those without one stand under a heading of their own. */
export type InstitutionGroup = { id: string; heading: string; institutions: Institution[] };

const elsewhereAnchor = { es: 'otras', en: 'others' } satisfies Record<Locale, string>;

/** The institutions of one page of their list, by country. */
export function institutionGroupsOfPage(
  catalogue: Catalogue,
  locale: Locale,
  number: number,
): InstitutionGroup[] {
  const listed = institutionGroups(catalogue, locale).flatMap((group) =>
    group.institutions.map((institution) => ({ group, institution })),
  );
  const shown = pageOf(listed, number, institutionsPerPage);
  return [...Map.groupBy(shown, ({ group }) => group)].map(([group, items]) => ({
    ...group,
    institutions: items.map(({ institution }) => institution),
  }));
}

/** Each group with how many it holds and where in the list it begins. */
export function institutionGroupLinks(catalogue: Catalogue, locale: Locale) {
  let before = 0;
  return institutionGroups(catalogue, locale).map(({ id, heading, institutions }) => {
    const number = Math.floor(before / institutionsPerPage) + 1;
    before += institutions.length;
    const href = `${pathOf({ kind: 'institutions', number }, locale)}#${id}`;
    return { id, label: heading, href, count: institutions.length };
  });
}

/** Where the institutions of a country begin in the list of all. */
export function institutionsOfCountryPath(
  catalogue: Catalogue,
  country: Country,
  locale: Locale,
): string {
  const id = countries.slug(country, locale);
  const links = new Map(institutionGroupLinks(catalogue, locale).map((link) => [link.id, link]));
  return getOrThrow(links, id, 'country with institutions').href;
}

function institutionGroups(catalogue: Catalogue, locale: Locale): InstitutionGroup[] {
  const compare = compareTexts(locale);
  const byCountry = Map.groupBy(catalogue.institutions(locale), ({ country }) => country);
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
