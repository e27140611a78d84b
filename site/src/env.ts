import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'zod';

const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));

const environmentSchema = z.object({
  SNAPSHOT_DIR: z
    .string()
    .min(1)
    .prefault('cms/seed')
    .transform((path) => resolve(repositoryRoot, path)),
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .prefault('http://localhost:4321')
    .transform((url) => url.replace(/\/+$/, '')),
});

/** The snapshot and address of the development server. For a release both are given to the renderer. */
export type SiteEnvironment = { snapshotDir: string; siteUrl: string };

/** Parses the environment of `astro dev`, which shows the committed seed by default. One error names every problem. */
export function readSiteEnvironment(source: NodeJS.ProcessEnv = process.env): SiteEnvironment {
  const result = environmentSchema.safeParse(source);
  if (result.success)
    return { snapshotDir: result.data.SNAPSHOT_DIR, siteUrl: result.data.SITE_URL };
  const problems = result.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(
    `The site cannot be shown; correct these environment variables:\n${problems.join('\n')}`,
  );
}
