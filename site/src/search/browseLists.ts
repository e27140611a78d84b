import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { countedLinks, countryLinks, type CountedLink } from '../addresses/countedLinks.ts';
import { useTranslations } from '../language/translate.ts';
import { pageSize } from '../catalogue/pagination.ts';
import { listAnchor, notStatedAnchor, type ListName } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordLink } from '../addresses/recordLink.ts';
import { notStated as notStatedValue } from './format/facetNames.ts';
import { facetPath } from './build/facetPath.ts';
import type { TitleGroup } from '../addresses/titleGroup.ts';

/** A list of the search page: its links, and the titles of the entries that are on none of the linked pages. */
export type BrowseList = {
  id: string;
  heading: string;
  links: readonly CountedLink[];
  groups: TitleGroup[];
  classified: boolean;
};

/** The lists of the search page, without empty ones. */
export function browseLists(catalogue: Catalogue, locale: Locale): BrowseList[] {
  const t = useTranslations(locale);
  const links = countedLinks(catalogue, locale);
  const titles = (entries: readonly Practice[]) =>
    entries.map((practice) => recordLink('practices', practice, locale));
  const list = (
    name: ListName,
    own: readonly CountedLink[],
    groups: readonly TitleGroup[] = [],
  ): BrowseList => ({
    id: listAnchor(name, locale),
    heading: t(`by.${name}`),
    links: own,
    groups: groups.filter((group) => group.links.length > 0),
    classified: name !== 'country',
  });
  const notStated = (field: 'country' | 'dimension', entries: readonly Practice[]) => ({
    id: notStatedAnchor(field, locale),
    heading: t(field === 'country' ? 'countries.notStated' : 'dimension.notStated'),
    links: titles(entries.slice(0, pageSize)),
    more: {
      count: entries.length - pageSize,
      href: facetPath({ [field === 'country' ? 'pais' : 'dimension']: [notStatedValue] }, locale),
    },
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
    list('evidence', links.byEvidence),
  ].filter(({ links: own, groups }) => own.length + groups.length > 0);
}
