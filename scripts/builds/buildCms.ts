import { existsSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { writeWhole } from 'content-models/storage/writeWhole';
import { Lock } from '../processes/Lock.ts';
import { captureNode, toolScript } from '../processes/runNode.ts';
import { say, secondsSince, userError, withHeartbeat } from '../terminal.ts';
import { sourcesDigest } from 'content-models/storage/sourcesDigest';

const cmsFolder = join(repositoryRoot, 'cms');
const buildFolder = join(cmsFolder, '.next');
/** Holds the digest of the build's inputs; written last, so that an interrupted build has none. */
const stampFile = join(buildFolder, 'arraigo-build');
const inputs = ['cms/src', 'cms/package.json', 'cms/next.config.ts', 'cms/tsconfig.json'];
const sharedInputs = ['content-models', 'tsconfig.base.json', 'pnpm-lock.yaml'];

/** The built CMS: a standalone server for Node. */
export const cmsServer = join(buildFolder, 'standalone', 'cms', 'server.js');

/**
 * Builds the CMS unless the last build had the same inputs.
 * @throws UserError with the output of the build where it fails.
 */
export async function buildCms(): Promise<void> {
  using lock = await Lock.wait(join(repositoryRoot, 'node_modules', '.arraigo-cms-build.lock'));
  const digest = await sourcesDigest(repositoryRoot, [...inputs, ...sharedInputs]);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === digest) return;
  const started = performance.now();
  await rm(stampFile, { force: true });
  say(
    'Construyendo el CMS (uno o dos minutos, solo la primera vez)',
    'Building the CMS (a minute or two, once)',
  );
  await withHeartbeat(nextBuild());
  await copyBrowserFiles();
  writeWhole(stampFile, digest);
  say(`CMS construido en ${secondsSince(started)}`, 'CMS built');
}

async function nextBuild(): Promise<void> {
  const { code, output } = await captureNode({
    script: toolScript('cms', 'next', 'dist/bin/next'),
    args: ['build'],
    cwd: cmsFolder,
    env: { NODE_ENV: 'production' },
  });
  if (code === 0 && existsSync(cmsServer)) return;
  throw userError(
    `La construcción del CMS falló:\n${output}`,
    'The build of the CMS failed (output above).',
  );
}

/** `output: 'standalone'` leaves static files to a CDN; here the server serves them. */
async function copyBrowserFiles(): Promise<void> {
  await cp(join(buildFolder, 'static'), join(buildFolder, 'standalone', 'cms', '.next', 'static'), {
    recursive: true,
  });
}
