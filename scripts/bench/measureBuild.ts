import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { writeSnapshot } from 'content-models/snapshot/writeSnapshot';
import { z } from 'zod';
import { startNode } from '../processes/startNode.ts';
import { say } from '../terminal.ts';
import type { SizeResults } from './benchResults.ts';
import { runMeasured, type Run } from './runMeasured.ts';

const stepsSchema = z.record(z.string(), z.number());
const problemsSchema = z.array(z.string());

type BuildResults = Pick<SizeResults, 'build' | 'edit' | 'check'>;

/** Measures a cold build of a catalogue, an incremental one after an edit, and the checks of the release. */
export async function measureBuild(
  catalogue: Snapshot,
  workDir: string,
): Promise<BuildResults & { siteDir: string; problems: string[] }> {
  const snapshots = { cold: join(workDir, 'snapshot'), edited: join(workDir, 'edited') };
  const siteDir = join(workDir, 'site');
  await writeSnapshot(snapshots.cold, catalogue, new Map());
  await writeSnapshot(snapshots.edited, withOneEdit(catalogue), new Map());
  const build = (snapshotDir: string, outDir: string) =>
    run('buildOnce.ts', [snapshotDir, outDir, join(workDir, 'cache')]);

  say('Construyendo el sitio', 'Building the site');
  const cold = await build(snapshots.cold, siteDir);
  say('Construyéndolo otra vez tras un cambio', 'Building it again after one edit');
  const edited = await build(snapshots.edited, join(workDir, 'edited-site'));
  say('Comprobándolo', 'Checking it');
  const checked = await run('checkOnce.ts', [siteDir, snapshots.cold]);
  const problems = problemsSchema.parse(JSON.parse(checked.output));
  return {
    build: {
      ...timesOf(cold),
      ...memoryOf(cold),
      steps: stepsOf(cold),
      ...(await htmlIn(siteDir)),
    },
    edit: { ...timesOf(edited), steps: stepsOf(edited) },
    check: { ...timesOf(checked), ...memoryOf(checked), problems: problems.length },
    siteDir,
    problems,
  };
}

/** The catalogue with one edited title. */
function withOneEdit(catalogue: Snapshot): Snapshot {
  const [first, ...others] = catalogue.practices;
  if (first === undefined) throw new Error('There is no entry to edit.');
  const title = { es: `${first.title.es}, cambiada`, en: `${first.title.en}, changed` };
  return { ...catalogue, practices: [{ ...first, title }, ...others] };
}

function run(script: string, args: readonly string[]): Promise<Run> {
  return runMeasured(startNode({ script: join(import.meta.dirname, script), args }, 'pipe'));
}

const timesOf = ({ seconds }: Run) => ({ seconds });
export const memoryOf = ({ peakBytes }: Pick<Run, 'peakBytes'>) =>
  peakBytes === undefined ? {} : { peakBytes };
const stepsOf = ({ output }: Run) => stepsSchema.parse(JSON.parse(output));

/** The number of HTML files in a folder, and their size in bytes. */
export async function htmlIn(folder: string): Promise<{ pages: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.html'));
  let bytes = 0;
  for (const name of files) bytes += (await stat(join(folder, name))).size;
  return { pages: files.length, bytes };
}
