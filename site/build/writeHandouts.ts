import { availableParallelism } from 'node:os';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { openHandoutMaker, type MadeHandout, type MakeHandout } from '../handouts/makeHandout.ts';
import { handoutPath, type HandoutFile } from '../src/addresses/handoutPath.ts';
import { allHandouts, type OfferedHandout } from '../src/handout/handouts.ts';
import { openMadeFiles } from './madeFiles.ts';
import { together } from './together.ts';
import { memoized, openToldWords } from './toldWords.ts';
import { warmThread, type WarmThread } from './warmThread.ts';

type Options = {
  snapshot: Snapshot;
  outDir: string;
  siteUrl: string;
  cacheDir: string | undefined;
  /** Whether the words of every file are put together, whatever the last build kept. */
  fromNothing: boolean;
};

/** The files of a handout by their name in the cache, each with its place in the site. */
type File = { format: HandoutFile; name: string; path: string };

/** From so many handouts on, threads are faster than to make them here, because each of them has to load Typst. */
const manyHandouts = 24;

/**
 * Writes the handouts of practices and countries, as PDF and as Word, in each language that their pages have. Those of the
 * last build are taken over: their names in the cache are derived from what they say and from the code that makes them.
 * Those of practices are published as words, too, of which a browser makes the file of a dossier.
 * @throws Error with the address of the handout that could not be made, and its cause.
 */
export async function writeHandouts({
  snapshot,
  outDir,
  siteUrl,
  cacheDir,
  fromNothing,
}: Options): Promise<void> {
  const made = openMadeFiles(cacheDir, outDir);
  const words = openToldWords({ snapshot, siteUrl, cacheDir, fromNothing, name: 'handouts' });
  const handouts = allHandouts(words.catalogue, siteUrl).map((handout) => ({
    ...handout,
    files: filesOf(
      handout,
      words.digestOf(handoutPath(handout.page, 'pdf', handout.locale), handout.tellings[0]),
    ),
  }));
  words.save();
  const missing = handouts.filter(({ files }) => files.some(({ name }) => !made.has(name)));
  await withMakers(missing.length, async (makers) => {
    const queue = eachOf(handouts);
    await together(
      makers.map(async (make) => {
        for (const { tellings, files } of queue) {
          const fitting = memoized(() => fit(tellings, make).catch(failed(files)));
          for (const { format, name, path } of files)
            await made.place(name, async () => (await fitting())[format], path);
        }
      }),
    );
  });
}

function filesOf({ page, locale }: OfferedHandout, digest: string): File[] {
  const formats: HandoutFile[] = [
    'pdf',
    'docx',
    ...(page.kind === 'entry' ? ['json' as const] : []),
  ];
  return formats.map((format) => ({
    format,
    name: `handout-${digest}.${format}`,
    path: handoutPath(page, format, locale),
  }));
}

/** The most that fits on the pages; where even the least does not, that. */
async function fit(
  [tell, next, ...others]: OfferedHandout['tellings'],
  make: MakeHandout,
): Promise<MadeHandout> {
  const files = await make(tell(), { isShortest: !next });
  if (files) return files;
  if (!next) throw new Error('The shortest telling of a handout has not been made.');
  return fit([next, ...others], make);
}

const failed =
  ([file]: readonly File[]) =>
  (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file?.path} could not be made: ${reason}`, { cause: error });
  };

/** Several loops take turns at one queue. A loop that fails closes it, so that the others stop as well. */
function* eachOf<Item>(items: readonly Item[]): Generator<Item, void> {
  yield* items;
}

const program = new URL('handoutThread.ts', import.meta.url);

/** A thread has one handout at a time: without limits it would collect its garbage only after hundreds of megabytes. */
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };

/** Calls `work` with those who make handouts at once: threads for many, which then end, this one for a few. */
async function withMakers(
  handouts: number,
  work: (makers: readonly MakeHandout[]) => Promise<void>,
): Promise<void> {
  if (handouts < manyHandouts) return work([memoizedMaker]);
  const threads = Array.from({ length: availableParallelism() }, () =>
    warmThread(program, resourceLimits),
  );
  try {
    await work(threads.map(makerIn));
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

const maker = memoized(openHandoutMaker);

/** Typst is opened when the first handout is made, and kept for the next build. */
const memoizedMaker: MakeHandout = (handout, of) => maker()(handout, of);

const bytes = z.instanceof(Uint8Array);
const answerSchema = z.object({ pdf: bytes, docx: bytes, json: bytes }).optional();

const makerIn =
  ({ run }: WarmThread): MakeHandout =>
  async (handout, of) =>
    answerSchema.parse(await run({ handout, ...of }));
