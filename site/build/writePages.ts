import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, type Locale } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { compilePages } from '../compile.ts';
import type { DataFile } from '../src/openData/dataFiles.ts';
import { warmThread } from './warmThread.ts';

type Options = {
  snapshot: Snapshot;
  outDir: string;
  siteUrl: string;
  dataFiles: readonly DataFile[];
  cacheDir: string | undefined;
  /** Whether all pages are rendered, also those that would come out as in the last build. */
  fromNothing: boolean;
  /** Whether there are enough pages for a thread per language to be faster than a single one. */
  isLarge: boolean;
  /** Whether the threads wait for the next build. */
  keepWarm: boolean;
};

/** How many addresses there are, and how many of them were rendered: the others came out as in the last build. */
const countsSchema = z.object({ all: z.number(), rendered: z.number() });

export type PageCounts = z.infer<typeof countsSchema>;

/**
 * Writes the pages and documents of a snapshot, and the static files that they load. Worker threads render them, so
 * that other files can be written meanwhile. What would come out as in the last build is taken over from it.
 * @throws Error with the address of the page that could not be rendered.
 */
export async function writePages({ isLarge, cacheDir, ...options }: Options): Promise<PageCounts> {
  const { renderer, assets } = await compilePages();
  await writeAssets(assets, options.outDir);
  const parts = isLarge ? locales : [undefined];
  const keptIn = (part: string) => cacheDir && path.join(cacheDir, part);
  const counts = await Promise.all(
    parts.map((language) =>
      runThread({
        ...options,
        renderer,
        language,
        referencesFile: keptIn(`references-${nameOf(language)}.json`),
        keptIn: keptIn(`pages-${nameOf(language)}`),
      }),
    ),
  );
  if (cacheDir !== undefined) await forgetOtherParts(cacheDir, parts);
  return {
    all: counts.reduce((sum, { all }) => sum + all, 0),
    rendered: counts.reduce((sum, { rendered }) => sum + rendered, 0),
  };
}

const nameOf = (language: Locale | undefined) => language ?? 'all';

/** Where a catalogue outgrew one thread, or no longer needs two, the pages are kept apart from those of before. */
async function forgetOtherParts(
  cacheDir: string,
  parts: readonly (Locale | undefined)[],
): Promise<void> {
  const others = [undefined, ...locales].filter((part) => !parts.includes(part));
  for (const part of others) {
    await rm(path.join(cacheDir, `pages-${nameOf(part)}`), { recursive: true, force: true });
    await rm(path.join(cacheDir, `pages-${nameOf(part)}.json`), { force: true });
  }
}

/** Copies contents only: `copyFile` would keep the permissions of the compilation, which need not be public. */
async function writeAssets(assets: string, outDir: string): Promise<void> {
  for (const entry of await readdir(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(outDir, path.relative(assets, from));
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, await readFile(from));
  }
}

type ThreadOptions = Omit<Options, 'isLarge' | 'cacheDir'> & {
  renderer: string;
  language: Locale | undefined;
  referencesFile: string | undefined;
  keptIn: string | undefined;
};

/**
 * Most of a page's memory is garbage as soon as it is written: a larger young generation makes garbage collection
 * cheaper. The old generation is bounded by what a release may take. In MB.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 3_000 };

const program = new URL('pagesThread.ts', import.meta.url);
const threads = {
  all: warmThread(program, resourceLimits),
  es: warmThread(program, resourceLimits),
  en: warmThread(program, resourceLimits),
};

async function runThread(options: ThreadOptions): Promise<PageCounts> {
  const thread = threads[nameOf(options.language)];
  const counts = countsSchema.parse(await thread.run(options));
  if (!options.keepWarm) await thread.end();
  return counts;
}
