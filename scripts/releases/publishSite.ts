import { join } from 'node:path';
import { exportForPublication, type Holding } from 'cms/commands';
import type { Environment } from 'cms/env';
import type { HeldRecord } from 'content-models/storage/heldRecord';
import { buildCache, releasesFolder, type Release } from 'content-models/storage/releases';
import { checkKeptCopies } from 'site/check/checkCopies';
import { takePublishingLock } from '../processes/dataLocks.ts';
import { writeReleaseSbom } from '../sbom/writeReleaseSbom.ts';
import { say, secondsSince } from '../terminal.ts';
import { buildHolding } from './buildHolding.ts';
import { refuseEmpty, refuseSynthetic, tellEmpty } from './refusedContent.ts';
import {
  clearLeftovers,
  currentRelease,
  makeCurrent,
  pruneReleases,
  recordRelease,
} from './Release.ts';
import { changesSince, sayWhatChanged } from './releaseChanges.ts';
import type { SnapshotChanges } from './snapshotChanges.ts';
import { removeSnapshot, takeSnapshot, type PublishMeans, type Taken } from './takeSnapshot.ts';
import { warnOfHeld } from './warnOfHeld.ts';

const keptReleases = 5;

export type PublishOptions = {
  /** Publishes even if nothing has changed, and renders every page anew. */
  force: boolean;
  /** Publishes a site without any record over one that has some. */
  allowEmpty?: boolean;
  /** Also publishes synthetic content: for benchmarks, no command sets it. */
  allowSynthetic?: boolean;
};

const meansOfCommand: PublishMeans = {
  write: exportForPublication,
  takeLock: takePublishingLock,
  onStep: () => Promise.resolve(),
  beforeSwitch: () => Promise.resolve(),
  isLast: true,
};

/** What became of it. */
export type Published =
  | { state: 'unchanged'; release: string }
  | { state: 'live'; release: string; changes: SnapshotChanges | undefined };

/**
 * Publishes the content of the CMS on the public site: snapshot, build, check, switch. Does nothing where nothing has
 * changed and the live release is intact. What the check finds in a record holds that record back, and nothing else.
 * @throws UserError where another publication is running, the content is synthetic or gone, or the release fails its
 * check for another reason than a record. The live site then stays as it was.
 */
export async function publishSite(
  environment: Environment,
  options: PublishOptions,
  means: PublishMeans = meansOfCommand,
): Promise<Published> {
  const { dataDir } = environment;
  using lock = await means.takeLock(dataDir);
  const started = performance.now();
  await clearLeftovers(dataDir);
  const live = await currentRelease(dataDir);
  const work = { environment, live, means, fromNothing: options.force };
  const taken = await takeSnapshot(work);
  const isUnchanged =
    (live?.wanted ?? live?.digest) === taken.fresh.digest && live?.build === taken.fresh.build;
  if (!options.force && live && isUnchanged && (await isWhole(dataDir, live))) {
    await removeSnapshot(dataDir, taken.fresh);
    say(`Nada ha cambiado desde ${live.publishedAt}`, 'Nothing has changed since');
    tellHeld(environment, stillHeld(live, taken), taken.ids);
    return { state: 'unchanged', release: live.id };
  }
  if (!options.allowSynthetic) await refuseSynthetic(dataDir, taken.fresh);
  refuseEmpty(dataDir, live, taken.fresh, options);
  const changes = changesSince(dataDir, live, taken.fresh);
  sayWhatChanged(changes);
  const { fresh, held, ids } = await buildHolding(work, taken);
  refuseEmpty(dataDir, live, fresh, options);
  await writeReleaseSbom(dataDir, fresh.id);
  await means.onStep('switch');
  await means.beforeSwitch();
  const wanted = taken.fresh.digest;
  recordRelease(dataDir, {
    ...fresh,
    ...(wanted !== fresh.digest && { wanted }),
    held,
  });
  await makeCurrent(dataDir, fresh);
  await pruneReleases(dataDir, keptReleases);
  say(`Publicado: ${fresh.id}, en ${secondsSince(started)}`, `Published at ${environment.siteUrl}`);
  tellEmpty(dataDir, fresh);
  tellHeld(environment, held, ids);
  return { state: 'live', release: fresh.id, changes };
}

/** What holds records back now, and what the check of the live release found in others, which are unchanged since. */
function stillHeld(live: Release, { held }: Taken): HeldRecord[] {
  const files = held.map(({ file }) => file);
  return [...held, ...(live.held ?? []).filter(({ file }) => !files.includes(file))];
}

function tellHeld({ cmsUrl }: Environment, held: readonly HeldRecord[], ids: Holding['ids']): void {
  for (const record of held) warnOfHeld(record, ids, cmsUrl);
}

async function isWhole(dataDir: string, { id }: Release): Promise<boolean> {
  const damaged = await checkKeptCopies(join(releasesFolder(dataDir), id), buildCache(dataDir));
  if (damaged.length > 0)
    say(
      `Nada ha cambiado, pero la versión publicada está dañada (${damaged[0]}) y se hace de nuevo`,
      'Nothing has changed, but the live release is damaged and is made again',
    );
  return damaged.length === 0;
}
