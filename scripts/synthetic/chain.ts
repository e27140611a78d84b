import { challenges, type Challenge } from 'content-models/records/challenge';
import { formatCode } from 'content-models/fields/codes';
import { progress, type Progress } from 'content-models/records/progress';
import { recommendations, type Recommendation } from 'content-models/records/recommendation';
import { roadmapItems, type RoadmapItem } from 'content-models/records/roadmapItem';
import { addressees } from 'content-models/vocabulary/addressees';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { horizons } from 'content-models/vocabulary/horizons';
import type { CatalogueSize } from './catalogueSize.ts';
import { classify } from './classify.ts';
import { createRandom, type Random } from './createRandom.ts';
import { createWriter } from './prose.ts';
import { approved, readerDates, someDay } from './recordState.ts';

/** Generates the n-th record of a kind. */
type Make<Item> = (number: number, size: CatalogueSize, seed: number) => Item;

export const syntheticChallenge: Make<Challenge> = (number, size, seed) => {
  const random = createRandom(seed, 'challenge', number);
  const writer = createWriter(random, size.names);
  const obstacle = writer.phrase('obstacle');
  const code = formatCode('challenges', number);
  const classes = classify(random);
  return challenges.schema.parse({
    code,
    slug: `reto-sintetico-${number}`,
    title: {
      es: `Reto sintético ${code}: ${obstacle.es}`,
      en: `Synthetic challenge ${code}: ${obstacle.en}`,
    },
    statement: writer.sentence('hinders'),
    ...classes,
    raisedBy: { forum: { es: 'Foro sintético', en: 'Synthetic forum' } },
    raisedOn: '2024',
    state: 'current',
    sources: [formatCode('sources', random.rank(size.sources))],
    verification: '1',
    verifiedOn: someDay(random),
    translation: approved,
    notStated: withoutAnswer(classes, ['dimensions', 'populations', 'countries']),
    ...readerDates(random),
  });
};

export const syntheticRecommendation: Make<Recommendation> = (number, size, seed) => {
  const random = createRandom(seed, 'recommendation', number);
  const writer = createWriter(random, size.names);
  const support = writer.phrase('support');
  const code = formatCode('recommendations', number);
  const { levels, dimensions, themes } = classify(random);
  return recommendations.schema.parse({
    code,
    slug: `recomendacion-sintetica-${number}`,
    title: {
      es: `Recomendación sintética ${code}: ${support.es}`,
      en: `Synthetic recommendation ${code}: ${support.en}`,
    },
    text: writer.sentence('repeat'),
    origin: { kind: 'group-proposal', forum: { es: 'Mesa sintética', en: 'Synthetic group' } },
    levels,
    dimensions,
    themes,
    addressees: random.some(addressees.keys, 2),
    horizon: random.pick(horizons.keys),
    challenges: codesOf('challenges', size.challenges, 2, random),
    practices: codesOf('practices', size.entries, 5, random),
    sources: codesOf('sources', size.sources, 1, random),
    translation: approved,
    notStated: withoutAnswer({ dimensions }, ['dimensions']),
    ...readerDates(random),
  });
};

export const syntheticRoadmapItem: Make<RoadmapItem> = (number, size, seed) => {
  const random = createRandom(seed, 'roadmap item', number);
  const writer = createWriter(random, size.names);
  const service = writer.phrase('service');
  const code = formatCode('roadmapItems', number);
  const { levels, dimensions, themes } = classify(random);
  return roadmapItems.schema.parse({
    code,
    slug: `accion-sintetica-${number}`,
    title: {
      es: `Acción sintética ${code}: ${service.es}`,
      en: `Synthetic action ${code}: ${service.en}`,
    },
    action: writer.sentence('repeat'),
    origin: 'group-proposal',
    recommendations: codesOf('recommendations', size.recommendations, 2, random),
    levels,
    dimensions,
    themes,
    countries: countriesOfItem(number, seed),
    addressees: random.some(addressees.keys, 2),
    horizon: random.pick(horizons.keys),
    leadInstitutions: codesOf('institutions', size.institutions, 1, random),
    milestones: Array.from({ length: 3 }, () => ({
      id: random.hex(24),
      title: writer.sentence('aims'),
    })),
    supportingPractices: codesOf('practices', size.entries, 4, random),
    sources: codesOf('sources', size.sources, 1, random),
    translation: approved,
    notStated: [...withoutAnswer({ dimensions }, ['dimensions']), 'startDate', 'dueDate'],
    ...readerDates(random),
  });
};

export const syntheticProgress: Make<Progress> = (number, size, seed) => {
  const random = createRandom(seed, 'progress', number);
  const writer = createWriter(random, size.names);
  const item = random.between(1, size.roadmapItems);
  return progress.schema.parse({
    code: formatCode('progress', number),
    kind: 'related-fact',
    roadmapItem: formatCode('roadmapItems', item),
    country: random.pick(countriesOfItem(item, seed)),
    reportedOn: someDay(random),
    reportedBy: 'Fuente sintética',
    narrative: writer.sentence('fact'),
    sources: codesOf('sources', size.sources, 1, random),
    translation: approved,
    ...readerDates(random),
  });
};

/** The countries of the n-th roadmap item, which its progress has to match. */
function countriesOfItem(number: number, seed: number): Country[] {
  return createRandom(seed, 'countries of', number).some(countries.keys, 4);
}

function codesOf(
  kind: Parameters<typeof formatCode>[0],
  size: number,
  count: number,
  random: Random,
): string[] {
  const numbers = Array.from({ length: count }, () => random.rank(size));
  return [...new Set(numbers)].map((number) => formatCode(kind, number));
}

function withoutAnswer<Field extends string>(
  values: Record<Field, readonly unknown[]>,
  fields: readonly Field[],
): Field[] {
  return fields.filter((field) => values[field].length === 0);
}
