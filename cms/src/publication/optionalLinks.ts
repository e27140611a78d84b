import type { Payload } from 'payload';
import type { DraftedKind } from '../records/documents.ts';
import { findSaved, isPublic, type KindChanges, type SavedRecord } from './savedRecords.ts';

/**
 * The links that a record leaves out while their target is not public, by the field that holds them: such a record
 * changes on the site without being saved. Those of `content-models/rules/references` that are not required; pictures
 * are always public.
 */
export const optionalLinks: { from: DraftedKind; field: string; to: DraftedKind }[] = [
  { from: 'practices', field: 'challenges', to: 'challenges' },
  { from: 'practices', field: 'related.practice', to: 'practices' },
  { from: 'institutions', field: 'parent', to: 'institutions' },
  { from: 'recommendations', field: 'practices', to: 'practices' },
  { from: 'roadmapItems', field: 'supportingPractices', to: 'practices' },
];

/** As many ids as one question takes. */
const atOnce = 500;

/** The public records of a kind whose optional links lead to what came or went. */
export async function citingRecords(
  payload: Payload,
  kind: DraftedKind,
  changes: Record<DraftedKind, KindChanges>,
): Promise<SavedRecord[]> {
  const found: SavedRecord[] = [];
  for (const { field, to } of optionalLinks.filter(({ from }) => from === kind)) {
    const targets = [...changes[to].added, ...changes[to].removed].map(({ id }) => id);
    // Links to what was deleted for good are gone too, so any record may have had one.
    if (targets.includes(undefined)) return findSaved(payload, kind, isPublic);
    for (let start = 0; start < targets.length; start += atOnce)
      found.push(
        ...(await findSaved(payload, kind, {
          and: [isPublic, { [field]: { in: targets.slice(start, start + atOnce) } }],
        })),
      );
  }
  return found;
}
