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
 * Clears what killed publications left, and makes sure that the live link leads to a release where there is one: a start
 * that was killed in its first publication may have built and recorded it, and not linked it yet.
 * @param patienceMs how long to wait for a publication that is under way, or that was killed and is ending; where it
 * goes on for longer, everything is left to it.
 * @returns whether there is a site to be served.
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
