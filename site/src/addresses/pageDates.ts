import { pathOf } from './paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getOrThrow } from '../catalogue/getOrThrow.ts';
import { memoizePerObject } from '../catalogue/memoizePerObject.ts';
import { pageInstances } from '../register/pageInstances.ts';
import type { Page } from '../register/pages.ts';

/**
 * The newest date of what a page shows, as YYYY-MM-DD; undefined where it shows no record.
 * @throws Error where the catalogue has no such page.
 */
export function updatedOn(page: Page, catalogue: Catalogue): string | undefined {
  return getOrThrow(instancesOf(catalogue), pathOf(page, 'es'), 'page').updatedOn();
}

const instancesOf = memoizePerObject(
  (catalogue: Catalogue) =>
    new Map(pageInstances(catalogue).map((instance) => [pathOf(instance.page, 'es'), instance])),
);
