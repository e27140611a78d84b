/** Worker thread of the build, one per language: writes the workbook of the open data. */
import { locales } from 'content-models/locales';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { z } from 'zod';
import { doTasks } from './warmThread.ts';
import { writeDataWorkbook } from './writeWorkbooks.ts';

const optionsSchema = z.object({
  // Already validated by the thread's parent.
  snapshot: z.custom<Snapshot>((value) => typeof value === 'object' && value !== null),
  outDir: z.string(),
  siteUrl: z.string(),
  locale: z.enum(locales),
});

doTasks(async (task) => {
  const { locale, ...options } = optionsSchema.parse(task);
  return writeDataWorkbook(options, locale);
});
