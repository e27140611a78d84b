import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { checkAddresses } from './release/checkAddresses.ts';
import { checkContent } from './release/checkContent.ts';
import { checkData } from './release/checkData.ts';
import { checkLinks } from './release/checkLinks.ts';
import { checkPages } from './release/checkPages.ts';
import { readRelease } from './release/readRelease.ts';

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
 * anchor, languages and titles, nothing unapproved, nothing from elsewhere, the budgets, the open data.
 * @returns what is wrong, a line each; empty when the release is good.
 */
export async function checkRelease({
  releaseDir,
  snapshotDir,
  siteUrl,
}: CheckOptions): Promise<string[]> {
  const [release, snapshot] = await Promise.all([
    readRelease(releaseDir),
    readSnapshot(snapshotDir),
  ]);
  return [
    ...checkAddresses(release, snapshot),
    ...checkPages(release, siteUrl),
    ...checkLinks(release),
    ...checkContent(release, snapshot),
    ...(await checkData(release, snapshot, siteUrl)),
  ];
}
