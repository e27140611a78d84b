import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/schemas/practice';
import { countedLinks, countryLinks, type CountedLink } from './countedLinks.ts';
import { useTranslations } from './i18n/translate.ts';
import { listAnchor, notStatedAnchor, type ListName } from './paths.ts';
import type { Catalogue } from './queries.ts';
import { recordLink } from './recordLink.ts';
import type { TitleGroup } from './titleGroup.ts';

/** A list of the search page: the pages that it leads to, and the entries that none of them has. */
export type IndexList = {
  id: string;
  heading: string;
  links: readonly CountedLink[];
  groups: TitleGroup[];
  classified: boolean;
};

/** The lists of the search page; together they lead to every entry. What has no entries is left out. */
export function indexLists(catalogue: Catalogue, locale: Locale): IndexList[] {
  const t = useTranslations(locale);
  const links = countedLinks(catalogue, locale);
  const titles = (entries: readonly Practice[]) =>
    entries.map((practice) => recordLink('practices', practice, locale));
  const list = (
    name: ListName,
    own: readonly CountedLink[],
    groups: readonly TitleGroup[] = [],
  ): IndexList => ({
    id: listAnchor(name, locale),
    heading: t(`by.${name}`),
    links: own,
    groups: groups.filter((group) => group.links.length > 0),
    classified: name !== 'country' && name !== 'title',
  });
  const notStated = (field: 'country' | 'dimension', entries: readonly Practice[]) => ({
    id: notStatedAnchor(field, locale),
    heading: t(field === 'country' ? 'countries.notStated' : 'dimension.notStated'),
    links: titles(entries),
  });
  return [
    list('country', countryLinks(catalogue, locale), [
      notStated('country', catalogue.entriesWithoutCountry(locale)),
    ]),
    list('level', links.byLevel),
    list('dimension', links.byDimension, [
      notStated('dimension', catalogue.entriesWithoutDimension(locale)),
    ]),
    list('theme', links.byTheme),
    list('population', links.byPopulation),
    list(
      'title',
      [],
      [{ id: undefined, heading: undefined, links: titles(catalogue.entries(locale)) }],
    ),
  ].filter(({ links: own, groups }) => own.length + groups.length > 0);
}
