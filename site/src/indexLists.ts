import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/schemas/practice';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { levels } from 'content-models/vocabulary/levels';
import { countedLinks, countryLinks, type CountedLink } from './countedLinks.ts';
import { inSentence } from './formats.ts';
import { useTranslations } from './i18n/translate.ts';
import { anchorOf, listAnchor, type Group, type ListName } from './paths.ts';
import type { Catalogue } from './queries.ts';

/** Entries that stand on the search page itself, under a heading with an address of its own. */
export type EntryGroup = {
  id: string | undefined;
  heading: string | undefined;
  entries: readonly Practice[];
};

/** A list of the search page: the pages that it leads to, and the entries that none of them has. */
export type IndexList = {
  id: string;
  heading: string;
  links: readonly CountedLink[];
  groups: EntryGroup[];
  classified: boolean;
};

/** The lists of the search page; together they lead to every entry. What has no entries is left out. */
export function indexLists(catalogue: Catalogue, locale: Locale): IndexList[] {
  const t = useTranslations(locale);
  const links = countedLinks(catalogue, locale);
  const group = (place: Group, heading: string, entries: readonly Practice[]): EntryGroup => ({
    id: anchorOf(place, locale),
    heading,
    entries,
  });
  const list = (
    name: ListName,
    own: readonly CountedLink[],
    groups: readonly EntryGroup[] = [],
  ): IndexList => ({
    id: listAnchor(name, locale),
    heading: t(`by.${name}`),
    links: own,
    groups: groups.filter(({ entries }) => entries.length > 0),
    classified: name !== 'country' && name !== 'title',
  });
  const notStated = (field: 'country' | 'dimension', entries: readonly Practice[]) =>
    group(
      { by: 'notStated', field },
      t(field === 'country' ? 'countries.notStated' : 'dimension.notStated'),
      entries,
    );
  const cells = levels.keys.flatMap((level) =>
    dimensions.keys.map((dimension) =>
      group(
        { by: 'cell', level, dimension },
        t('searchPage.levelAndDimension', {
          level: levels.label(level, locale),
          dimension: inSentence(dimensions.label(dimension, locale)),
        }),
        catalogue.entriesOfCell(level, dimension, locale),
      ),
    ),
  );
  return [
    list('country', countryLinks(catalogue, locale), [
      notStated('country', catalogue.entriesWithoutCountry(locale)),
    ]),
    list('level', links.byLevel),
    list('dimension', links.byDimension, [
      notStated('dimension', catalogue.entriesWithoutDimension(locale)),
    ]),
    list('levelAndDimension', [], cells),
    list('theme', links.byTheme),
    list('population', links.byPopulation),
    list('title', [], [{ id: undefined, heading: undefined, entries: catalogue.entries(locale) }]),
  ].filter(({ links: own, groups }) => own.length + groups.length > 0);
}
