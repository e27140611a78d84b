import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { findOnPath } from '../processes/findOnPath.ts';
import { startNode } from '../processes/startNode.ts';
import { say, userError } from '../terminal.ts';
import type { SizeResults } from './benchResults.ts';
import { writeEntryParts } from './entryParts.ts';
import { htmlIn, memoryOf } from './measureBuild.ts';
import { runMeasured, type Run } from './runMeasured.ts';

type RivalBuild = SizeResults['eleventy'];

/** Hugo's is missing where it is not on PATH. */
type RivalBuilds = { eleventy: RivalBuild; hugo?: RivalBuild };

/**
 * The generators and search engines that the site is compared with. They have a lockfile of their own; only the
 * benchmark installs them.
 */
export const rivalsFolder = join(repositoryRoot, 'tests', 'bench');

const manifest = z.object({ version: z.string() });

/** The installed version of a package in that folder. */
export async function rivalVersion(name: string): Promise<string> {
  const file = join(rivalsFolder, 'node_modules', name, 'package.json');
  return manifest.parse(JSON.parse(await readFile(file, 'utf8'))).version;
}

/**
 * Installs them from their lockfile.
 * @throws UserError where npm is missing.
 */
export async function installRivals(): Promise<void> {
  const npm = await findOnPath('npm');
  if (npm === undefined) throw userError('No se encuentra npm.', 'npm was not found.');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  await runMeasured(spawn(npm, args, { cwd: rivalsFolder, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Measures the generators on the entry pages of a built site. */
export async function buildWithRivals(
  snapshot: Snapshot,
  siteDir: string,
  workDir: string,
): Promise<RivalBuilds> {
  say(
    'Construyendo las prácticas con Eleventy y Hugo',
    'Building the pages of practices with Eleventy and Hugo',
  );
  const eleventy = await buildWithEleventy(snapshot, siteDir, join(workDir, 'eleventy'));
  if ((await hugoVersion()) === undefined) return { eleventy };
  return { eleventy, hugo: await buildWithHugo(snapshot, siteDir, join(workDir, 'hugo')) };
}

async function buildWithEleventy(
  snapshot: Snapshot,
  siteDir: string,
  workDir: string,
): Promise<RivalBuild> {
  const content = join(workDir, 'content');
  const out = join(workDir, 'out');
  await writeEntryParts(
    snapshot,
    siteDir,
    content,
    (parts) => `---json\n${JSON.stringify({ ...parts, layout: 'page.liquid' })}\n---`,
  );
  await cp(join(rivalsFolder, 'eleventy', 'layouts'), join(content, '_layouts'), {
    recursive: true,
  });
  const child = startNode(
    {
      script: join(rivalsFolder, 'node_modules/@11ty/eleventy/cmd.cjs'),
      args: ['--config=eleventy.config.mjs'],
      cwd: rivalsFolder,
      env: { BENCH_CONTENT: content, BENCH_OUT: out },
    },
    'pipe',
  );
  return described(await runMeasured(child), out);
}

/** The version of Hugo on PATH; undefined where there is none. */
export async function hugoVersion(): Promise<string | undefined> {
  const hugo = await findOnPath('hugo');
  if (hugo === undefined) return undefined;
  const { output } = await runMeasured(
    spawn(hugo, ['version'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  return /v(\d[\d.]*)/.exec(output)?.[1];
}

async function buildWithHugo(
  snapshot: Snapshot,
  siteDir: string,
  workDir: string,
): Promise<RivalBuild> {
  const out = join(workDir, 'out');
  await writeEntryParts(snapshot, siteDir, join(workDir, 'content'), (parts) =>
    JSON.stringify(parts),
  );
  await cp(join(rivalsFolder, 'hugo'), workDir, { recursive: true });
  const args = ['--source', workDir, '--destination', out, '--quiet'];
  return described(
    await runMeasured(spawn('hugo', args, { stdio: ['ignore', 'pipe', 'pipe'] })),
    out,
  );
}

async function described({ seconds, peakBytes }: Run, out: string): Promise<RivalBuild> {
  return { seconds, ...memoryOf({ peakBytes }), ...(await htmlIn(out)) };
}
