import type { ReleaseFault } from 'content-models/storage/heldRecord';
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Cms } from '../database/Cms.ts';
import { readEnvironment, type Environment } from '../env.ts';
import { readWhole } from '../publication/restoreTorn.ts';
import { emptyContentMemory, type ContentMemory } from '../publication/storedContent.ts';
import {
  askPublisher,
  forgetRequests,
  waitingRequests,
  type PublicationRequest,
} from '../releasing/PublicationRequests.ts';
import { beginPublication, notePublication, type Noted } from '../releasing/Publications.ts';
import { giveUpLease, takeLease } from '../releasing/PublisherLease.ts';
import { doDueSteps } from '../scheduling/doDueSteps.ts';
import { exportHolding, type Holding } from '../snapshot/exportSnapshot.ts';
import { requireContent, requireDatabaseFile } from './requireDatabase.ts';
import { openCms } from './withCms.ts';

/** What the publisher is given by the CMS, which stays open for it. */
export type PublishingDesk = AsyncDisposable & {
  /** Takes the turn or renews it; false where another publisher has it. */
  takeTurn(): Promise<boolean>;
  /** Does what editors planned for a time that has come. */
  doDueSteps(): Promise<void>;
  /** What is to be done, the oldest first. */
  waiting(): Promise<PublicationRequest[]>;
  forget(requests: readonly PublicationRequest[]): Promise<void>;
  /** Asks for a publication in nobody's name. */
  ask(): Promise<void>;
  /** Begins a publication of the changes of these people, and gives its id. */
  begin(accounts: readonly string[]): Promise<string>;
  /** Notes for editors how far it is, or how it ended. */
  note(id: string, noted: Noted): Promise<void>;
  /** Writes the snapshot of a publication: `exportForPublication`. */
  write: WriteForPublication;
};

/**
 * Writes the snapshot of a publication into an empty folder.
 * @param faults what the check of a release built from this content found in records
 */
export type WriteForPublication = (
  folder: string,
  faults?: readonly ReleaseFault[],
) => Promise<Holding>;

/** Restores torn records, then writes the snapshot: what cannot be published as it is stops nothing else. */
export async function writeForPublication(
  cms: Cms,
  memory: ContentMemory,
  ...given: Parameters<WriteForPublication>
): Promise<Holding> {
  await requireContent(cms);
  return exportHolding(await readWhole(cms.payload, memory), cms.environment, ...given);
}

/**
 * How long documents that were not saved are taken from memory, in milliseconds: then all are read anew, lest what
 * somebody changed in the database by hand stays unseen for longer.
 */
const memoryMs = 3_600_000;

/** The memory of a publisher. */
function contentMemory(): () => ContentMemory {
  let kept = { since: performance.now(), memory: emptyContentMemory() };
  return () => {
    if (performance.now() - kept.since > memoryMs)
      kept = { since: performance.now(), memory: emptyContentMemory() };
    return kept.memory;
  };
}

/**
 * Who publishes, for the lease: the one publisher of this data folder on this machine. One that is started anew after it was
 * killed goes on at once with the lease of the one before; that no two run is for the locks of the data folder.
 */
function publisherOf({ dataDir }: Environment): string {
  return createHash('sha256')
    .update(`${hostname()}:${realpathSync(dataDir)}`)
    .digest('hex');
}

/**
 * Opens the CMS of this process's environment for a publisher.
 * @throws UserError where the database is missing, damaged or empty although a site was published before, or cannot be
 * reached.
 */
export async function openPublishingDesk(): Promise<PublishingDesk> {
  const environment = readEnvironment();
  await requireDatabaseFile(environment);
  const cms = await openCms(environment);
  const { payload } = cms;
  const holder = publisherOf(environment);
  const memory = contentMemory();
  return {
    takeTurn: () => takeLease(payload, holder),
    doDueSteps: () => doDueSteps(payload),
    waiting: () => waitingRequests(payload),
    forget: (requests) => forgetRequests(payload, requests),
    ask: () => askPublisher(payload, { action: 'publish' }),
    begin: (accounts) => beginPublication(payload, accounts),
    note: (id, noted) => notePublication(payload, id, noted),
    write: (...given) => writeForPublication(cms, memory(), ...given),
    [Symbol.asyncDispose]: async () => {
      await giveUpLease(payload, holder).catch(() => undefined);
      await payload.destroy();
    },
  };
}
