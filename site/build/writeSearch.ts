import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { SearchOptions } from './indexPages.ts';
import { createTurns } from './mutex.ts';

type Options = { snapshot: Snapshot; outDir: string };

/**
 * Writes the search of each language in a thread of its own, which has a Pagefind of its own.
 * @throws Error with what Pagefind said.
 */
export async function writeSearch({ snapshot, outDir }: Options): Promise<void> {
  const turns = createTurns();
  await Promise.all(locales.map((locale) => runThread({ snapshot, outDir, locale, turns })));
}

async function runThread(options: SearchOptions): Promise<void> {
  const thread = new Worker(new URL('searchThread.ts', import.meta.url), { workerData: options });
  // An error of the thread is thrown here.
  await once(thread, 'exit');
}
