import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions, type Dimension } from 'content-models/vocabulary/dimensions';
import { levels, type Level } from 'content-models/vocabulary/levels';
import { themes } from 'content-models/vocabulary/themes';
import { useTranslations } from './i18n/translate.ts';
import { groupPath, pathOf } from './paths.ts';
import type { Catalogue } from './queries.ts';

/** A link with how many entries it leads to. */
export type CountedLink = {
  label: string;
  href: string;
  count: number;
  glyph?: Level | Dimension;
  note?: string;
};

/** The ways into the catalogue, each a list of links with counts. What has no entries is left out. */
export function countedLinks(catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const withoutCountry = catalogue.entriesWithoutCountry(locale).length;
  const filled = <Item extends { count: number }>(items: readonly Item[]) =>
    items.filter(({ count }) => count > 0);

  const byCountry: CountedLink[] = [
    ...filled(catalogue.countries(locale)).map(({ key, count }) => ({
      label: countries.label(key, locale),
      href: pathOf({ kind: 'country', country: key }, locale),
      count,
    })),
    ...filled([
      {
        label: t('countries.notStated'),
        href: groupPath({ by: 'country', key: undefined }, locale),
        count: withoutCountry,
      },
    ]),
  ];
  const byLevel: CountedLink[] = filled(catalogue.levels()).map(({ key, count }) => ({
    label: levels.label(key, locale),
    href: groupPath({ by: 'level', key }, locale),
    count,
    glyph: key,
  }));
  const byDimension: CountedLink[] = filled(catalogue.dimensions()).map(({ key, count }) => ({
    label: dimensions.label(key, locale),
    href: groupPath({ by: 'dimension', key }, locale),
    count,
    glyph: key,
  }));
  const byTheme: CountedLink[] = catalogue.themes().map(({ key, count }) => ({
    label: themes.label(key, locale),
    href: groupPath({ by: 'theme', key }, locale),
    count,
    ...(themes.term(key).extension && { note: t('theme.extension') }),
  }));
  return { byCountry, byLevel, byDimension, byTheme };
}
