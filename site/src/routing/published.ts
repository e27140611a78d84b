import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { updatedOn } from '../addresses/pageDates.ts';
import { titleOf } from '../addresses/pageTitles.ts';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { openReferences, type References } from '../citation/references.ts';
import { useTranslations } from '../language/translate.ts';
import type { DataFile } from '../openData/dataFiles.ts';
import { createOpenData } from '../openData/openData.ts';
import { indexedPages } from '../register/indexedPages.ts';
import type { Page } from '../register/pages.ts';
import { requestOf } from './requestOf.ts';

/**
 * What pages need of a snapshot: its records, the open data, what the register says of its pages, and references to
 * cite its entries.
 */
export type Published = {
  catalogue: Catalogue;
  openData: ReturnType<typeof createOpenData>;
  register: ReturnType<typeof createRegister>;
  references: References;
};

type Means = {
  /** The files of the open data, if they were written before the pages. */
  dataFiles?: readonly DataFile[] | undefined;
  /** The cache of references from an earlier release; by default they are only cached in memory. */
  references?: References;
};

export function publishedSnapshot(
  snapshot: Snapshot,
  siteUrl: string,
  { dataFiles, references = openReferences() }: Means = {},
): Published {
  const catalogue = createCatalogue(snapshot);
  return {
    catalogue,
    openData: createOpenData(snapshot, siteUrl, dataFiles),
    register: createRegister(catalogue),
    references,
  };
}

/** What a page may ask about the others. */
function createRegister(catalogue: Catalogue) {
  return {
    titleOf: (page: Page, locale: Locale) => titleOf(page, catalogue, locale),
    updatedOn: (page: Page) => updatedOn(page, catalogue),
    indexedPages: () => indexedPages(catalogue),
  };
}

type Place = { locale: Locale; site: URL; page?: Page | undefined };

/**
 * The `Astro.locals` of a request; components must not depend on anything else.
 * @param place the language, the public address of the site, and the page, if one is requested.
 */
export function localsOf(published: Published, { locale, site, page }: Place): App.Locals {
  return {
    ...published,
    locale,
    t: useTranslations(locale),
    titleOf: (titled: Page) => published.register.titleOf(titled, locale),
    updatedOn: published.register.updatedOn,
    publication: { catalogue: published.catalogue, locale, site },
    requested: requestOf(page),
  };
}
