import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import { codeNumber } from 'content-models/fields/codes';
import type { Practice } from 'content-models/records/practice';
import { synonymGroups } from 'content-models/vocabulary/synonyms';
import { localize } from '../../language/localize.ts';
import { pathOf } from '../../addresses/paths.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { encodeIndex, type IndexedPractice } from '../format/encodeIndex.ts';
import { perFacet } from '../format/facetNames.ts';
import type { SearchIndex } from '../format/searchIndex.ts';
import { facets } from './facets.ts';
import { searchKinds } from './searchKinds.ts';

/** Builds the compact file of a language: the listed entries and the other searchable pages. */
export function createIndex(catalogue: Catalogue, locale: Locale): SearchIndex {
  return encodeIndex({
    folder: pathOf({ kind: 'catalogue' }, locale),
    spanishFolder: pathOf({ kind: 'catalogue' }, 'es'),
    practices: catalogue.listed.map((practice) => indexedPractice(practice, locale)),
    groups: searchKinds.map(({ heading, pages }) => ({
      heading: heading(locale, catalogue),
      pages: pages(catalogue, locale),
    })),
    terms: perFacet((name) => facets[name].terms(locale)),
    synonyms: synonymGroups[locale].map((group) => [...group]),
  });
}

function indexedPractice(practice: Practice, locale: Locale): IndexedPractice {
  const { code, title, slug, alternativeNames, contentUpdatedOn, notStated } = practice;
  return {
    code: codeNumber(code),
    title: localize(title, locale).value,
    slug,
    names: alternativeNames,
    updatedOn: contentUpdatedOn,
    unknown: notStated.length,
    values: perFacet((name) => facets[name].valuesOf(practice)),
    isSpanish: locale === 'en' && !hasEnglish(practice),
  };
}
