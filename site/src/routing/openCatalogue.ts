import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import type { Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { readSiteEnvironment } from '../env.ts';
import { useTranslations } from '../language/translate.ts';
import type { DataFile } from '../openData/dataFiles.ts';
import { createOpenData } from '../openData/openData.ts';
import type { Page } from '../register/pages.ts';
import { titleOf } from '../addresses/pageTitles.ts';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { publicationAt } from '../structuredData/publication.ts';

/** What a snapshot has for pages: its records, and the files in which it is given away. */
export type Published = { catalogue: Catalogue; openData: ReturnType<typeof createOpenData> };

/** @param written the files of the open data, where they were written before the pages. */
export function publishedSnapshot(
  snapshot: Snapshot,
  siteUrl: string,
  written?: readonly DataFile[],
): Published {
  return {
    catalogue: createCatalogue(snapshot),
    openData: createOpenData(snapshot, siteUrl, written),
  };
}

let opened: Promise<Published> | undefined;

/**
 * The snapshot that the environment names, memoized: Astro asks for it for the addresses of each route and for each
 * page.
 */
export function openCatalogue(): Promise<Published> {
  return (opened ??= readPublished());
}

async function readPublished(): Promise<Published> {
  const { snapshotDir, siteUrl, dataFiles } = readSiteEnvironment();
  return publishedSnapshot(await readSnapshot(snapshotDir), siteUrl, dataFiles);
}

/**
 * What comes with each request as `Astro.locals`; a component may rely on nothing else.
 * @throws Error where the site has no address.
 */
export function localsOf(published: Published, locale: Locale, site: URL | undefined): App.Locals {
  return {
    ...published,
    locale,
    t: useTranslations(locale),
    titleOf: (page: Page) => titleOf(page, published.catalogue, locale),
    publication: publicationAt(published.catalogue, locale, site),
  };
}
