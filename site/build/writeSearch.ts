import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { codeVersion } from './codeVersion.ts';
import type { SearchThreadOptions } from './searchThread.ts';
import { warmThread } from './warmThread.ts';

export type SearchOptions = {
  snapshot: Snapshot;
  /** The built site. */
  outDir: string;
  /** The cache in which texts of pages and full-text indexes are kept for the next build. */
  cacheDir?: string | undefined;
  /** How many pages a volume of the full-text index has at most. */
  largest?: number;
  /** Whether the threads wait for the next build; they do where nothing is said. */
  keepWarm?: boolean;
};

/**
 * Writes the search index of each language in a worker thread, which runs its own Pagefind.
 * @throws Error with the message of Pagefind.
 */
export async function writeSearch({ keepWarm = true, ...options }: SearchOptions): Promise<void> {
  await Promise.all(
    locales.map((locale) => runThread({ ...options, locale, version: codeVersion }, keepWarm)),
  );
}

const program = new URL('searchThread.ts', import.meta.url);
const threads = { es: warmThread(program), en: warmThread(program) };

async function runThread(options: SearchThreadOptions, keepWarm: boolean): Promise<void> {
  const thread = threads[options.locale];
  await thread.run(options);
  if (!keepWarm) await thread.end();
}
