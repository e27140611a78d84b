import type { z } from 'zod';
import type { DeclaredKind } from './declareKind.ts';
import type { KindName } from './fields/codes.ts';
import type { Bilingual } from './locales.ts';
import { challenges } from './records/challenge.ts';
import { countryProfiles } from './records/countryProfile.ts';
import { events } from './records/event.ts';
import { institutions } from './records/institution.ts';
import { media } from './records/media.ts';
import { practices } from './records/practice.ts';
import { progress } from './records/progress.ts';
import { recommendations } from './records/recommendation.ts';
import { roadmapItems } from './records/roadmapItem.ts';
import { sources } from './records/source.ts';

/** The registry of all kinds, in import order: the target of a required link comes before the kind that links to it. */
const declared = {
  institutions,
  sources,
  media,
  countries: countryProfiles,
  challenges,
  practices,
  recommendations,
  roadmapItems,
  progress,
  events,
} satisfies Record<KindName, DeclaredKind>;

export type Kind = keyof typeof declared;

/** The record of each kind, by the name of its folder in a snapshot. */
export type Records = { [K in Kind]: z.output<(typeof declared)[K]['schema']> };

export type RecordOf<K extends Kind> = Records[K];

/** All records of all kinds. */
export type RecordLists = { [K in Kind]: Records[K][] };

/** The declarations by kind, typed so that `kinds[kind].schema` parses to `RecordOf<K>` for a generic `kind: K`. */
export const kinds: {
  [K in Kind]: DeclaredKind<
    K,
    z.ZodType<Records[K]>,
    (typeof declared)[K]['fields'],
    (typeof declared)[K]['names']
  >;
} = declared;

/** All kinds, in import order. */
export const kindNames = Object.keys(declared).filter((name): name is Kind => name in declared);

/**
 * Makes a table with a value for each name of a list, so that a new kind is in it without being named.
 *
 * @example
 * const lists: RecordLists = tableOf(kindNames, () => []);
 */
export function tableOf<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  const table: Partial<Record<Name, Value>> = {};
  for (const name of names) table[name] = valueOf(name);
  if (hasAll(table, names)) return table;
  throw new Error(`A table lacks one of ${names.join(', ')}.`);
}

function hasAll<Name extends string, Value>(
  table: Partial<Record<Name, Value>>,
  names: readonly Name[],
): table is Record<Name, Value> {
  return names.every((name) => name in table);
}

/** The kinds whose records have a slug, and so a page of their own. */
export type AddressedKind = {
  [K in Kind]: Records[K] extends { slug: string } ? K : never;
}[Kind];

export function isAddressed(kind: Kind): kind is AddressedKind {
  return 'slug' in kinds[kind].fields;
}

export const addressedKinds = kindNames.filter(isAddressed);

/** The labels of a collection in the CMS, in the shape that Payload takes. */
export function formNames(kind: Kind): { singular: Bilingual; plural: Bilingual } {
  const { one, many, inForms }: DeclaredKind['names'] = kinds[kind].names;
  return { singular: inForms?.one ?? one, plural: inForms?.many ?? many };
}

/** The plural name of a kind on the site, as in headings. */
export function siteName(kind: Kind): Bilingual {
  const { many, onSite }: DeclaredKind['names'] = kinds[kind].names;
  return onSite ?? many;
}
