import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Holding, PublicationStep, WriteForPublication } from 'cms/commands';
import type { Environment } from 'cms/env';
import type { ReleaseFault } from 'content-models/storage/heldRecord';
import { snapshotsFolder, type Release } from 'content-models/storage/releases';
import { codeVersion } from 'site/build/codeVersion';
import type { Lock } from '../processes/Lock.ts';
import { say } from '../terminal.ts';
import { newReleaseId } from './Release.ts';

/** What a publication is made with: a command opens the CMS for its snapshot, the publisher has it open. */
export type PublishMeans = {
  write: WriteForPublication;
  takeLock: (dataDir: string) => Lock | Promise<Lock>;
  /** Told before each step. */
  onStep: (step: PublicationStep) => Promise<void>;
  /** Asked last of all: what it throws stops the publication, and the live site stays as it was. */
  beforeSwitch: () => Promise<void>;
  /** Whether the process ends with this publication. */
  isLast: boolean;
};

/** What the parts of a publication share. */
export type Work = {
  environment: Environment;
  live: Release | undefined;
  means: PublishMeans;
  /** Whether the release takes no page over from the last build. */
  fromNothing: boolean;
};

/** A release that is to be built from a snapshot, and what that leaves out of the CMS. */
export type Taken = Holding & { fresh: Release };

/**
 * Writes a snapshot of the published content, and describes the release to be built from it.
 * @param faults what the check of a release found in records, which are held back
 */
export async function takeSnapshot(
  { environment: { dataDir, siteUrl }, live, means }: Work,
  faults: readonly ReleaseFault[] = [],
): Promise<Taken> {
  await means.onStep('snapshot');
  say('Tomando la instantánea de lo publicado', 'Taking a snapshot of what is published');
  const partial = join(snapshotsFolder(dataDir), `partial-${process.pid}`);
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const readAt = new Date().toISOString();
  const holding = await means.write(partial, faults);
  const digest = hash('sha256', await readFile(join(partial, 'manifest.json')), 'hex');
  const id = newReleaseId(digest);
  await rename(partial, join(snapshotsFolder(dataDir), id));
  const publishedAt = new Date().toISOString();
  const build = buildDigest(siteUrl);
  const fresh = { id, publishedAt, snapshot: id, readAt, digest, build, previous: live?.id };
  return { ...holding, fresh };
}

export async function removeSnapshot(dataDir: string, { snapshot }: Release): Promise<void> {
  await rm(join(snapshotsFolder(dataDir), snapshot), { recursive: true });
}

/** What a release is built with: the code as this process loaded it, and the address. */
export function buildDigest(siteUrl: string): string {
  return hash('sha256', `${siteUrl} ${codeVersion}`, 'hex');
}
