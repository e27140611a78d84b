import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { clearAbandoned } from 'content-models/storage/clearAbandoned';
import { sourcesDigest } from 'content-models/storage/sourcesDigest';

const repository = path.join(import.meta.dirname, '..');
const compilations = path.join(import.meta.dirname, '.astro');

/** The sources of the compiled pages: a change in any of them needs a new compilation. */
const inputs = [
  'site/src',
  'site/public',
  'site/astro.config.ts',
  'site/package.json',
  'content-models',
  'pnpm-lock.yaml',
];

/** The compiled pages of the site: one compilation for each version of the code, independent of any snapshot. */
export type CompiledPages = {
  /** The module that renders them: `src/rendering/renderer.ts`. */
  renderer: string;
  /** The static files that pages load: styles, scripts, the icon. */
  assets: string;
};

let compiled: Promise<CompiledPages> | undefined;

/**
 * Compiles the pages, unless the compilation of these sources exists already. Where several processes compile at once,
 * the first one to finish wins. Memoized: a process that goes on for long must not render newer pages with the older
 * code that it has loaded, and to read all sources takes a quarter of a second.
 * @throws Error with the output of Astro.
 */
export function compilePages(): Promise<CompiledPages> {
  compiled ??= compileNow().catch((error: unknown) => {
    compiled = undefined;
    throw error;
  });
  return compiled;
}

async function compileNow(): Promise<CompiledPages> {
  const digest = await sourcesDigest(repository, inputs);
  const folder = path.join(compilations, `pages-${digest.slice(0, 16)}`);
  if (!existsSync(folder)) await compileInto(folder);
  return {
    renderer: path.join(folder, 'server/entry.mjs'),
    assets: path.join(folder, 'client'),
  };
}

/**
 * The output folder has to be below this package: for any other one Astro keeps intermediate files in a folder that all
 * compilations share, where two at once overwrite each other's files.
 */
async function compileInto(folder: string): Promise<void> {
  clearAbandonedCompilations();
  await mkdir(compilations, { recursive: true });
  const partial = await mkdtemp(path.join(compilations, `compile-${process.pid}-`));
  try {
    await runAstro(partial);
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  await forgetOldPages(folder);
}

/** Deletes the folders of compilations that were killed, but not of those that are still running. */
export function clearAbandonedCompilations(): void {
  clearAbandoned(compilations, /^compile-(\d+)-\w{6}$/);
}

/** How long an old compilation is kept, in milliseconds: a running process loads its pages lazily from there. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Deletes compilations of earlier versions of the code that no process can be using any more. */
async function forgetOldPages(current: string): Promise<void> {
  const names = (await readdir(compilations)).filter((name) => name.startsWith('pages-'));
  for (const name of names) {
    const folder = path.join(compilations, name);
    const { mtimeMs } = await stat(folder);
    if (folder !== current && Date.now() - mtimeMs > keptFor)
      await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `astro build` in a child process with this package as its working directory. */
async function runAstro(outDir: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const program = path.join(path.dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [program, 'build', '--outDir', outDir], {
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '',
    },
    // The IPC channel closes when this process is killed: see `astro.config.ts`.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`astro build ended with ${code}:\n${output.join('')}`);
}
