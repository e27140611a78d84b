import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot, type Environment } from 'cms/env';
import { exportForPublication, type HeldRecord } from 'cms/commands';
import { isSynthetic } from 'content-models/rules/synthetic';
import { readManifest, readSnapshot } from 'content-models/snapshot/readSnapshot';
import { releasesFolder, snapshotsFolder, type Release } from 'content-models/storage/releases';
import { buildSite } from 'site/build';
import { checkRelease, type CheckOptions } from 'site/check-release';
import { checkKeptCopies } from 'site/check/checkCopies';
import { sourcesDigest } from '../builds/sourcesDigest.ts';
import { takePublishingLock } from '../processes/dataLocks.ts';
import { publicFiles, withUmask } from '../processes/fileModes.ts';
import { writeReleaseSbom } from '../sbom/writeReleaseSbom.ts';
import { say, secondsSince, userError, warn } from '../terminal.ts';
import {
  clearLeftovers,
  currentRelease,
  makeCurrent,
  newReleaseId,
  pruneReleases,
  recordRelease,
} from './Release.ts';
import { snapshotChanges } from './snapshotChanges.ts';

const keptReleases = 5;

export type PublishOptions = {
  /** Publishes even if nothing has changed. */
  force: boolean;
  /** Also publishes synthetic content: for benchmarks, no command sets it. */
  allowSynthetic?: boolean;
};

/**
 * Publishes the content of the CMS on the public site: snapshot, build, check, switch. Does nothing where nothing has
 * changed and the live release is intact.
 * @throws UserError where another publication is running, the content is synthetic, or the release fails its check. The
 * live site then stays as it was.
 */
export async function publishSite(
  environment: Environment,
  options: PublishOptions,
): Promise<void> {
  using lock = takePublishingLock(environment.dataDir);
  const started = performance.now();
  await clearLeftovers(environment.dataDir);
  const live = await currentRelease(environment.dataDir);
  const { fresh, held } = await takeSnapshot(environment, live);
  const isUnchanged = live?.digest === fresh.digest && live.build === fresh.build;
  if (!options.force && isUnchanged && (await isWhole(environment.dataDir, live))) {
    await rm(join(snapshotsFolder(environment.dataDir), fresh.snapshot), { recursive: true });
    say(`Nada ha cambiado desde ${live.publishedAt}`, 'Nothing has changed since');
    held.forEach(warnOfHeld);
    return;
  }
  if (!options.allowSynthetic) await refuseSynthetic(environment.dataDir, fresh);
  sayWhatChanged(environment.dataDir, live, fresh);
  await buildAndCheck(environment, fresh);
  await writeReleaseSbom(environment.dataDir, fresh.id);
  recordRelease(environment.dataDir, fresh);
  await makeCurrent(environment.dataDir, fresh);
  await pruneReleases(environment.dataDir, keptReleases);
  say(`Publicado: ${fresh.id}, en ${secondsSince(started)}`, `Published at ${environment.siteUrl}`);
  held.forEach(warnOfHeld);
}

/** Says which record readers do not get as it is in the CMS, why, and who can change that. */
function warnOfHeld({ name, isKept, problems }: HeldRecord): void {
  const list = problems.map((problem) => `    - ${problem}`).join('\n');
  const [es, en] = isKept
    ? ['el sitio la muestra como estaba', 'the site shows it as it was']
    : ['el sitio no la muestra', 'the site is without it'];
  warn(
    `${name.es} no se puede publicar como está en el CMS; ${es}. Quien edita la corrige allí y la publica otra vez:\n${list}`,
    `${name.en} cannot be published as it is in the CMS; ${en}. An editor mends it there and publishes it again (above).`,
  );
}

async function isWhole(dataDir: string, { id }: Release): Promise<boolean> {
  const damaged = await checkKeptCopies(join(releasesFolder(dataDir), id));
  if (damaged.length > 0)
    say(
      `Nada ha cambiado, pero la versión publicada está dañada (${damaged[0]}) y se hace de nuevo`,
      'Nothing has changed, but the live release is damaged and is made again',
    );
  return damaged.length === 0;
}

