import { ContentError } from 'content-models/parse';
import { contentFingerprint } from 'content-models/rules/readerDates';
import { createLocalReq, type Payload } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/inTransaction.ts';
import { draftedKinds, type DraftedKind, type Pair } from '../records/documents.ts';
import { publishedVersions, type PublishedVersion } from '../records/pairs.ts';
import { publicContent, publicRecord } from './publicRecord.ts';
import {
  emptyContentMemory,
  readStored,
  type ContentMemory,
  type StoredContent,
} from './storedContent.ts';
import { addTornRecords, type TornRecord } from './tornRecords.ts';

/**
 * Detects torn writes: compares the digest of every live record with the one that was recorded when it was published,
 * and restores the last intact version where they differ. Transactions prevent torn writes; a MongoDB without
 * `replicaSet`, a database from before Arraigo used transactions, and changes by hand do not.
 * @returns the torn records, which are also logged and shown in the admin.
 */
export async function restoreTorn(payload: Payload): Promise<TornRecord[]> {
  return restoreTornIn(payload, await readStored(payload));
}

/**
 * What is published, after torn records were restored.
 * @param memory see `readStored`
 */
export async function readWhole(payload: Payload, memory?: ContentMemory): Promise<StoredContent> {
  const stored = await readStored(payload, memory);
  const torn = await restoreTornIn(payload, stored);
  if (torn.length === 0) return stored;
  // A restored record has the time of its version again, by which the memory would take the torn one for it.
  if (memory) Object.assign(memory, emptyContentMemory());
  return readStored(payload, memory);
}

async function restoreTornIn(payload: Payload, stored: StoredContent): Promise<TornRecord[]> {
  const torn: TornRecord[] = [];
  for (const kind of draftedKinds) {
    for (const pair of stored.pairs[kind])
      torn.push(...(await restoreIfTorn(payload, kind, pair, stored)));
  }
  await addTornRecords(payload, torn);
  return torn;
}

async function restoreIfTorn<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  pair: Pair<K>,
  { ledger, codeOf, ...stored }: StoredContent,
): Promise<TornRecord[]> {
  const { id = '', code } = pair.common;
  const entry = code ? ledger.get(code) : undefined;
  const fingerprintOf = (candidate: Pair<K>) =>
    fingerprint(() => publicRecord(kind, candidate, ledger, codeOf));
  const now = fingerprint(() => stored.publicRecord(kind, pair));
  if (!code || !entry || now === entry.fingerprint) return [];

  const versions = (await publishedVersions(payload, kind, id)).map((version) => ({
    ...version,
    fingerprint: fingerprintOf({ ...version.pair, common: { ...version.pair.common, id, code } }),
  }));
  const recorded = versions.find((version) => version.fingerprint === entry.fingerprint);
  // A live record that equals its newest version is not torn: newer software may read it differently, or have a rule
  // against it, which a publication names. Restoring an older version would discard what an editor published.
  const asStored = (candidate: Pair<K>) =>
    contentFingerprint(publicContent(kind, candidate, entry, codeOf));
  const [newest] = versions;
  if (!recorded && (newest ? asStored(newest.pair) === asStored(pair) : now !== undefined))
    return [];
  const whole = recorded ?? versions.find((version) => version.fingerprint !== undefined);
  if (whole) await restoreVersion(payload, kind, id, whole);
  const found = { code, foundAt: new Date().toISOString(), restoredFrom: whole?.updatedAt };
  payload.logger.error(logMessage(found));
  return [found];
}

/** The digest of the public record, or undefined where it is invalid. */
function fingerprint(record: () => object): string | undefined {
  try {
    return contentFingerprint(record());
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

const storedVersion = z.looseObject({ version: z.record(z.string(), z.unknown()) });

/** Overwrites the live record with a version, all languages in one transaction. */
async function restoreVersion(
  payload: Payload,
  kind: DraftedKind,
  id: string,
  { versionId }: PublishedVersion<DraftedKind>,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const { docs } = await payload.db.findVersions({
      collection: kind,
      where: { id: { equals: versionId } },
      limit: 1,
      pagination: false,
      req,
    });
    const { version } = storedVersion.parse(docs[0]);
    await payload.db.updateOne({ collection: kind, id, data: version, req, returning: false });
  });
}

/** The line for the log, in both languages. */
function logMessage({ code, restoredFrom }: TornRecord): string {
  return restoredFrom
    ? `${code} estaba publicado a medias y se restauró su versión completa del ${restoredFrom} · ${code} was live in part; its whole version of that time was put back`
    : `${code} está publicado a medias y no queda una versión completa: ábralo, complételo y publíquelo otra vez · ${code} is live in part and no whole version is left: open it, complete it and publish it again`;
}
