import { waitForPublishingLock } from '../processes/dataLocks.ts';
import {
  clearLeftovers,
  isComplete,
  isServable,
  listReleases,
  makeCurrent,
} from '../releases/Release.ts';
import { say } from '../terminal.ts';

/**
 * Deletes the leftovers of killed publications, and makes sure that the live link leads to a release where there is
 * one: a killed first publication may have recorded its release without linking it.
 * @param patienceMs how long to wait for a running publication, in milliseconds; after that, everything is left to it.
 * @returns whether there is a site to serve.
 */
export async function findRelease(dataDir: string, patienceMs: number): Promise<boolean> {
  using lock = await waitForPublishingLock(dataDir, patienceMs);
  if (lock === undefined) return isServable(dataDir);
  await clearLeftovers(dataDir);
  if (await isServable(dataDir)) return true;
  for (const release of (await listReleases(dataDir)).toReversed()) {
    if (!(await isComplete(dataDir, release))) continue;
    await makeCurrent(dataDir, release);
    say(`El sitio muestra la versión ${release.id}`, 'The site shows that release');
    return true;
  }
  return false;
}
