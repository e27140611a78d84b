import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from 'content-models/locales';
import { readSnapshot } from 'content-models/snapshot/readSnapshot';
import { openCopies } from './build/copies.ts';
import { forgetOldMadeFiles } from './build/madeFiles.ts';
import { precompress, textFiles } from './build/precompress.ts';
import { together } from './build/together.ts';
import { writeCards } from './build/writeCards.ts';
import { writeComparisons } from './build/writeComparisons.ts';
import { writeDataFiles, writeRecordFiles } from './build/writeDataFiles.ts';
import { writeHandouts } from './build/writeHandouts.ts';
import { writePages, type PageCounts } from './build/writePages.ts';
import { writePictures } from './build/writePictures.ts';
import { writeSearch } from './build/writeSearch.ts';
import { writeWorkbooks } from './build/writeWorkbooks.ts';
import { addressFileContents } from './serve/addressFiles.ts';
import { formerPaths } from './src/addresses/formerPaths.ts';
import { withdrawnPaths } from './src/addresses/withdrawnPaths.ts';
import { createCatalogue } from './src/catalogue/catalogue.ts';
import { dataFolder } from './src/openData/recordAddresses.ts';

export type BuildOptions = {
  /** The snapshot to publish. */
  snapshotDir: string;
  /** The output folder; it is emptied first. */
  outDir: string;
  /** The public address of the site. */
  siteUrl: string;
  /** The cache in which pictures, cards, handouts, references and compressed copies are kept for the next build. */
  cacheDir?: string | undefined;
  /** Called where damaged files in the cache were replaced. */
  warn?: (notice: Bilingual) => void;
  /** From this many entries on, the pages of each language are rendered in a thread of their own. */
  largeFrom?: number;
  /** Renders every page, whatever the last build kept. */
  fromNothing?: boolean;
  /** Whether no build follows in this process: then no thread waits for one. */
  isLast?: boolean | undefined;
};

/** What was built: how many pages and documents, and how many of them are not those of the last build. */
export type Built = PageCounts;

/**
 * Builds the whole site from a snapshot into a fresh folder: pages, pictures, search index, open data, compressed
 * copies, and the lists of moved and withdrawn pages.
 * @throws Error with the output of Astro or Pagefind, or with the name of the page that could not be rendered.
 */
export async function buildSite({
  snapshotDir,
  outDir,
  siteUrl,
  cacheDir,
  warn,
  largeFrom = largeCatalogue,
  fromNothing = false,
  isLast = false,
}: BuildOptions): Promise<Built> {
  const snapshot = await readSnapshot(snapshotDir);
  await rm(outDir, { recursive: true, force: true });
  const isLarge = snapshot.practices.length >= largeFrom;
  const keepWarm = !isLast && snapshot.practices.length < warmCatalogue;
  const damaged: string[] = [];
  const copies = await openCopies(cacheDir, (file) => damaged.push(file));
  // What threads and the main thread make is made at once. A page lists the files of the open data with their sizes.
  const dataThenPages = async (): Promise<PageCounts> => {
    const dataFiles = await together([
      timed('data', () => writeDataFiles({ snapshot, outDir, siteUrl })),
      timed('workbooks', () => writeWorkbooks({ snapshot, outDir, siteUrl, keepWarm })),
    ]);
    const data = await textFiles(path.join(outDir, dataFolder));
    const [counts] = await together([
      timed('pages', () =>
        writePages({
          ...{ snapshot, outDir, siteUrl, cacheDir, isLarge, keepWarm, fromNothing },
          dataFiles: dataFiles.flat(),
        }),
      ),
      timed('compression of data', () => precompress(data, copies)),
    ]);
    return counts;
  };
  const [counts] = await together([
    dataThenPages(),
    timed('cards', () => writeCards({ snapshot, outDir, cacheDir })),
    timed('handouts', () => writeHandouts({ snapshot, outDir, siteUrl, cacheDir, fromNothing })),
    timed('comparisons', () =>
      writeComparisons({ snapshot, outDir, siteUrl, cacheDir, fromNothing }),
    ),
    timed('pictures', () => writePictures({ snapshot, snapshotDir, outDir, cacheDir })),
  ]);
  const pages = await textFiles(outDir);
  await together([
    timed('search', () => writeSearch({ snapshot, outDir, cacheDir, keepWarm })),
    timed('compression of pages', () => precompress(pages, copies)),
  ]);
  await timed('compression of the search', async () =>
    precompress(await textFiles(outDir), copies),
  );
  await copies.forgetUnused();
  if (damaged.length > 0) warn?.(mended(damaged));
  if (cacheDir !== undefined) forgetOldMadeFiles(cacheDir);
  // Not compressed: single records are rarely requested, and thousands of small copies would cost more than they save.
  await timed('records', () => writeRecordFiles({ snapshot, outDir, siteUrl, cacheDir }));
  const catalogue = createCatalogue(snapshot);
  const addresses = { moved: formerPaths(catalogue), gone: withdrawnPaths(catalogue) };
  for (const [name, content] of addressFileContents(addresses))
    await writeFile(path.join(outDir, name), content);
  return counts;
}

/** One warning, however many there are: a disk that fails damages thousands at once. */
function mended(files: readonly string[]): Bilingual {
  const [first] = files;
  const more = files.length - 1;
  return more === 0
    ? {
        es: `La copia comprimida ${first} estaba dañada. Se hizo de nuevo, también para las versiones que la comparten; si se repite, revise el disco.`,
        en: `The compressed copy ${first} was damaged. It was made anew, for the releases that share it too; if that happens again, check the disk.`,
      }
    : {
        es: `La copia comprimida ${first} y ${more} más estaban dañadas. Se hicieron de nuevo, también para las versiones que las comparten; si se repite, revise el disco.`,
        en: `The compressed copy ${first} and ${more} more were damaged. They were made anew, for the releases that share them too; if that happens again, check the disk.`,
      };
}

/** Below this, one thread is faster than two, because each of them has to load the renderer. */
const largeCatalogue = 300;

/** From so many entries on, the memory of threads that wait for the next build is worth more than their quick start. */
const warmCatalogue = 2_000;

/** Runs a step of the build and records its duration in the performance timeline of the process. */
async function timed<Result>(step: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  performance.measure(`build: ${step}`, { start });
  return result;
}
