import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { regenerateManifest } from 'content-models/snapshot/regenerateManifest';
import { captureNode, toolScript } from '../processes/runNode.ts';
import { userError } from '../terminal.ts';
import { differences, readFileTree, restore } from './FileTree.ts';

const cmsFolder = join(repositoryRoot, 'cms');

/** Generated files that are committed, so that they can be read and reviewed. */
export const generatedPaths = [
  'cms/src/payload-types.ts',
  'cms/src/app/(payload)/admin/importMap.js',
  'cms/src/migrations',
  'cms/seed',
];

/**
 * Writes Payload's types and import map, a migration where the schema has changed, and the seed's manifest.
 * @throws UserError with the output of the command that failed.
 */
export async function generateFiles(): Promise<void> {
  await payload('generate:types');
  await payload('generate:importmap');
  await payload('migrate:create', '--skip-empty');
  await regenerateManifest(join(cmsFolder, 'seed'));
}

/** Runs Payload's command line with a temporary data folder. */
async function payload(...args: string[]): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'arraigo-generate-'));
  const { code, output } = await captureNode({
    script: toolScript('cms', 'payload', 'bin.js'),
    args: [...args, '--disable-transpile'],
    cwd: cmsFolder,
    env: { DATA_DIR: dataDir, DATABASE_URL: `file:${join(dataDir, 'generate.db')}` },
  });
  await rm(dataDir, { recursive: true });
  if (code === 0) return;
  throw userError(
    `payload ${args.join(' ')} falló:\n${output}`,
    'That command of Payload failed (output above).',
  );
}

/** Regenerates everything, lists the files that were out of date, and restores them. */
export async function staleFiles(): Promise<string[]> {
  const before = await readFileTree(repositoryRoot, generatedPaths);
  try {
    await generateFiles();
    return differences(before, await readFileTree(repositoryRoot, generatedPaths));
  } finally {
    const after = await readFileTree(repositoryRoot, generatedPaths);
    await restore(repositoryRoot, before, differences(before, after));
  }
}
