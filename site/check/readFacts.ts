import { hash } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { codeVersion } from '../build/codeVersion.ts';
import { fileDigest } from '../build/fileDigest.ts';
import { openResults } from '../build/keptResults.ts';
import type { FactsTask } from './factsThread.ts';
import { factsOf, pageFactsSchema, type PageFacts } from './pageFacts.ts';
import { addressOf, readPage, type BuiltPage } from './readRelease.ts';

/** A page of a release with its facts. */
export type KnownPage = Omit<BuiltPage, 'html'> & { facts: PageFacts };

export type FactsOptions = {
  releaseDir: string;
  /** The public address of the site. */
  siteUrl: string;
  /** The cache in which the facts are kept for the next check. */
  cacheDir: string | undefined;
};

/** From so many pages on, threads are faster than the time that they take to start. */
const manyPages = 600;

/**
 * Reads what each page says by itself. With a cache, only pages that were not checked before by this version of the
 * code are parsed, which takes most of the time of a check.
 */
export async function readFacts(
  names: readonly string[],
  { releaseDir, siteUrl, cacheDir }: FactsOptions,
): Promise<KnownPage[]> {
  const kept = openResults({
    file: cacheDir && path.join(cacheDir, 'checked-pages.json'),
    version: codeVersion,
    schema: pageFactsSchema,
  });
  const pages = names.map((name) => {
    const address = addressOf(name);
    const digest = fileDigest(path.join(releaseDir, name));
    const key = hash('sha256', JSON.stringify([siteUrl, address, digest]), 'base64url');
    return { path: address, file: name, key };
  });
  const unknown = pages.filter(({ key }) => !kept.find(key));
  const files = unknown.map(({ file }) => file);
  const fresh = await parsePages({ releaseDir, siteUrl, names: files });
  for (const [place, { key }] of unknown.entries()) {
    const facts = fresh[place];
    if (facts) kept.add(key, facts);
  }
  kept.save();
  return pages.flatMap(({ key, ...page }) => {
    const facts = kept.find(key);
    return facts ? [{ ...page, facts }] : [];
  });
}

async function parsePages(task: FactsTask): Promise<PageFacts[]> {
  const { names, releaseDir, siteUrl } = task;
  if (names.length < manyPages)
    return names.map((name) => factsOf(readPage(releaseDir, name), siteUrl));
  const count = Math.min(availableParallelism(), 4);
  const size = Math.ceil(names.length / count);
  const parts = Array.from({ length: count }, (_, place) =>
    names.slice(place * size, (place + 1) * size),
  );
  return (await Promise.all(parts.map((own) => runThread({ ...task, names: own })))).flat();
}

async function runThread(task: FactsTask): Promise<PageFacts[]> {
  const thread = new Worker(new URL('factsThread.ts', import.meta.url), { workerData: task });
  // Rejects with an error of the thread.
  const [facts] = z.tuple([z.array(pageFactsSchema)]).parse(await once(thread, 'message'));
  return facts;
}
