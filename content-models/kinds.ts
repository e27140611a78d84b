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

/** Every kind of record, in the order in which an import creates them: what must be public comes first. */
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

/** Every kind as it declares itself; of a kind that only a parameter tells, its schema gives that kind's record. */
export const kinds: {
  [K in Kind]: DeclaredKind<
    K,
    z.ZodType<Records[K]>,
    (typeof declared)[K]['fields'],
    (typeof declared)[K]['names']
  >;
} = declared;

/** The kinds in the order in which an import must create them. */
export const kindNames = Object.keys(declared).filter((name): name is Kind => name in declared);

/**
 * A list in which every name of a union stands: one that is forgotten does not compile.
 *
 * @example
 * const sides = allOf<'left' | 'right'>()(['left', 'right']);
 */
export function allOf<Name extends string>() {
  return <const List extends readonly Name[]>(
    list: List &
      ([Exclude<Name, List[number]>] extends [never]
        ? unknown
        : { forgotten: Exclude<Name, List[number]> }),
  ): List => list;
}

/** The kinds whose records have a page at an address of their own. */
export type AddressedKind = {
  [K in Kind]: Records[K] extends { slug: string } ? K : never;
}[Kind];

export const addressedKinds = kindNames.filter(
  (kind): kind is AddressedKind => 'slug' in kinds[kind].fields,
);

/** What the CMS calls one record of a kind and several of them, in its menu and above its forms. */
export function formNames(kind: Kind): { singular: Bilingual; plural: Bilingual } {
  const { one, many, inForms }: DeclaredKind['names'] = kinds[kind].names;
  return { singular: inForms?.one ?? one, plural: inForms?.many ?? many };
}

/** What the site calls the records of a kind, above a list of them. */
export function siteName(kind: Kind): Bilingual {
  const { many, onSite }: DeclaredKind['names'] = kinds[kind].names;
  return onSite ?? many;
}
