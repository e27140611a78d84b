import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { locales, type Locale } from 'content-models/locales';
import { z } from 'zod';
import { dataFileSchema, type DataFile } from './openData/dataFiles.ts';

const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));

const folder = z
  .string()
  .min(1)
  .transform((path) => resolve(repositoryRoot, path));

/** Left alone, as by `astro dev`, the site shows the committed seed; `site/build` always sets the first three. */
const environmentSchema = z.object({
  SNAPSHOT_DIR: folder.prefault('cms/seed'),
  OUT_DIR: folder.prefault('site/dist'),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .prefault('http://localhost:4321'),
  /** Makes only the pages of one language beside those that stand alone; a large site is made by two builds at once. */
  SITE_LANGUAGE: z.enum(locales).optional(),
  /** The files of the open data that are written already, as JSON, so that the pages need not make them to tell of them. */
  DATA_FILES: z
    .string()
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        context.addIssue('must be JSON');
        return z.NEVER;
      }
    })
    .pipe(z.array(dataFileSchema))
    .optional(),
  /** Where references are kept for the next build. */
  CACHE_DIR: folder.optional(),
});

/** What a build of the site needs to know. */
export type SiteEnvironment = {
  snapshotDir: string;
  outDir: string;
  siteUrl: string;
  language: Locale | undefined;
  dataFiles: readonly DataFile[] | undefined;
  cacheDir: string | undefined;
};

/** Parses the build's environment; one message names everything that is wrong. */
export function readSiteEnvironment(source: NodeJS.ProcessEnv = process.env): SiteEnvironment {
  const result = environmentSchema.safeParse(source);
  if (!result.success) {
    const problems = result.error.issues.map(
      (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
    );
    throw new Error(
      `The site cannot be built; correct these environment variables:\n${problems.join('\n')}`,
    );
  }
  const { SNAPSHOT_DIR, OUT_DIR, SITE_URL, SITE_LANGUAGE, DATA_FILES, CACHE_DIR } = result.data;
  return {
    snapshotDir: SNAPSHOT_DIR,
    outDir: OUT_DIR,
    siteUrl: SITE_URL,
    language: SITE_LANGUAGE,
    dataFiles: DATA_FILES,
    cacheDir: CACHE_DIR,
  };
}
