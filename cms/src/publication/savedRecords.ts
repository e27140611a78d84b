import type { Kind } from 'content-models/kinds';
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import type { DraftedKind } from '../records/documents.ts';

/** A document as far as one must know it to tell what a publication would change. */
export type SavedRecord = { id: string; code: string; isPublic: boolean };

const rowSchema = z.looseObject({
  id: z.string(),
  code: z.string().nullish(),
  _status: z.enum(['draft', 'published']).nullish(),
  deletedAt: z.union([z.string(), z.date()]).nullish(),
});

/**
 * The documents of a kind that fit a condition, drafts and the trash included, those without a code left out. Asked of
 * the database itself, without Payload's hooks, which take ten times as long.
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

/** What is public of a kind. */
export const isPublic: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
};

/** How the public records of a kind differ from those of the live release. */
export type KindChanges = {
  added: SavedRecord[];
  /** Of what was deleted for good there is no document any more. */
  removed: { code: string; id: string | undefined }[];
  /** Public then and now, and saved since. */
  saved: SavedRecord[];
};

/**
 * Compares what is public of a kind with the codes that are live: a question for what was saved since, and a count that
 * proves that this was all.
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
  // Something was deleted for good, or a backup was put back: the dates do not tell.
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

export const savedSince = (since: Date): Where => ({
  updatedAt: { greater_than_equal: since.toISOString() },
});
