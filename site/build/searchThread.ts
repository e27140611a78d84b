/** Worker thread of the build, one per language: writes the full-text index and the other files of the search page. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { indexedPages, pageTextSchema } from './indexedPages.ts';
import { openResults } from './keptResults.ts';
import { volumeSchema, writeVolumes } from './writeVolumes.ts';
import { doTasks } from './warmThread.ts';
import { writeSearchFiles } from './writeSearchFiles.ts';

const optionsSchema = z.object({
  // Already validated by the thread's parent.
  snapshot: z.custom<Snapshot>((value) => typeof value === 'object' && value !== null),
  outDir: z.string(),
  locale: z.enum(locales),
  cacheDir: z.string().optional(),
  /** The version of the code: what another one kept is not used. */
  version: z.string(),
  largest: z.number().optional(),
});

export type SearchThreadOptions = z.input<typeof optionsSchema>;

doTasks(async (task) => {
  const { snapshot, outDir, locale, cacheDir, version, largest } = optionsSchema.parse(task);
  const keptDir = cacheDir && path.join(cacheDir, 'search');
  if (keptDir) mkdirSync(keptDir, { recursive: true });
  const fileOf = (name: string) => keptDir && path.join(keptDir, `${name}.${locale}.json`);

  const texts = openResults({ file: fileOf('texts'), version, schema: pageTextSchema.nullable() });
  const volumes = openResults({ file: fileOf('volumes'), version, schema: volumeSchema });
  const indexed = indexedPages({ snapshot, outDir, locale, kept: texts });
  const fragments = await writeVolumes(indexed, {
    outDir,
    locale,
    keptDir,
    kept: volumes,
    largest,
  });
  await writeSearchFiles({ snapshot, outDir, locale, indexed, fragments });
  texts.save();
  volumes.save();
});
