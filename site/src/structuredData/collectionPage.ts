import type { Locale } from 'content-models/locales';
import type { CollectionPageLeaf, ItemListLeaf, Thing } from 'schema-dts';
import { pageOf, pageSize } from '../catalogue/pagination.ts';
import { recordLink, type TitledKind, type TitledRecord } from '../addresses/recordLink.ts';
import type { Publication } from './publication.ts';
import { identityOf, type NamedPage } from './webPage.ts';

/** The part of a list on a page: the paths of its items, the length of the whole list, and the page number. */
export type Listed = { paths: readonly string[]; total: number; number?: number };

/** The records of a list that are on one of its pages. */
export function listedRecords(
  kind: TitledKind,
  records: readonly TitledRecord[],
  { number = 1, locale }: { number?: number; locale: Locale },
): Listed {
  const paths = pageOf(records, number).map((record) => recordLink(kind, record, locale).href);
  return { paths, total: records.length, number };
}

/** A page of a list, and the topics that all of its items share. */
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
