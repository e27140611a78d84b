import { say, userError } from '../terminal.ts';
import { takePublishingLock } from './publishingLock.ts';
import { currentRelease, isComplete, listReleases, makeCurrent, type Release } from './Release.ts';

/** Makes an earlier release the live one: the one that the live one replaced, or the one that is named. */
export async function rollbackSite(dataDir: string, id?: string): Promise<void> {
  using lock = takePublishingLock(dataDir);
  const live = await currentRelease(dataDir);
  const target =
    id === undefined ? await previousRelease(dataDir, live) : await namedRelease(dataDir, id);
  await makeCurrent(dataDir, target);
  say(
    `El sitio vuelve a ${target.id} (publicado el ${target.publishedAt})`,
    'The site is back at that release',
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
