import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { captureNode } from '../processes/runNode.ts';
import { startNode } from '../processes/startNode.ts';
import { rivalsFolder } from './rivalBuilds.ts';
import { runMeasured } from './runMeasured.ts';

/**
 * Indexes a built site with Pagefind as its guide describes, with its stock interface.
 * @returns the duration in seconds.
 */
export async function indexWithPagefind(siteDir: string, out: string): Promise<number> {
  const script = join(repositoryRoot, 'site/node_modules/pagefind/lib/runner/bin.cjs');
  const args = [
    '--site',
    siteDir,
    '--output-path',
    join(out, 'pagefind'),
    '--glob',
    '**/index.html',
  ];
  const { seconds } = await runMeasured(startNode({ script, args }, 'pipe'));
  await mkdir(out, { recursive: true });
  await cp(join(rivalsFolder, 'pagefind-ui'), join(out, 'pagefind-ui'), { recursive: true });
  return seconds;
}

/** Builds MiniSearch's index of titles and summaries, and its page. */
export async function indexWithMiniSearch(entriesFile: string, out: string): Promise<void> {
  const folder = join(out, 'minisearch');
  await mkdir(folder, { recursive: true });
  await cp(join(rivalsFolder, 'minisearch/index.html'), join(folder, 'index.html'));
  const esbuild = join(rivalsFolder, 'node_modules/esbuild/bin/esbuild');
  const page = join(rivalsFolder, 'minisearch/page.mjs');
  const bundle = ['--bundle', '--minify', '--format=esm', `--outfile=${join(folder, 'page.js')}`];
  await succeed(esbuild, [page, ...bundle]);
  await succeed(join(rivalsFolder, 'minisearch/makeIndex.mjs'), [
    entriesFile,
    join(folder, 'index.json'),
  ]);
}

async function succeed(script: string, args: readonly string[]): Promise<void> {
  const { code, output } = await captureNode({ script, args });
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output}`);
}
