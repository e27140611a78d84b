import { emptySnapshot, type Snapshot } from 'content-models/snapshot/snapshot';
import { catalogueSize } from './catalogueSize.ts';
import {
  syntheticChallenge,
  syntheticProgress,
  syntheticRecommendation,
  syntheticRoadmapItem,
} from './chain.ts';
import { syntheticProfiles } from './countryProfile.ts';
import { syntheticInstitution } from './institution.ts';
import { syntheticPractice } from './practice.ts';
import { syntheticSource } from './source.ts';

/**
 * Generates a catalogue for benchmarks, deterministically: practices in both languages, with sources, institutions,
 * country profiles and a chain in proportion. Nothing in it is true, and each record says so; `isSynthetic` recognizes
 * it, and publications refuse it.
 * @param entries number of practices
 */
export function syntheticCatalogue(entries: number, seed = 1): Snapshot {
  const size = catalogueSize(entries);
  const many = <Item>(count: number, make: (number: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index + 1));
  return {
    ...emptySnapshot(),
    settings: { operatorName: { es: 'Catálogo sintético', en: 'Synthetic catalogue' } },
    institutions: many(size.institutions, (number) => syntheticInstitution(number, size, seed)),
    sources: many(size.sources, (number) => syntheticSource(number, size, seed)),
    countries: syntheticProfiles(size, seed),
    challenges: many(size.challenges, (number) => syntheticChallenge(number, size, seed)),
    practices: many(size.entries, (number) => syntheticPractice(number, size, seed)),
    recommendations: many(size.recommendations, (number) =>
      syntheticRecommendation(number, size, seed),
    ),
    roadmapItems: many(size.roadmapItems, (number) => syntheticRoadmapItem(number, size, seed)),
    progress: many(size.progress, (number) => syntheticProgress(number, size, seed)),
  };
}
