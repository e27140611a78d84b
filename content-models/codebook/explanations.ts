import type { Kind, RecordOf } from '../kinds.ts';
import { challenge } from './challenge.ts';
import { countryProfile } from './countryProfile.ts';
import { event } from './event.ts';
import type { ExplainedKind } from './explained.ts';
import { institution } from './institution.ts';
import { media } from './media.ts';
import { practice } from './practice.ts';
import { progress } from './progress.ts';
import { recommendation } from './recommendation.ts';
import { roadmapItem } from './roadmapItem.ts';
import { source } from './source.ts';

/** What every field of every kind of record means. */
export const explanations: { [K in Kind]: ExplainedKind<RecordOf<K>> } = {
  institutions: institution,
  sources: source,
  media,
  countries: countryProfile,
  challenges: challenge,
  practices: practice,
  recommendations: recommendation,
  roadmapItems: roadmapItem,
  progress,
  events: event,
};
