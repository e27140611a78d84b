import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what the files of one run share: see oncePerRun.ts. */
    runFolder: string;
  }
}

/** Gives the files of one run a folder in common, whichever project of Vitest's they belong to. */
export default async function provideRunFolder(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_RUN_FOLDER;
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'arraigo-run-')));
  // Each project loads this module anew; what they share is the process.
  process.env.TEST_RUN_FOLDER = folder;
  project.provide('runFolder', folder);
  return given === undefined ? () => rm(folder, { recursive: true, force: true }) : undefined;
}
