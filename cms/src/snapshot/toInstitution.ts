import type { CodeOf, Pair } from './documents.ts';
import { toTranslation } from './translation.ts';
import { localized, said } from './values.ts';

/** An institution as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toInstitution({ common, es, en }: Pair<'institutions'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    slug: said(common.slug),
    name: localized(es.name, en.name),
    acronym: said(common.acronym),
    type: said(common.type),
    country: said(common.country),
    parent: codeOf('institutions', common.parent),
    website: said(common.website),
    validFrom: said(common.validFrom),
    validTo: said(common.validTo),
    translation: toTranslation(common.translation),
  };
}
