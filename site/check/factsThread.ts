/** Worker thread of the check: reads the facts of some pages of a large release. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { factsOf } from './pageFacts.ts';
import { readPage } from './readRelease.ts';

const taskSchema = z.object({
  releaseDir: z.string(),
  siteUrl: z.string(),
  names: z.array(z.string()).readonly(),
});

export type FactsTask = z.infer<typeof taskSchema>;

const { releaseDir, siteUrl, names } = taskSchema.parse(workerData);
parentPort?.postMessage(names.map((name) => factsOf(readPage(releaseDir, name), siteUrl)));
