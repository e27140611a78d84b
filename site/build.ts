import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { locales, type Bilingual, type Locale } from 'content-models/locales';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { clearAbandoned } from 'content-models/storage/clearAbandoned';
import { openCopies } from './build/copies.ts';
import { moveInto } from './build/placeFile.ts';
import { precompress, textFiles } from './build/precompress.ts';
import { writeCards } from './build/writeCards.ts';
import { writeDataFiles, writeRecordFiles } from './build/writeDataFiles.ts';
import { writePictures } from './build/writePictures.ts';
import { writeSearch } from './build/writeSearch.ts';
import { movedPagesContent, movedPagesFile } from './serve/movedPages.ts';
import { formerPaths } from './src/addresses/formerPaths.ts';
import { createCatalogue } from './src/catalogue/catalogue.ts';
import type { DataFile } from './src/openData/dataFiles.ts';

export type BuildOptions = {
  /** The snapshot to publish. */
  snapshotDir: string;
  /** Where the site is written; it is emptied first. */
  outDir: string;
  /** The address at which it will be read. */
  siteUrl: string;
  /** Where pictures, cards, references and compressed copies are kept for the next build; without it they are made anew. */
  cacheDir?: string | undefined;
  /** Told of what was found damaged in the cache and was made anew. */
  warn?: (notice: Bilingual) => void;
  /** From how many entries on each language is made by a process of its own. */
  largeFrom?: number;
};

/**
 * Builds the whole site from a snapshot into a fresh folder: pages, pictures, search index, open data, compressed
 * copies, and where pages were before.
 * @throws Error with what Astro or Pagefind said.
 */
export async function buildSite({
  snapshotDir,
  outDir,
  siteUrl,
  cacheDir,
  warn,
  largeFrom = largeCatalogue,
}: BuildOptions): Promise<void> {
  const snapshot = await readSnapshot(snapshotDir);
  await rm(outDir, { recursive: true, force: true });
  const isLarge = snapshot.practices.length >= largeFrom;
  const dataFiles = await timed('data', () => writeDataFiles({ snapshot, outDir, siteUrl }));
  // The pages are written by processes of their own; the cards are drawn meanwhile.
  await Promise.all([
    timed('pages', () =>
      writePages({ snapshotDir, outDir, siteUrl, cacheDir, dataFiles, isLarge }),
    ),
    timed('cards', () => writeCards({ snapshot, outDir, cacheDir })),
  ]);
  await timed('pictures', () => writePictures({ snapshot, snapshotDir, outDir, cacheDir }));
  const copies = await openCopies(cacheDir, (file) => warn?.(mended(file)));
  const written = await textFiles(outDir);
  // The search has threads of its own: the pages are compressed while it reads them.
  await Promise.all([
    timed('search', () => writeSearch({ snapshot, outDir })),
    timed('compression', () => precompress(written, copies)),
  ]);
  await timed('compression of the search', async () =>
    precompress(await textFiles(outDir), copies),
  );
  await copies.forgetUnused();
  // A record is asked for by itself and rarely: thousands of small copies would cost more than they save.
  await timed('records', () => writeRecordFiles({ snapshot, outDir, siteUrl }));
  const moved = movedPagesContent(formerPaths(createCatalogue(snapshot)));
  await writeFile(path.join(outDir, movedPagesFile), moved);
}

const mended = (file: string): Bilingual => ({
  es: `La copia comprimida ${file} estaba dañada. Se hizo de nuevo, también para las versiones que la comparten; si se repite, revise el disco.`,
  en: `The compressed copy ${file} was damaged. It was made anew, for the releases that share it too; if that happens again, check the disk.`,
});

/** From here on two processes make the pages faster than one, which starts only once. */
const largeCatalogue = 300;

/** Does a step of the build and leaves its duration in the process's performance timeline. */
async function timed<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  performance.measure(`build: ${step}`, { start });
  return result;
}

const builds = path.join(import.meta.dirname, '.astro');

/** Deletes the folders of builds that were killed; those of builds that are under way stay. */
export function clearAbandonedBuilds(): void {
  clearAbandoned(builds, /^build-(?:(\d+)-)?\w{6}$/);
}

type PagesOptions = Omit<BuildOptions, 'largeFrom' | 'warn'> & {
  dataFiles: readonly DataFile[];
  isLarge: boolean;
};

/**
 * Has Astro write the pages, those of a large catalogue by a process for each language. Each does so in a folder of
 * its own below this package: for one elsewhere Astro keeps its intermediate files in a place that all builds share,
 * where two at once spoil each other.
 */
async function writePages({ isLarge, ...options }: PagesOptions): Promise<void> {
  if (!isLarge) return writePagesOf({}, options);
  await Promise.all(locales.map((locale) => writePagesOf({ SITE_LANGUAGE: locale }, options)));
}

async function writePagesOf(
  part: { SITE_LANGUAGE?: Locale },
  { snapshotDir, outDir, siteUrl, cacheDir, dataFiles }: Omit<PagesOptions, 'isLarge'>,
): Promise<void> {
  await mkdir(builds, { recursive: true });
  const workDir = await mkdtemp(path.join(builds, `build-${process.pid}-`));
  try {
    await runAstro({
      ...part,
      SNAPSHOT_DIR: path.resolve(snapshotDir),
      OUT_DIR: workDir,
      SITE_URL: siteUrl,
      DATA_FILES: JSON.stringify(dataFiles),
      ...(cacheDir && { CACHE_DIR: path.resolve(cacheDir) }),
    });
    if (part.SITE_LANGUAGE !== 'es') await moveEnglishErrorPage(workDir);
    moveInto(workDir, outDir);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

/** Astro writes only the 404 page of the root as a file; static hosts expect one for each language. */
async function moveEnglishErrorPage(workDir: string): Promise<void> {
  await rename(path.join(workDir, 'en/404/index.html'), path.join(workDir, 'en/404.html'));
  await rm(path.join(workDir, 'en/404'), { recursive: true });
}

/** Most of what a page takes is of no use after it; with room for more of that, to clear it away takes less. */
const roomForTheYoung = '--max-semi-space-size=32';

/** What our own code says while pages are made, in two lines: of all that a good build prints, this is to be read. */
const ownWarning = /^! .+\n {2}.+$/gm;

/** Runs `astro build` as a process of its own: it reads its environment once, at start. */
async function runAstro(variables: Record<string, string>): Promise<void> {
  const require = createRequire(import.meta.url);
  const program = path.join(path.dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [roomForTheYoung, program, 'build'], {
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      ...variables,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '',
    },
    // Through the channel it notices that this process was killed: `astro.config.ts`.
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
  for (const [warning] of output.join('').matchAll(ownWarning)) console.error(warning);
}
