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
  /** Peak RSS in bytes, summed over all processes of the build; absent where the system does not report it. */
  peakBytes: bytes.optional(),
  pages: count,
  /** Uncompressed HTML on disk, in bytes. */
  bytes,
});

/** Load test of a server: throughput and 99th percentile of the response time. */
const loadSchema = z.strictObject({
  requestsPerSecond: z.number().positive(),
  p99Ms: milliseconds,
});

const servingSchema = z.strictObject({ site: loadSchema, nginx: loadSchema });

/**
 * The results for one size of catalogue. Durations in seconds or, measured in a browser, in milliseconds; sizes in
 * bytes as transferred.
 */
const sizeSchema = z.strictObject({
  entries: count,
  wordsPerEntry: count,
  build: buildSchema.extend({ steps: z.record(z.string(), z.number()) }),
  /** The same build after one entry was edited. */
  edit: z.strictObject({ seconds, steps: z.record(z.string(), z.number()) }),
  check: z.strictObject({ seconds, peakBytes: bytes.optional(), problems: count }),
  /** A page with its stylesheet, compressed with brotli. */
  pageBytes: z.strictObject({ home: bytes, list: bytes, entry: bytes, search: bytes }),
  search: searchSchema,
  toggleMs: milliseconds,
  pagefind: searchSchema.extend({ indexSeconds: seconds }),
  minisearch: searchSchema,
  eleventy: buildSchema,
  hugo: buildSchema.optional(),
  /**
   * Load test of the most visited pages, on the public server and on nginx; absent where nginx or wrk is not on PATH.
   */
  serving: servingSchema.optional(),
});

/**
 * From pressing Publish until the new text is served, in seconds: an edited title, a changed address. The memory is the
 * publisher's; the release is one from nothing, with its check.
 */
const publishSchema = z.strictObject({
  entries: count,
  editSeconds: seconds,
  slugSeconds: seconds,
  peakBytes: bytes.optional(),
  release: z.strictObject({ seconds, peakBytes: bytes.optional() }),
  eleventy: buildSchema,
  hugo: buildSchema.optional(),
});

const machineSchema = z.strictObject({ processors: count, memoryBytes: bytes, system: z.string() });

/** The results of `npm run bench`, as written to `data/bench/results.json`. */
export const benchResultsSchema = z.strictObject({
  /** The day of the run. */
  date: z.iso.date(),
  machine: machineSchema,
  versions: z.record(z.string(), z.string()),
  queries: z.array(z.string()),
  sizes: z.array(sizeSchema),
  /** Publications may be measured apart: on a day, and a machine, of their own. */
  publish: z.strictObject({
    date: z.iso.date(),
    machine: machineSchema,
    sizes: z.array(publishSchema),
  }),
  /** Lighthouse's performance score (0 to 100) on mobile, the median of five runs, by path. */
  lighthouse: z.record(z.string(), score),
});

export type BenchResults = z.infer<typeof benchResultsSchema>;
export type SizeResults = z.infer<typeof sizeSchema>;
export type PublishResults = z.infer<typeof publishSchema>;
export type Serving = z.infer<typeof servingSchema>;

export const resultsFile = join(repositoryRoot, 'data', 'bench', 'results.json');
