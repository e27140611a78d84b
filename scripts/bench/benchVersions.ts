import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import { z } from 'zod';
import { hugoVersion, rivalVersion } from './rivalBuilds.ts';

const manifest = z.object({ version: z.string() });

/** The versions of all software that was measured or used for measuring, by name. */
export async function benchVersions(): Promise<Record<string, string>> {
  const ours = async (folder: string, name: string) => {
    const file = join(repositoryRoot, folder, 'node_modules', name, 'package.json');
    return manifest.parse(JSON.parse(await readFile(file, 'utf8'))).version;
  };
  const hugo = await hugoVersion();
  return {
    Node: process.versions.node,
    Astro: await ours('site', 'astro'),
    Pagefind: await ours('site', 'pagefind'),
    Lighthouse: await ours('scripts', 'lighthouse'),
    Eleventy: await rivalVersion('@11ty/eleventy'),
    MiniSearch: await rivalVersion('minisearch'),
    ...(hugo !== undefined && { Hugo: hugo }),
  };
}
