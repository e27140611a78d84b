import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { checkAddresses } from './check/checkAddresses.ts';
import { checkCards } from './check/checkCards.ts';
import { checkContent } from './check/checkContent.ts';
import { checkCopies } from './check/checkCopies.ts';
import { checkData } from './check/checkData.ts';
import { checkLinks } from './check/checkLinks.ts';
import { checkMoved } from './check/checkMoved.ts';
import { checkPage, checkTitles } from './check/checkPages.ts';
import { checkSearch } from './check/checkSearch.ts';
import { checkSecurityText } from './check/checkSecurityText.ts';
import { checkSitemap } from './check/checkSitemap.ts';
import { outlineOf, type PageOutline } from './check/pageOutline.ts';
import { filesOf, readPages } from './check/readRelease.ts';
import { formerPaths } from './src/addresses/formerPaths.ts';
import { createCatalogue } from './src/catalogue/catalogue.ts';
import { pageInstances } from './src/register/pageInstances.ts';

export type CheckOptions = {
  /** The built site. */
  releaseDir: string;
  /** The snapshot from which it was built. */
  snapshotDir: string;
  /** The address at which it will be read. */
  siteUrl: string;
};

/**
 * Checks a built site before it goes live: the pages that its snapshot promises and no others, every link and
 * anchor, languages and titles, nothing unapproved, nothing from elsewhere, the budgets, the open data,
 * compressed copies that hold what their files hold.
 * @returns what is wrong, a line each; empty when the release is good.
 */
export async function checkRelease({
  releaseDir,
  snapshotDir,
  siteUrl,
}: CheckOptions): Promise<string[]> {
  const snapshot = await readSnapshot(snapshotDir);
  const files = await filesOf(releaseDir);
  const outlines: PageOutline[] = [];
  const problems: string[] = [];
  for await (const page of readPages(releaseDir, files)) {
    problems.push(...checkPage(page, releaseDir, siteUrl));
    outlines.push(outlineOf(page));
  }
  const catalogue = createCatalogue(snapshot);
  const declared = pageInstances(catalogue);
  return [
    ...checkAddresses(outlines, files, declared),
    ...problems,
    ...checkTitles(outlines),
    ...checkLinks(outlines, files),
    ...checkSitemap(outlines, files, declared, { releaseDir, siteUrl }),
    ...checkMoved(files, releaseDir, formerPaths(catalogue)),
    ...checkCards(outlines, files, releaseDir, siteUrl),
    ...checkSecurityText(files, releaseDir, snapshot, siteUrl),
    ...(await checkSearch(files, releaseDir)),
    ...checkCopies(files, releaseDir),
    ...checkContent(outlines, snapshot),
    ...(await checkData({ folder: releaseDir, files }, snapshot, siteUrl)),
  ];
}
