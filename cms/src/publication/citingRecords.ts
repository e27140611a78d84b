import { linkPlaces } from 'content-models/rules/references';
import type { Payload } from 'payload';
import type { DraftedKind } from '../records/documents.ts';
import { findSaved, isPublic, type KindChanges, type SavedRecord } from './savedRecords.ts';

/** Ids per query. */
const batchSize = 500;

/**
 * The public records of a kind with optional links to records that were added or removed. Such a link is left out while
 * its target is not public, so these records change on the site without being saved.
 */
export async function citingRecords(
  payload: Payload,
  kind: DraftedKind,
  changes: Record<DraftedKind, KindChanges>,
): Promise<SavedRecord[]> {
  const found: SavedRecord[] = [];
  for (const { place, target } of linkPlaces(kind)) {
    // Pictures have no draft state.
    if (target.required || target.to === 'media') continue;
    const { added, removed } = changes[target.to];
    const targets = [...added, ...removed].map(({ id }) => id);
    // The links to a deleted record are gone, so any record may have had one.
    if (targets.includes(undefined)) return findSaved(payload, kind, isPublic);
    for (let start = 0; start < targets.length; start += batchSize)
      found.push(
        ...(await findSaved(payload, kind, {
          and: [isPublic, { [place]: { in: targets.slice(start, start + batchSize) } }],
        })),
      );
  }
  return found;
}
