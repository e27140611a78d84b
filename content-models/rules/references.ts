import { calledSources, richText } from '../schemas/richText.ts';
import type { CountryProfile } from '../schemas/countryProfile.ts';
import type { Institution } from '../schemas/institution.ts';
import type { Practice } from '../schemas/practice.ts';
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

const sourceList = (codes: readonly string[], ...path: Path[]) =>
  codes.map((code, index) => required('sources', code, ...path, index));

function practiceReferences(practice: Practice): Reference[] {
  return [
    ...sourceList(practice.sources, 'sources'),
    ...practice.facts.flatMap((fact, row) => sourceList(fact.sources, 'facts', row, 'sources')),
    ...practice.institutions.flatMap((role, row) => [
      required('institutions', role.institution, 'institutions', row, 'institution'),
      ...sourceList(role.sources, 'institutions', row, 'sources'),
    ]),
    ...practice.legalBasis.map((norm, row) =>
      required('sources', norm.source, 'legalBasis', row, 'source'),
    ),
    ...practice.related.map((link, row) =>
      optional('practices', link.practice, 'related', row, 'practice'),
    ),
    ...practice.media.map((code, row) => optional('media', code, 'media', row)),
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
    ...profile.institutions.map((code, row) => required('institutions', code, 'institutions', row)),
    ...profile.legalFramework.map((norm, row) =>
      required('sources', norm.source, 'legalFramework', row, 'source'),
    ),
    ...profile.figures.map((figure, row) =>
      required('sources', figure.source, 'figures', row, 'source'),
    ),
  ];
}

const finders: { [K in Kind]: (record: RecordOf<K>) => Reference[] } = {
  practices: practiceReferences,
  institutions: institutionReferences,
  sources: sourceReferences,
  countries: countryReferences,
  media: () => [],
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
