import { chainOf, type ChainKind } from 'content-models/rules/chain';
import type { RecordOf } from 'content-models/kinds';
import type { Practice } from 'content-models/records/practice';
import type { Recommendation } from 'content-models/records/recommendation';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { byCode } from './byCode.ts';

/** The records linked to a record in the chain, upstream and downstream; its own kind is always empty. */
export type ChainNeighbours = { [K in ChainKind]: RecordOf<K>[] };

/** Whether a record is a mandate of the concept note, which the site counts apart from recommendations. */
export const isMandate = ({ origin }: Recommendation) => origin.kind === 'note-mandate';

/** Queries on the chain from challenge to progress. */
export function chainQueries(snapshot: Snapshot, listed: readonly Practice[]) {
  const { challenges, recommendations, roadmapItems, progress } = snapshot;
  const chain = chainOf({ ...snapshot, practices: listed });
  const records: { [K in ChainKind]: Map<string, RecordOf<K>> } = {
    challenges: byCode(challenges),
    practices: byCode(listed),
    recommendations: byCode(recommendations),
    roadmapItems: byCode(roadmapItems),
    progress: byCode(progress),
  };
  const recordsOf = <K extends ChainKind>(kind: K, codes: readonly string[]): RecordOf<K>[] =>
    codes.flatMap((code) => records[kind].get(code) ?? []);

  return {
    challenges,
    recommendations,
    roadmapItems,
    /** Whether no recommendation is known: all that there is are mandates of the concept note. */
    lacksRecommendations: recommendations.every(isMandate),
    neighbours: (kind: ChainKind, code: string): ChainNeighbours => {
      const codes = chain(kind, code);
      return {
        challenges: recordsOf('challenges', codes.challenges),
        practices: recordsOf('practices', codes.practices),
        recommendations: recordsOf('recommendations', codes.recommendations),
        roadmapItems: recordsOf('roadmapItems', codes.roadmapItems),
        progress: recordsOf('progress', codes.progress),
      };
    },
    /** All records of the chain. */
    wholeChain: (): ChainNeighbours => ({
      challenges,
      practices: [...listed],
      recommendations,
      roadmapItems,
      progress,
    }),
  };
}