/** Writes a snapshot of the published content, and describes the release to be built from it. */
async function takeSnapshot(
  { dataDir, siteUrl }: Environment,
  live: Release | undefined,
): Promise<{ fresh: Release; held: HeldRecord[] }> {
  say('Tomando la instantánea de lo publicado', 'Taking a snapshot of what is published');
  const partial = join(snapshotsFolder(dataDir), `partial-${process.pid}`);
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const readAt = new Date().toISOString();
  const held = await exportForPublication(partial);
  const digest = createHash('sha256')
    .update(await readFile(join(partial, 'manifest.json')))
    .digest('hex');
  const id = newReleaseId(digest);
  await rename(partial, join(snapshotsFolder(dataDir), id));
  const publishedAt = new Date().toISOString();
  const build = await buildDigest(siteUrl);
  const fresh = { id, publishedAt, snapshot: id, readAt, digest, build, previous: live?.id };
  return { fresh, held };
}

async function buildDigest(siteUrl: string): Promise<string> {
  return sourcesDigest(repositoryRoot, ['site', 'content-models', 'pnpm-lock.yaml'], siteUrl);
}

/** Refuses synthetic content, however it came into the database. */
async function refuseSynthetic(dataDir: string, { snapshot }: Release): Promise<void> {
  if (!isSynthetic(await readSnapshot(join(snapshotsFolder(dataDir), snapshot)))) return;
  throw userError(
    'El CMS contiene fichas sintéticas, inventadas para medir, que nunca se publican. Quítelas (o vuelva a una copia de la base de datos anterior) y repita la orden; el sitio sigue como estaba.',
    'The CMS holds synthetic entries, made up to measure with, which are never published. Remove them (or restore an earlier copy of the database) and run the command again; the site stays as it was.',
  );
}

function sayWhatChanged(dataDir: string, live: Release | undefined, fresh: Release): void {
  const before = live && join(snapshotsFolder(dataDir), live.snapshot);
  if (before !== undefined && !isReadable(before)) {
    say(
      `No se puede decir qué cambia: falta la instantánea ${before} de lo publicado, o está dañada`,
      'What changes cannot be said: the snapshot of what is published is missing or damaged',
    );
    return;
  }
  const { added, changed, removed } = snapshotChanges(
    before,
    join(snapshotsFolder(dataDir), fresh.snapshot),
  );
  const lists = {
    'Nuevas · new': added,
    'Cambiadas · changed': changed,
    'Retiradas · removed': removed,
  };
  for (const [title, codes] of Object.entries(lists)) {
    if (codes.length > 0) console.log(`  ${title}: ${codes.join(', ')}`);
  }
}

type Heavy = Parameters<NonNullable<CheckOptions['tellHeavy']>>[0];

/** A long entry is published; its page is slow where the line is. */
function warnOfHeavy({ path, bytes, budget, code }: Heavy): void {
  const name = code === undefined ? path : `${code} (${path})`;
  warn(
    `La página de ${name} pesa ${bytes} bytes, más de los ${budget} que se cargan pronto con una conexión lenta. Se publica; quien edita puede acortar sus textos.`,
    `The page of ${name} takes ${bytes} bytes, over the ${budget} that load soon on a slow line. It is published; an editor may shorten its texts.`,
  );
}

function isReadable(snapshotDir: string): boolean {
  try {
    readManifest(snapshotDir);
    return true;
  } catch {
    return false;
  }
}

async function buildAndCheck({ dataDir, siteUrl }: Environment, release: Release): Promise<void> {
  const outDir = join(releasesFolder(dataDir), release.id);
  const snapshotDir = join(snapshotsFolder(dataDir), release.snapshot);
  say('Construyendo el sitio', 'Building the site');
  const cacheDir = join(dataDir, 'media-cache');
  await mkdir(cacheDir, { recursive: true });
  await withUmask(publicFiles, async () => {
    await mkdir(releasesFolder(dataDir), { recursive: true });
    await buildSite({
      snapshotDir,
      outDir,
      siteUrl,
      cacheDir,
      warn: ({ es, en }) => warn(es, en),
    });
  });
  say('Comprobándolo', 'Checking it');
  const failures = await checkRelease({
    releaseDir: outDir,
    snapshotDir,
    siteUrl,
    tellHeavy: warnOfHeavy,
  });
  if (failures.length === 0) return;
  const list = failures.map((failure) => `    - ${failure}`).join('\n');
  throw userError(
    `La versión ${release.id} no pasa la comprobación y no se publica; el sitio sigue como estaba. Está en ${outDir}:\n${list}`,
    `The release ${release.id} fails its check (above) and is not published; the site stays as it was.`,
  );
}
