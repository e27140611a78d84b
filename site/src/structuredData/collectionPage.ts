import type { Locale } from 'content-models/locales';
import type { CollectionPageLeaf, ItemListLeaf, Thing } from 'schema-dts';
import { pageOf, pageSize } from '../catalogue/pagination.ts';
import { recordLink, type TitledKind, type TitledRecord } from '../addresses/recordLink.ts';
import type { Publication } from './publication.ts';
import { identityOf, type NamedPage } from './webPage.ts';

/** What a page shows of a list: the addresses that stand on it, how many the whole list has, which page it is. */
export type Listed = { paths: readonly string[]; total: number; number?: number };

/** The records of a list that stand on one of its pages. */
export function listedRecords(
  kind: TitledKind,
  records: readonly TitledRecord[],
  { number = 1, locale }: { number?: number; locale: Locale },
): Listed {
  const paths = pageOf(records, number).map((record) => recordLink(kind, record, locale).href);
  return { paths, total: records.length, number };
}

/** One page of a list, and what all that stands on it has in common. */
export function collectionPage(
  { about, list, ...named }: NamedPage & { about?: Thing[]; list: Listed },
  publication: Publication,
): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    ...identityOf(named, publication),
    about,
    mainEntity: itemList(list, publication),
  };
}

function itemList({ paths, total, number = 1 }: Listed, { site }: Publication): ItemListLeaf {
  return {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: paths.map((path, index) => ({
      '@type': 'ListItem',
      position: (number - 1) * pageSize + index + 1,
      url: new URL(path, site).href,
    })),
  };
}
