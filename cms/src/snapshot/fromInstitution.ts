import type { Locale } from 'content-models/locales';
import type { Institution } from 'content-models/schemas/institution';
import type { IdOf } from './documents.ts';
import { fromTranslation } from './translation.ts';
import { textIn } from './values.ts';

/** An institution as a form in one language. */
export function fromInstitution(record: Institution, locale: Locale, idOf: IdOf) {
  return {
    code: record.code,
    slug: record.slug,
    name: textIn(record.name, locale),
    acronym: record.acronym ?? null,
    type: record.type,
    country: record.country ?? null,
    parent: record.parent ? idOf('institutions', record.parent) : null,
    website: record.website ?? null,
    validFrom: record.validFrom ?? null,
    validTo: record.validTo ?? null,
    translation: fromTranslation(record.translation),
  };
}
