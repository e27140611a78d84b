import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from 'cms/env';
import { recordName } from 'content-models/snapshot/recordName';
import type { ReleaseFault } from 'content-models/storage/heldRecord';
import {
  buildCache,
  releasesFolder,
  snapshotsFolder,
  type Release,
} from 'content-models/storage/releases';
import { buildSite } from 'site/build';
import { checkRelease, type CheckOptions, type ReleaseProblem } from 'site/check-release';
import { publicFiles, withUmask } from '../processes/fileModes.ts';
import { say, userError, warn } from '../terminal.ts';
import { sortProblems } from './contentFaults.ts';
import { recordsIn } from './refusedContent.ts';
import { removeSnapshot, takeSnapshot, type Taken, type Work } from './takeSnapshot.ts';

/**
 * How often a release is built at most until it is without what its check finds in records. Twice is the rule: what is
 * held back may take something else along, which leads to it.
 */
const mostBuilds = 5;

/**
 * Builds a release and checks it. What is wrong with the page of a record holds that record back, and the release is
 * built again without it.
 * @throws UserError where something else is wrong, or still is after so many builds.
 */
export async function buildHolding(work: Work, first: Taken): Promise<Taken> {
  const { environment, live } = work;
  let [taken, faults]: [Taken, ReleaseFault[]] = [first, []];
  const snapshotOf = ({ snapshot }: Release) =>
    join(snapshotsFolder(environment.dataDir), snapshot);
  const liveFolder = live && snapshotOf(live);
  for (let builds = 1; ; builds += 1) {
    const { problems, heavy } = await buildAndCheck(work, taken.fresh);
    const sorted = sortProblems(problems, { built: snapshotOf(taken.fresh), live: liveFolder });
    const isOver = sorted.faults.length > 0 && builds === mostBuilds;
    if (sorted.rest.length > 0 || isOver) throw failedCheck(environment, taken.fresh, problems);
    if (sorted.faults.length === 0) {
      heavy.forEach(warnOfHeavy);
      return { ...taken, held: [...taken.held, ...sorted.known] };
    }
    faults = [...faults, ...sorted.faults];
    const names = sorted.faults.map(({ file }) => recordName(file));
    say(
      `La comprobación encuentra fallos en ${names.map(({ es }) => es).join(', ')}: se aparta y lo demás sigue`,
      'The check finds faults in records, which are held back; everything else goes on',
    );
    const without = await takeSnapshot(work, faults);
    // A fault of every record is none of theirs.
    if (recordsIn(snapshotOf(without.fresh)) === 0)
      throw failedCheck(environment, taken.fresh, problems);
    await removeSnapshot(environment.dataDir, taken.fresh);
    await rm(join(releasesFolder(environment.dataDir), taken.fresh.id), { recursive: true });
    taken = without;
  }
}

function failedCheck(
  { dataDir }: Environment,
  { id }: Release,
  problems: readonly ReleaseProblem[],
) {
  const list = problems.map(({ text }) => `    - ${text}`).join('\n');
  return userError(
    `La versión ${id} no pasa la comprobación y no se publica; el sitio sigue como estaba. Está en ${join(releasesFolder(dataDir), id)}:\n${list}`,
    `The release ${id} fails its check (above) and is not published; the site stays as it was.`,
  );
}

type Heavy = Parameters<NonNullable<CheckOptions['tellHeavy']>>[0];

/** A long entry is published; its page is slow where the line is. */
function warnOfHeavy({ path, bytes, budget, record }: Heavy): void {
  const name = record === undefined ? path : `${recordName(record).es} (${path})`;
  warn(
    `La página de ${name} pesa ${bytes} bytes, más de los ${budget} que se cargan pronto con una conexión lenta. Se publica; quien edita puede acortar sus textos.`,
    `The page ${path} takes ${bytes} bytes, over the ${budget} that load soon on a slow line. It is published; an editor may shorten its texts.`,
  );
}

async function buildAndCheck(
  { environment: { dataDir, siteUrl }, means, fromNothing }: Work,
  release: Release,
): Promise<{ problems: ReleaseProblem[]; heavy: Heavy[] }> {
  const outDir = join(releasesFolder(dataDir), release.id);
  const snapshotDir = join(snapshotsFolder(dataDir), release.snapshot);
  await means.onStep('build');
  say('Construyendo el sitio', 'Building the site');
  const cacheDir = buildCache(dataDir);
  await mkdir(cacheDir, { recursive: true });
  const { all, rendered } = await withUmask(publicFiles, async () => {
    await mkdir(releasesFolder(dataDir), { recursive: true });
    return buildSite({
      snapshotDir,
      outDir,
      siteUrl,
      cacheDir,
      fromNothing,
      isLast: means.isLast,
      warn: ({ es, en }) => warn(es, en),
    });
  });
  say(
    `${rendered} páginas hechas, ${all - rendered} como estaban`,
    'Pages rendered, and pages that are as they were',
  );
  await means.onStep('check');
  say('Comprobándolo', 'Checking it');
  const heavy: Heavy[] = [];
  const problems = await checkRelease({
    releaseDir: outDir,
    snapshotDir,
    siteUrl,
    cacheDir,
    tellHeavy: (page) => heavy.push(page),
  });
  return { problems, heavy };
}
