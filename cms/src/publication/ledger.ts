import type { ReaderDates } from 'content-models/rules/readerDates';
import type { CollectionConfig, Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { systemCollection } from '../database/systemCollection.ts';
import { approvalSchema } from './approval.ts';

/**
 * What was published of each record, by its code: the dates for readers, the digest of the published content, the
 * digest of the content that the last import brought, the last approved English text, and the slugs of its page.
 */
export const Ledger: CollectionConfig<'ledger'> = systemCollection('ledger', [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'publishedOn', type: 'text' },
  { name: 'contentUpdatedOn', type: 'text' },
  { name: 'fingerprint', type: 'text' },
  { name: 'importedFingerprint', type: 'text' },
  { name: 'approval', type: 'json' },
  { name: 'slug', type: 'text' },
  { name: 'formerSlugs', type: 'text', hasMany: true },
]);

const entrySchema = z
  .object({
    key: z.string(),
    publishedOn: z.string().nullish(),
    contentUpdatedOn: z.string().nullish(),
    fingerprint: z.string(),
    importedFingerprint: z
      .string()
      .nullish()
      .transform((value) => value ?? undefined),
    approval: approvalSchema.nullish().transform((value) => value ?? undefined),
    slug: z.string().nullish(),
    formerSlugs: z.array(z.string()).nullish(),
  })
  .transform(({ publishedOn, contentUpdatedOn, slug, formerSlugs, ...entry }) => ({
    ...entry,
    dates: datesOf(publishedOn, contentUpdatedOn),
    address: slug ? { slug, former: formerSlugs ?? [] } : undefined,
  }));

/** Pictures and settings have none; what earlier versions wrote for them is an empty text. */
function datesOf(
  publishedOn: string | null | undefined,
  contentUpdatedOn: string | null | undefined,
): ReaderDates | undefined {
  return publishedOn && contentUpdatedOn ? { publishedOn, contentUpdatedOn } : undefined;
}

/** An entry of the ledger, by code: see {@link Ledger}. */
export type LedgerEntry = z.output<typeof entrySchema>;

/**
 * The entry of a code, or undefined.
 * @param req whose transaction the query joins
 */
export async function findLedgerEntry(
  payload: Payload,
  key: string,
  req?: PayloadRequest,
): Promise<LedgerEntry | undefined> {
  const { docs } = await payload.find({
    collection: 'ledger',
    where: { key: { equals: key } },
    limit: 1,
    // Pagination would run a count in parallel, and concurrent commands in one transaction fail on MongoDB.
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    ...(req ? { req } : {}),
  });
  return docs[0] && entrySchema.parse(docs[0]);
}

/** The ledger by code, or those entries that match a condition. */
export async function readLedger(
  payload: Payload,
  where: Where = {},
): Promise<Map<string, LedgerEntry>> {
  const { docs } = await payload.find({
    collection: 'ledger',
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(docs.map((doc) => [doc.key, entrySchema.parse(doc)]));
}

/**
 * Writes the entry of a code (upsert).
 * @param req whose transaction the write joins
 */
export async function writeLedgerEntry(
  payload: Payload,
  { dates, address, ...entry }: LedgerEntry,
  req?: PayloadRequest,
): Promise<void> {
  const data = {
    ...entry,
    publishedOn: dates?.publishedOn ?? null,
    contentUpdatedOn: dates?.contentUpdatedOn ?? null,
    importedFingerprint: entry.importedFingerprint ?? null,
    approval: entry.approval ?? null,
    slug: address?.slug ?? null,
    formerSlugs: address?.former ?? [],
  };
  await payload.db.upsert({
    collection: 'ledger',
    where: { key: { equals: entry.key } },
    data,
    ...(req ? { req } : {}),
  });
}
