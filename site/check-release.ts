import { locales } from 'content-models/locales';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { checkAddresses } from './check/checkAddresses.ts';
import { checkCards } from './check/checkCards.ts';
import { checkContent } from './check/checkContent.ts';
import { checkCopies } from './check/checkCopies.ts';
import { checkData } from './check/checkData.ts';
import { checkLinks } from './check/checkLinks.ts';
import { checkMoved } from './check/checkMoved.ts';
import { checkPage, checkTitles, heavyPage, type HeavyPage } from './check/checkPages.ts';
import { checkSearch } from './check/checkSearch.ts';
import { checkSecurityText } from './check/checkSecurityText.ts';
import { checkSitemap } from './check/checkSitemap.ts';
import { outlineOf, type PageOutline } from './check/pageOutline.ts';
import { filesOf, readPages } from './check/readRelease.ts';
import { formerPaths } from './src/addresses/formerPaths.ts';
import { createCatalogue } from './src/catalogue/catalogue.ts';
import { pathOf, type Page } from './src/addresses/paths.ts';
import type { PageInstance } from './src/register/declarePage.ts';
import { pageInstances } from './src/register/pageInstances.ts';

export type CheckOptions = {
  /** The built site. */
  releaseDir: string;
  /** The snapshot from which it was built. */
  snapshotDir: string;
  /** The address at which it will be read. */
  siteUrl: string;
  /**
   * Is told of each page over its budget, with the code of its record where it is about one. Without it such a page is a
   * problem, as in tests: the site is to be light; but a long entry that somebody wrote must not stop a publication.
   */
  tellHeavy?: (page: HeavyPage & { code: string | undefined }) => void;
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
  tellHeavy,
}: CheckOptions): Promise<string[]> {
  const snapshot = await readSnapshot(snapshotDir);
  const files = await filesOf(releaseDir);
  const outlines: PageOutline[] = [];
  const problems: string[] = [];
  const heavy: HeavyPage[] = [];
  for await (const page of readPages(releaseDir, files)) {
    problems.push(...checkPage(page, releaseDir, siteUrl));
    heavy.push(...[heavyPage(page, releaseDir) ?? []].flat());
    outlines.push(outlineOf(page));
  }
  const catalogue = createCatalogue(snapshot);
  const declared = pageInstances(catalogue);
  if (tellHeavy) {
    const codes = codesByPath(declared);
    for (const page of heavy) tellHeavy({ ...page, code: codes.get(page.path) });
  }
  return [
    ...checkAddresses(outlines, files, declared),
    ...problems,
    ...(tellHeavy ? [] : heavy.map(overBudget)),
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

function overBudget({ path, bytes, budget }: HeavyPage): string {
  return `${path}: takes ${bytes} bytes with its style, over the budget of ${budget}.`;
}

/** The codes of the records that pages are about, by address. */
function codesByPath(instances: readonly PageInstance<Page>[]): ReadonlyMap<string, string> {
  return new Map(
    instances.flatMap(({ page, record, languages }) =>
      locales
        .filter((locale) => record && languages.includes(locale))
        .map((locale) => [pathOf(page, locale), record?.code ?? ''] as const),
    ),
  );
}
