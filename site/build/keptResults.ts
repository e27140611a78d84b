import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readKept } from 'content-models/storage/readKept';
import { writeWhole } from 'content-models/storage/writeWhole';
import { z } from 'zod';

/** A cache of results between builds, each under the digest of everything but the code that it was made from. */
export type KeptResults<Result> = {
  find: (key: string) => Result | undefined;
  add: (key: string, result: Result) => void;
  /** Writes the results that were found or added; all others are forgotten. */
  save: () => void;
};

export type ResultsFile<Result> = {
  /** Without one, nothing is kept. */
  file: string | undefined;
  /** The version of the code that makes the results: those of another version are never used. */
  version: string;
  schema: z.ZodType<Result>;
};

const storedSchema = z
  .object({
    version: z.string(),
    checksum: z.string(),
    results: z.record(z.string(), z.unknown()),
  })
  .refine(({ checksum, results }) => checksum === checksumOf(JSON.stringify(results)));

/** Opens such a cache. A damaged file is reported and set aside, and the cache starts empty. */
export function openResults<Result>({
  file,
  version,
  schema,
}: ResultsFile<Result>): KeptResults<Result> {
  const kept = new Map(Object.entries((file && readResults(file, version, schema)) || {}));
  const used = new Map<string, Result>();
  return {
    find: (key) => {
      const result = used.has(key) ? used.get(key) : kept.get(key);
      if (result !== undefined) used.set(key, result);
      return result;
    },
    add: (key, result) => used.set(key, result),
    save: () => {
      if (file !== undefined) writeResults(file, version, used);
    },
  };
}

function readResults<Result>(
  file: string,
  version: string,
  schema: z.ZodType<Result>,
): Record<string, Result> | undefined {
  const stored = readKept(file, storedSchema, ({ es, en }) => console.error(`! ${es}\n  ${en}`));
  if (stored?.version !== version) return undefined;
  return z.record(z.string(), schema).safeParse(stored.results).data;
}

function writeResults(file: string, version: string, results: ReadonlyMap<string, unknown>): void {
  const content = JSON.stringify(Object.fromEntries(results));
  mkdirSync(path.dirname(file), { recursive: true });
  writeWhole(
    file,
    `{"version":${JSON.stringify(version)},"checksum":"${checksumOf(content)}","results":${content}}`,
    { isDurable: false },
  );
}

function checksumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
