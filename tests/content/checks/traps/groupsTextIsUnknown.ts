import type { Snapshot } from 'content-models/snapshot/snapshot';
import type { OriginKind } from 'content-models/vocabulary/originKinds';
import type { Check, Problem } from '../check.ts';
import { unreadSources } from '../../reading/unreadSources.ts';

/** What only a document that holds their text could prove. */
const decided: readonly OriginKind[] = ['group-proposal', 'plenary-agreed', 'officially-adopted'];

/**
 * The text of the recommendations of the working groups of 2022 was not available: nothing is said to come from
 * them, or to have been agreed or adopted, on the strength of a note written before or of a table of contents.
 */
export const groupsTextIsUnknown: Check = (snapshot) => [
  ...snapshot.recommendations
    .filter(({ origin, sources }) => isUnproved(origin.kind, sources, snapshot))
    .map(({ code }) => problem('recommendations', code, 'origin.kind')),
  ...snapshot.roadmapItems
    .filter(({ origin, sources }) => isUnproved(origin, sources, snapshot))
    .map(({ code }) => problem('roadmapItems', code, 'origin')),
];

function isUnproved(origin: OriginKind, sources: string[], snapshot: Snapshot): boolean {
  if (!decided.includes(origin)) return false;
  const unread = unreadSources(snapshot);
  return sources.every((code) => unread.has(code));
}

const problem = (kind: Problem['kind'], code: string, field: string): Problem => ({
  kind,
  code,
  field,
  text: 'dice que lo propuso una mesa o que se acordó, y ninguna fuente suya contiene ese texto. Cite el documento que lo dice o cambie el origen.',
});
