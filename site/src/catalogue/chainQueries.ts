import type { Locale } from 'content-models/locales';
import { chainOf, type ChainKind } from 'content-models/rules/chain';
import { hasEnglish } from 'content-models/rules/translation';
import type { RecordOf } from 'content-models/kinds';
import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import type { Recommendation } from 'content-models/records/recommendation';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { byCode } from './byCode.ts';
import { getOrThrow } from './getOrThrow.ts';

/** A record's neighbours in the chain, upstream and downstream; of its own kind there are none. */
export type ChainNeighbours = { [K in ChainKind]: RecordOf<K>[] };

/** Whether a record says what the concept note asks for; the site counts those apart from recommendations. */
export const isMandate = ({ origin }: Recommendation) => origin.kind === 'note-mandate';

/** Questions about the chain from challenge to progress. */
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
    challengesWithPage: (locale: Locale) => withPage(challenges, locale),
    recommendationsWithPage: (locale: Locale) => withPage(recommendations, locale),
    roadmapItemsWithPage: (locale: Locale) => withPage(roadmapItems, locale),
    challengeAt: bySlug(challenges, 'challenge'),
    recommendationAt: bySlug(recommendations, 'recommendation'),
    roadmapItemAt: bySlug(roadmapItems, 'roadmap item'),
    roadmapItem: (code: string): RoadmapItem =>
      getOrThrow(records.roadmapItems, code, 'roadmap item'),
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
    /** Everything in the chain, as the neighbours of nobody. */
    wholeChain: (): ChainNeighbours => ({
      challenges,
      practices: [...listed],
      recommendations,
      roadmapItems,
      progress,
    }),
  };
}

type WithPage = Challenge | Recommendation | RoadmapItem;

function withPage<Item extends WithPage>(records: readonly Item[], locale: Locale): Item[] {
  return records.filter((record) => locale === 'es' || hasEnglish(record));
}

function bySlug<Item extends WithPage>(records: readonly Item[], name: string) {
  const slugs = new Map(records.map((record) => [record.slug, record]));
  return (slug: string): Item => getOrThrow(slugs, slug, name);
}
