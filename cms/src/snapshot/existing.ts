import { kindNames, type Kind } from 'content-models/kinds';
import type { ReaderDates } from 'content-models/rules/readerDates';
import { contentFingerprint } from 'content-models/rules/readerDates';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Cms } from '../database/Cms.ts';
import { readLedger, type LedgerEntry } from '../publication/ledger.ts';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { publishedPairs } from '../records/pairs.ts';
import { readPicture } from './buildSnapshot.ts';

/** The record under a code in the database, before an import. */
export type ExistingRecord = {
  id: string;
  kind: Kind;
  /** `draft` also where it was unpublished, or where a draft waits on top of a published version. */
  state: 'published' | 'draft' | 'trash';
  isPublic: boolean;
  /** Digests of the public content, and of the content that the last import brought. */
  fingerprint?: string | undefined;
  importedFingerprint?: string | undefined;
  dates?: ReaderDates | undefined;
  formerSlugs?: readonly string[] | undefined;
};

/** The existing records by code. */
export type Existing = Map<string, ExistingRecord>;

const rowSchema = z.looseObject({
  id: z.string(),
  code: z.string().nullish(),
  _status: z.enum(['draft', 'published']).nullish(),
  deletedAt: z.string().nullish(),
});

/** Whether there is any record with a code, drafts and the trash included. */
export async function hasRecords(payload: Payload): Promise<boolean> {
  for (const kind of kindNames) {
    const { totalDocs } = await payload.count({
      collection: kind,
      where: { code: { exists: true } },
      trash: true,
      overrideAccess: true,
    });
    if (totalDocs > 0) return true;
  }
  return false;
}

/** Every record with a code, drafts and the trash included, by code. */
export async function readExisting({ payload, environment }: Cms): Promise<Existing> {
  const ledger = await readLedger(payload);
  const existing: Existing = new Map();
  for (const kind of draftedKinds) await addDrafted(payload, kind, ledger, existing);
  await addPictures(payload, environment.dataDir, ledger, existing);
  return existing;
}

async function addDrafted(
  payload: Payload,
  kind: DraftedKind,
  ledger: Map<string, LedgerEntry>,
  existing: Existing,
) {
  const { docs } = await payload.find({
    collection: kind,
    draft: false,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const waiting = await idsWithWaitingDraft(payload, kind);
  for (const doc of docs) {
    const { id, code, _status, deletedAt } = rowSchema.parse(doc);
    if (!code) continue;
    const isPublic = _status === 'published' && !deletedAt;
    const state = deletedAt ? 'trash' : isPublic && !waiting.has(id) ? 'published' : 'draft';
    const entry = ledger.get(code);
    existing.set(code, {
      id,
      kind,
      state,
      isPublic,
      fingerprint: isPublic ? entry?.fingerprint : undefined,
      importedFingerprint: entry?.importedFingerprint,
      dates: entry?.dates,
      formerSlugs: entry?.address?.former,
    });
  }
}

async function idsWithWaitingDraft(payload: Payload, kind: DraftedKind): Promise<Set<string>> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    trash: true,
  });
  return new Set(docs.map(({ parent }) => String(parent)));
}

async function addPictures(
  payload: Payload,
  dataDir: string,
  ledger: Map<string, LedgerEntry>,
  existing: Existing,
) {
  for (const pair of await publishedPairs(payload, 'media')) {
    const record = await readPicture(pair, dataDir);
    const { id = '' } = pair.common;
    const importedFingerprint = ledger.get(record.code)?.importedFingerprint;
    existing.set(record.code, {
      id,
      kind: 'media',
      state: 'published',
      isPublic: true,
      fingerprint: contentFingerprint(record),
      importedFingerprint,
    });
  }
  const { docs } = await payload.find({
    collection: 'media',
    where: { deletedAt: { exists: true } },
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  for (const { id, code } of docs)
    if (code) existing.set(code, { id, kind: 'media', state: 'trash', isPublic: false });
}
