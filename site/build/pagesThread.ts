/** Worker thread of the build: writes the pages of a snapshot, or those of one language. */
import { pathToFileURL } from 'node:url';
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { dataFileSchema } from '../src/openData/dataFiles.ts';
import type * as Renderer from '../src/rendering/renderer.ts';
import { openPageFiles } from './keptPages.ts';
import { doTasks } from './warmThread.ts';

const optionsSchema = z.object({
  renderer: z.string(),
  // Already validated by the thread's parent.
  snapshot: z.custom<Snapshot>((value) => typeof value === 'object' && value !== null),
  outDir: z.string(),
  siteUrl: z.string(),
  dataFiles: z.array(dataFileSchema),
  language: z.enum(locales).optional(),
  referencesFile: z.string().optional(),
  keptIn: z.string().optional(),
  fromNothing: z.boolean(),
});

const rendererSchema = z.custom<typeof Renderer>(
  (module) => typeof module === 'object' && module !== null && 'openSite' in module,
);

doTasks(async (task) => {
  const options = optionsSchema.parse(task);
  const { renderer, siteUrl } = options;
  const { openSite } = rendererSchema.parse(await import(pathToFileURL(renderer).href));
  const site = openSite(options);
  const means = JSON.stringify([renderer, siteUrl, process.versions.node, process.versions.icu]);
  const files = openPageFiles({ ...options, means }, site);
  let rendered = 0;
  let isComplete = false;
  try {
    for (const address of site.addresses) {
      if (files.place(address)) continue;
      files.write(address, await site.render(address));
      rendered += 1;
    }
    files.close();
    isComplete = true;
  } finally {
    site.references.keep(isComplete);
  }
  return { rendered, all: site.addresses.length };
});
