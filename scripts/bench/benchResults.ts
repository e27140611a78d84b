import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { z } from 'zod';

const count = z.int().nonnegative();
const seconds = z.number().positive();
const bytes = count;
const milliseconds = z.number().positive();
const score = z.int().min(0).max(100);

const searchSchema = z.strictObject({
  pageBytes: bytes,
  titlesMs: milliseconds,
  titlesBytes: bytes,
  excerptsMs: milliseconds.optional(),
  excerptsBytes: bytes.optional(),
});

const buildSchema = z.strictObject({
  seconds,
  /** What all processes of the build held at once at most; absent where the system does not tell. */
  peakBytes: bytes.optional(),
  pages: count,
  /** HTML as it lies on disk. */
  bytes,
});

/** What a server gave under load: answers in a second, and what 99 of 100 answers took at most. */
const loadSchema = z.strictObject({
  requestsPerSecond: z.number().positive(),
  p99Ms: milliseconds,
});

const servingSchema = z.strictObject({ site: loadSchema, nginx: loadSchema });

/** One size of catalogue: times in seconds or, of a browser, milliseconds; sizes in bytes as they go over the line. */
const sizeSchema = z.strictObject({
  entries: count,
  wordsPerEntry: count,
  build: buildSchema.extend({ steps: z.record(z.string(), z.number()) }),
  /** The same build after one entry was edited. */
  edit: z.strictObject({ seconds, steps: z.record(z.string(), z.number()) }),
  check: z.strictObject({ seconds, peakBytes: bytes.optional(), problems: count }),
  /** A page with its stylesheet, brotli. */
  pageBytes: z.strictObject({ home: bytes, list: bytes, entry: bytes, search: bytes }),
  search: searchSchema,
  toggleMs: milliseconds,
  pagefind: searchSchema.extend({ indexSeconds: seconds }),
  minisearch: searchSchema,
  eleventy: buildSchema,
  hugo: buildSchema.optional(),
  /** The hot pages, asked of the public server and of nginx; absent where nginx or wrk was not on PATH. */
  serving: servingSchema.optional(),
});

/** What `npm run bench` found, as it writes it to `data/bench/results.json`. */
export const benchResultsSchema = z.strictObject({
  /** The day of the run. */
  date: z.iso.date(),
  machine: z.strictObject({ processors: count, memoryBytes: bytes, system: z.string() }),
  versions: z.record(z.string(), z.string()),
  queries: z.array(z.string()),
  sizes: z.array(sizeSchema),
  publish: z.strictObject({ entries: count, seconds }),
  /** Lighthouse's performance on mobile, the median of five runs, by address. */
  lighthouse: z.record(z.string(), score),
});

export type BenchResults = z.infer<typeof benchResultsSchema>;
export type SizeResults = z.infer<typeof sizeSchema>;
export type Serving = z.infer<typeof servingSchema>;

export const resultsFile = join(repositoryRoot, 'data', 'bench', 'results.json');
