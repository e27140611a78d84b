import { calledSources, richText } from '../schemas/richText.ts';
import type { Challenge } from '../schemas/challenge.ts';
import type { CountryProfile } from '../schemas/countryProfile.ts';
import type { Event } from '../schemas/event.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Institution } from '../schemas/institution.ts';
import type { Practice } from '../schemas/practice.ts';
import type { Progress } from '../schemas/progress.ts';
import type { Recommendation } from '../schemas/recommendation.ts';
import type { RoadmapItem } from '../schemas/roadmapItem.ts';
import type { Source } from '../schemas/source.ts';
import type { Kind, RecordOf } from '../kinds.ts';
import { localizedValues } from './translation.ts';

/**
 * A link from one record to another. A required one forbids publishing while its target is not public and
 * unpublishing the target; an optional one is left out as long as its target is not public.
 */
export type Reference = { path: string; kind: Kind; code: string; required: boolean };

type Path = string | number;

const required = (kind: Kind, code: string, ...path: Path[]): Reference => ({
  path: path.join('.'),
  kind,
  code,
  required: true,
});

const optional = (kind: Kind, code: string, ...path: Path[]): Reference => ({
  ...required(kind, code, ...path),
  required: false,
});

const requiredList = (kind: Kind, codes: readonly string[], ...path: Path[]) =>
  codes.map((code, index) => required(kind, code, ...path, index));

const optionalList = (kind: Kind, codes: readonly string[], ...path: Path[]) =>
  codes.map((code, index) => optional(kind, code, ...path, index));

const sourceList = (codes: readonly string[], ...path: Path[]) =>
  requiredList('sources', codes, ...path);

const factSources = (facts: readonly Fact[]) =>
  facts.flatMap((fact, row) => sourceList(fact.sources, 'facts', row, 'sources'));

/** The sources that rows of a list name, where they do. */
const rowSources = (list: string, rows: readonly { source?: string | undefined }[]) =>
  rows.flatMap(({ source }, row) =>
    source === undefined ? [] : [required('sources', source, list, row, 'source')],
  );

function practiceReferences(practice: Practice): Reference[] {
  return [
    ...sourceList(practice.sources, 'sources'),
    ...factSources(practice.facts),
    ...practice.institutions.flatMap((role, row) => [
      required('institutions', role.institution, 'institutions', row, 'institution'),
      ...sourceList(role.sources, 'institutions', row, 'sources'),
    ]),
    ...rowSources('legalBasis', practice.legalBasis),
    ...optionalList('challenges', practice.challenges, 'challenges'),
    ...practice.related.map((link, row) =>
      optional('practices', link.practice, 'related', row, 'practice'),
    ),
    ...optionalList('media', practice.media, 'media'),
  ];
}

function institutionReferences(institution: Institution): Reference[] {
  return institution.parent ? [optional('institutions', institution.parent, 'parent')] : [];
}

function sourceReferences(source: Source): Reference[] {
  return source.author ? [required('institutions', source.author, 'author')] : [];
}

function countryReferences(profile: CountryProfile): Reference[] {
  return [
    ...sourceList(profile.sources, 'sources'),
    ...requiredList('institutions', profile.institutions, 'institutions'),
    ...rowSources('legalFramework', profile.legalFramework),
    ...rowSources('figures', profile.figures),
  ];
}

function challengeReferences(challenge: Challenge): Reference[] {
  const { institution } = challenge.raisedBy;
  return [
    ...(institution ? [required('institutions', institution, 'raisedBy', 'institution')] : []),
    ...factSources(challenge.facts),
    ...sourceList(challenge.sources, 'sources'),
  ];
}

function recommendationReferences(recommendation: Recommendation): Reference[] {
  return [
    ...requiredList('challenges', recommendation.challenges, 'challenges'),
    ...optionalList('practices', recommendation.practices, 'practices'),
    ...sourceList(recommendation.sources, 'sources'),
  ];
}

function roadmapItemReferences(item: RoadmapItem): Reference[] {
  return [
    ...requiredList('recommendations', item.recommendations, 'recommendations'),
    ...requiredList('institutions', item.leadInstitutions, 'leadInstitutions'),
    ...requiredList('institutions', item.partners, 'partners'),
    ...rowSources('backing', item.backing),
    ...rowSources('milestones', item.milestones),
    ...rowSources('indicators', item.indicators),
    ...optionalList('practices', item.supportingPractices, 'supportingPractices'),
    ...sourceList(item.sources, 'sources'),
  ];
}

function progressReferences(progress: Progress): Reference[] {
  const { roadmapItem, supersedes, sources } = progress;
  return [
    required('roadmapItems', roadmapItem, 'roadmapItem'),
    ...(supersedes ? [required('progress', supersedes, 'supersedes')] : []),
    ...sourceList(sources, 'sources'),
  ];
}

function eventReferences(event: Event): Reference[] {
  return [
    ...(event.host ? [required('institutions', event.host, 'host')] : []),
    ...rowSources('documents', event.documents),
    ...sourceList(event.sources, 'sources'),
  ];
}

const finders: { [K in Kind]: (record: RecordOf<K>) => Reference[] } = {
  practices: practiceReferences,
  institutions: institutionReferences,
  sources: sourceReferences,
  countries: countryReferences,
  media: () => [],
  challenges: challengeReferences,
  recommendations: recommendationReferences,
  roadmapItems: roadmapItemReferences,
  progress: progressReferences,
  events: eventReferences,
};

/** Every link of a record to others, with its path in the record. */
export function referencesOf<K extends Kind>(kind: K, record: RecordOf<K>): Reference[] {
  return finders[kind](record);
}

/** The footnote calls in a record's narratives to sources that its own list does not hold. */
export function uncitedCalls(record: { sources: string[] }): { path: string; code: string }[] {
  return localizedValues(record).flatMap(({ path, es, en }) =>
    [es, en].flatMap((value) => {
      const blocks = richText.safeParse(value);
      if (!blocks.success) return [];
      return calledSources(blocks.data)
        .filter((code) => !record.sources.includes(code))
        .map((code) => ({ path: path.join('.'), code }));
    }),
  );
}
