import type { CodeOf, DraftedKind, Pair } from './documents.ts';
import { toChallenge } from './toChallenge.ts';
import { toCountryProfile } from './toCountryProfile.ts';
import { toEvent } from './toEvent.ts';
import { toInstitution } from './toInstitution.ts';
import { toPractice } from './toPractice.ts';
import { toProgress } from './toProgress.ts';
import { toRecommendation } from './toRecommendation.ts';
import { toRoadmapItem } from './toRoadmapItem.ts';
import { toSource } from './toSource.ts';
import { asWritten } from './values.ts';

const converters: { [K in DraftedKind]: (pair: Pair<K>, codeOf: CodeOf) => object } = {
  practices: toPractice,
  institutions: toInstitution,
  sources: toSource,
  countries: toCountryProfile,
  challenges: toChallenge,
  recommendations: toRecommendation,
  roadmapItems: toRoadmapItem,
  progress: toProgress,
  events: toEvent,
};

/** A document of any drafted kind in the shape of its record, without reader dates; to be parsed. */
export function toRecord<K extends DraftedKind>(kind: K, pair: Pair<K>, codeOf: CodeOf): object {
  return asWritten(converters[kind](pair, codeOf));
}
