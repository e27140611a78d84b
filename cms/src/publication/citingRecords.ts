import { linkPlaces } from 'content-models/rules/references';
import type { Payload } from 'payload';
import type { DraftedKind } from '../records/documents.ts';
import { findSaved, isPublic, type KindChanges, type SavedRecord } from './savedRecords.ts';

/** As many ids as one question takes. */
const batchSize = 500;

/**
 * The public records of a kind whose optional links lead to what came or went: such a record leaves the link out while
 * its target is not public, and so changes on the site without being saved.
 */
export async function citingRecords(
  payload: Payload,
  kind: DraftedKind,
  changes: Record<DraftedKind, KindChanges>,
): Promise<SavedRecord[]> {
  const found: SavedRecord[] = [];
  for (const { place, target } of linkPlaces(kind)) {
    // Pictures are always public.
    if (target.required || target.to === 'media') continue;
    const { added, removed } = changes[target.to];
    const targets = [...added, ...removed].map(({ id }) => id);
    // Links to what was deleted for good are gone too, so any record may have had one.
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
