import type { Kind } from 'content-models/kinds';
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import type { DraftedKind } from '../records/documents.ts';

/** The state of a document that matters for what a publication would change. */
export type SavedRecord = { id: string; code: string; isPublic: boolean };

const rowSchema = z.looseObject({
  id: z.string(),
  code: z.string().nullish(),
  _status: z.enum(['draft', 'published']).nullish(),
  deletedAt: z.union([z.string(), z.date()]).nullish(),
});

/**
 * Finds documents of a kind, drafts and the trash included, those without a code excluded. Queries the database
 * adapter: Payload's hooks would make it ten times as slow.
 */
export async function findSaved(
  payload: Payload,
  kind: Kind,
  where: Where,
): Promise<SavedRecord[]> {
  const { docs } = await payload.db.find({
    collection: kind,
    where,
    select: { code: true, deletedAt: true, ...(kind === 'media' ? {} : { _status: true }) },
    pagination: false,
    limit: 0,
  });
  return docs.flatMap((doc) => {
    const { id, code, _status, deletedAt } = rowSchema.parse(doc);
    const isPublic = !deletedAt && (kind === 'media' || _status === 'published');
    return code ? [{ id, code, isPublic }] : [];
  });
}

/** Matches the public documents of a kind. */
export const isPublic: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
};

/** The changes in a kind since the live release. */
export type KindChanges = {
  added: SavedRecord[];
  /** The id is undefined for records that were deleted for good. */
  removed: { code: string; id: string | undefined }[];
  /** Public then and now, and saved in between. */
  saved: SavedRecord[];
};

/**
 * Compares the public records of a kind with the live codes: a query for what was saved since, and a count that proves
 * that it found everything.
 */
export async function compareKind(
  payload: Payload,
  kind: DraftedKind,
  live: ReadonlySet<string>,
  since: Date | undefined,
): Promise<KindChanges> {
  if (!since) return { added: await findSaved(payload, kind, isPublic), removed: [], saved: [] };
  const rows = await findSaved(payload, kind, savedSince(since));
  const changes = {
    added: rows.filter((row) => row.isPublic && !live.has(row.code)),
    removed: rows.filter((row) => !row.isPublic && live.has(row.code)),
    saved: rows.filter((row) => row.isPublic && live.has(row.code)),
  };
  const { totalDocs } = await payload.db.count({ collection: kind, where: isPublic });
  if (totalDocs === live.size + changes.added.length - changes.removed.length) return changes;
  // The count does not match: something was deleted for good, or a backup was restored, which dates do not show.
  const all = await findSaved(payload, kind, isPublic);
  const present = new Set(all.map(({ code }) => code));
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  return {
    added: all.filter(({ code }) => !live.has(code)),
    removed: [...live]
      .filter((code) => !present.has(code))
      .map((code) => ({ code, id: ids.get(code) })),
    saved: changes.saved,
  };
}

/** Matches documents that were saved at or after a time, drafts included. */
export const savedSince = (since: Date): Where => ({
  updatedAt: { greater_than_equal: since.toISOString() },
});
