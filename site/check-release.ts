import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { checkAddresses } from './check/checkAddresses.ts';
import { checkCards } from './check/checkCards.ts';
import { checkContent } from './check/checkContent.ts';
import { checkCopies } from './check/checkCopies.ts';
import { checkData } from './check/checkData.ts';
import { checkDocuments } from './check/checkDocuments.ts';
import { checkLinks } from './check/checkLinks.ts';
import { checkAddressFiles } from './check/checkAddressFiles.ts';
import {
  checkScripts,
  checkTitles,
  createScales,
  heavyPage,
  type HeavyPage,
} from './check/checkPages.ts';
import { checkSearch } from './check/checkSearch.ts';
import { checkSecurityText } from './check/checkSecurityText.ts';
import { checkSitemap } from './check/checkSitemap.ts';
import { checkWorkbooks } from './check/checkWorkbooks.ts';
import { faultyRecords } from './check/faultyRecords.ts';
import { foundOn, ofRelease, onPage, type BrokenLink, type Problem } from './check/Problem.ts';
import type { PageOutline } from './check/pageOutline.ts';
import { readFacts, type FactsOptions } from './check/readFacts.ts';
import { filesOf, pageNames } from './check/readRelease.ts';
import { formerPaths } from './src/addresses/formerPaths.ts';
import { withdrawnPaths } from './src/addresses/withdrawnPaths.ts';
import { createCatalogue } from './src/catalogue/catalogue.ts';
import { pageInstances } from './src/register/pageInstances.ts';
import { feedsOf } from './src/routing/addresses.ts';

export type CheckOptions = {
  /** The folder of the built site. */
  releaseDir: string;
  /** The folder of the snapshot from which it was built. */
  snapshotDir: string;
  /** The public address of the site. */
  siteUrl: string;
  /**
   * The cache of the builds, in which the check keeps what it finds in each page alone. Without one, or where it is of
   * another version of the code or damaged, every page is read and every compressed copy decoded.
   */
  cacheDir?: string | undefined;
  /**
   * Called for each page over its budget, with the file of its record in the snapshot, if it is about one. Without it
   * such a page is a problem, as in tests: the site has to stay light, but a long entry must not stop a publication.
   */
  tellHeavy?: (page: HeavyPage & { record: string | undefined }) => void;
};

/** A fault of a release, and the records that cause it, by their files in the snapshot: `practices/BP-0010.json`. */
export type ReleaseProblem = {
  text: string;
  link?: BrokenLink;
  records: readonly string[];
};

/**
 * Checks a built site before it goes live: exactly the pages that its snapshot needs, every link and anchor, languages
 * and titles, no unapproved text, no resource from another site, the budgets, the open data and the workbooks, and
 * that each compressed copy matches its file.
 * @returns all problems; empty when the release is good.
 */
export async function checkRelease({
  releaseDir,
  snapshotDir,
  siteUrl,
  cacheDir,
  tellHeavy,
}: CheckOptions): Promise<ReleaseProblem[]> {
  const snapshot = await readSnapshot(snapshotDir);
  const files = await filesOf(releaseDir);
  const { outlines, problems, heavy } = await checkPages(files, {
    releaseDir,
    siteUrl,
    cacheDir,
  });
  const catalogue = createCatalogue(snapshot);
  const declared = pageInstances(catalogue);
  const feeds = feedsOf(catalogue).map(({ path }) => path.slice(1));
  const recordsOf = faultyRecords(snapshot, declared);
  for (const page of heavy) {
    const [record] = recordsOf(onPage(page.path, ''));
    tellHeavy?.({ ...page, record });
  }
  const moved = formerPaths(catalogue);
  const found: Problem[] = [
    ...checkAddresses(outlines, files, { declared, feeds }).map(ofRelease),
    ...problems,
    ...(tellHeavy ? [] : heavy.map(overBudget)),
    ...checkTitles(outlines),
    ...checkLinks(outlines, { files, moved, siteUrl }),
    ...checkSitemap(outlines, files, declared, { releaseDir, siteUrl }).map(ofRelease),
    ...checkDocuments(outlines, files, { releaseDir, siteUrl, feeds }).map(ofRelease),
    ...checkAddressFiles(files, releaseDir, { moved, gone: withdrawnPaths(catalogue) }).map(
      ofRelease,
    ),
    ...checkCards(outlines, files, releaseDir, siteUrl),
    ...checkSecurityText(files, releaseDir, snapshot, siteUrl).map(ofRelease),
    ...(await checkSearch(files, releaseDir)).map(ofRelease),
    ...checkCopies(files, releaseDir, { cacheDir }).map(ofRelease),
    ...checkContent(outlines, snapshot),
    ...(await checkData({ folder: releaseDir, files }, snapshot, siteUrl)),
    ...checkWorkbooks({ folder: releaseDir, files }, snapshot, siteUrl),
  ];
  return found.map((problem) => ({
    text: problem.text,
    ...(problem.link && { link: problem.link }),
    records: recordsOf(problem),
  }));
}

/** What the pages by themselves say, with what is wrong with each. */
type CheckedPages = {
  outlines: PageOutline[];
  problems: Problem[];
  heavy: HeavyPage[];
};

async function checkPages(
  files: ReadonlySet<string>,
  options: FactsOptions,
): Promise<CheckedPages> {
  const pages = await readFacts(pageNames(files), options);
  const transferred = createScales(options.releaseDir);
  return {
    outlines: pages.map(({ facts }) => facts.outline),
    problems: pages.flatMap((page) => [
      ...foundOn(page.path, page.facts.problems),
      ...checkScripts(page, transferred),
    ]),
    heavy: pages.flatMap((page) => heavyPage(page, transferred) ?? []),
  };
}

function overBudget({ path, bytes, budget }: HeavyPage): Problem {
  return onPage(path, `takes ${bytes} bytes with its style, over the budget of ${budget}.`);
}
