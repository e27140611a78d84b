/** Run by the build as a thread for each language: the full-text index, then what the search page reads beside it. */
import { workerData } from 'node:worker_threads';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { indexPages } from './indexPages.ts';
import { writeSearchFiles } from './writeSearchFiles.ts';

const optionsSchema = z.object({
  // Whoever starts the thread has read and checked it.
  snapshot: z.custom<Snapshot>((value) => typeof value === 'object' && value !== null),
  outDir: z.string(),
  locale: z.enum(locales),
  turns: z.instanceof(Int32Array),
});

const options = optionsSchema.parse(workerData);
await indexPages(options);
await writeSearchFiles(options);
