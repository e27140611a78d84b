import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/schemas/practice';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { levels } from 'content-models/vocabulary/levels';
import { themes } from 'content-models/vocabulary/themes';
import { useTranslations } from './i18n/translate.ts';
import { anchorOf, type Group } from './paths.ts';
import type { Catalogue } from './queries.ts';

/** Entries under a heading with an address of its own, and narrower groups under it. */
export type EntryGroup = {
  id: string | undefined;
  level: 'h3' | 'h4';
  heading: string | undefined;
  entries: readonly Practice[];
  groups: EntryGroup[];
};

export type IndexList = { id: string; heading: string; groups: EntryGroup[]; classified: boolean };

/** The lists of the search page. Groups without entries are left out. */
export function indexLists(catalogue: Catalogue, locale: Locale): IndexList[] {
  const t = useTranslations(locale);
  const group = (
    place: Group,
    heading: string,
    entries: readonly Practice[],
    groups: EntryGroup[] = [],
  ): EntryGroup => ({
    id: anchorOf(place, locale),
    level: place.by === 'cell' ? 'h4' : 'h3',
    heading,
    entries,
    groups: groups.filter((inner) => inner.entries.length > 0),
  });
  const list = (
    key: 'country' | 'level' | 'dimension' | 'theme' | 'title',
    groups: EntryGroup[],
  ): IndexList => ({
    id: anchorOf({ by: 'list', key }, locale),
    heading: t(`by.${key}`),
    groups: groups.filter(({ entries, groups: inner }) => entries.length + inner.length > 0),
    classified: key !== 'country' && key !== 'title',
  });

  const byCountry = catalogue
    .countries(locale)
    .map(({ key }) =>
      group(
        { by: 'country', key },
        countries.label(key, locale),
        catalogue.entriesOfCountry(key, locale),
      ),
    );
  const noCountry = group(
    { by: 'country', key: undefined },
    t('countries.notStated'),
    catalogue.entriesWithoutCountry(locale),
  );
  const byLevel = levels.keys.map((level) => {
    const cells = dimensions.keys.map((dimension) => {
      const heading = t('searchPage.levelAndDimension', {
        level: levels.label(level, locale),
        dimension: dimensions.label(dimension, locale).toLocaleLowerCase(locale),
      });
      return group(
        { by: 'cell', level, dimension },
        heading,
        catalogue.entriesOfCell(level, dimension, locale),
      );
    });
    const withoutDimension = catalogue
      .entriesOfLevel(level, locale)
      .filter((entry) => entry.dimensions.length === 0);
    return group({ by: 'level', key: level }, levels.label(level, locale), withoutDimension, cells);
  });
  const byDimension = dimensions.keys.map((key) =>
    group(
      { by: 'dimension', key },
      dimensions.label(key, locale),
      catalogue.entriesOfDimension(key, locale),
    ),
  );
  const noDimension = group(
    { by: 'dimension', key: undefined },
    t('dimension.notStated'),
    catalogue.entriesWithoutDimension(locale),
  );
  const byTheme = themes.keys.map((key) =>
    group({ by: 'theme', key }, themes.label(key, locale), catalogue.entriesOfTheme(key, locale)),
  );
  const all: EntryGroup = {
    id: undefined,
    level: 'h3',
    heading: undefined,
    entries: catalogue.entries(locale),
    groups: [],
  };

  return [
    list('country', [...byCountry, noCountry]),
    list('level', byLevel),
    list('dimension', [...byDimension, noDimension]),
    list('theme', byTheme),
    list('title', [all]),
  ];
}
