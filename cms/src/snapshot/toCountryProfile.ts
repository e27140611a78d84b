import { countryProfileAnswers } from 'content-models/schemas/countryProfile';
import type { CodeOf, Pair } from './documents.ts';
import { toLegalNorms } from './legalNorms.ts';
import { toRichText } from './richText.ts';
import { toTranslation } from './translation.ts';
import { codesOf, localized, notStatedIn, rows, said } from './values.ts';

/** A country's profile as its editors wrote it, in the shape of a record; to be parsed with its schema. */
export function toCountryProfile({ common, es, en }: Pair<'countries'>, codeOf: CodeOf) {
  return {
    code: said(common.code),
    introduction: localized(toRichText(es.introduction), toRichText(en.introduction)),
    institutions: codesOf('institutions', common.institutions, codeOf),
    legalFramework: toLegalNorms(
      common.legalFramework,
      es.legalFramework,
      en.legalFramework,
      codeOf,
    ),
    figures: rows(
      { common: common.figures, es: es.figures, en: en.figures },
      (row, spanish, english) => ({
        id: said(row.id),
        value: said(row.value),
        approximation: said(row.approximation),
        periodStart: said(row.periodStart),
        periodEnd: said(row.periodEnd),
        scope: localized(spanish?.scope, english?.scope),
        counted: said(row.counted),
        series: localized(spanish?.series, english?.series),
        source: codeOf('sources', row.source),
        locator: said(row.locator),
        note: localized(spanish?.note, english?.note),
      }),
    ),
    sources: codesOf('sources', common.sources, codeOf),
    translation: toTranslation(common.translation),
    notStated: notStatedIn(common, countryProfileAnswers),
  };
}
