import { join } from 'node:path';
import { buildCache, releasesFolder, type Release } from 'content-models/storage/releases';
import { checkKeptCopies } from 'site/check/checkCopies';
import { takePublishingLock } from '../processes/dataLocks.ts';
import { say, userError } from '../terminal.ts';
import type { PublishMeans } from './takeSnapshot.ts';
import { currentRelease, isComplete, listReleases, makeCurrent } from './Release.ts';

/**
 * Switches back to an earlier release.
 * @param id of the release; by default the one before the live one
 * @throws UserError where there is no such release, it is damaged, or a publication is running.
 */
export async function rollbackSite(
  dataDir: string,
  id?: string,
  takeLock: PublishMeans['takeLock'] = takePublishingLock,
): Promise<Release> {
  using lock = await takeLock(dataDir);
  const live = await currentRelease(dataDir);
  const target =
    id === undefined ? await previousRelease(dataDir, live) : await namedRelease(dataDir, id);
  await requireWhole(dataDir, target);
  await makeCurrent(dataDir, target);
  say(
    `El sitio vuelve a ${target.id} (publicado el ${target.publishedAt})`,
    'The site is back at that release',
  );
  return target;
}

/** Checks the release, which may have lain on the disk for months. */
async function requireWhole(dataDir: string, { id }: Release): Promise<void> {
  const damaged = await checkKeptCopies(join(releasesFolder(dataDir), id), buildCache(dataDir));
  if (damaged.length === 0) return;
  throw userError(
    `La versión ${id} está dañada y no se publica; el sitio sigue como estaba. Vuelva a otra (npm run rollback -- ID) o publique de nuevo (npm run publish-site -- --force). Su primer daño: ${damaged[0]}`,
    `The release ${id} is damaged and is not published; the site stays as it was. Go back to another one, or publish again.`,
  );
}

async function previousRelease(dataDir: string, live: Release | undefined): Promise<Release> {
  const previous = (await listReleases(dataDir)).find(({ id }) => id === live?.previous);
  if (previous !== undefined && (await isComplete(dataDir, previous))) return previous;
  throw userError(
    `No hay una versión anterior a ${live?.id ?? 'la actual: todavía no se ha publicado nada'}.`,
    `There is no release before ${live?.id ?? 'this: nothing has been published yet'}.`,
  );
}

async function namedRelease(dataDir: string, id: string): Promise<Release> {
  const releases = await listReleases(dataDir);
  const named = releases.find((release) => release.id === id);
  if (named !== undefined && (await isComplete(dataDir, named))) return named;
  const ids = releases.map((release) => release.id).join(', ') || 'ninguna · none';
  throw userError(
    `No existe la versión ${id}. Hay: ${ids}`,
    `There is no release ${id}; those are the ones.`,
  );
}
