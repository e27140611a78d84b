import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Page } from '../addresses/paths.ts';
import { addressOf, type Publication } from './publication.ts';

type Place = { label: string; page: Page };

/** The breadcrumbs from the home page to the page itself, which needs no link. */
export function breadcrumbList(
  crumbs: readonly Place[],
  self: string,
  publication: Publication,
): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ label, page }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: addressOf(publication, page),
      })),
      { '@type': 'ListItem', position: crumbs.length + 1, name: self },
    ],
  };
}
