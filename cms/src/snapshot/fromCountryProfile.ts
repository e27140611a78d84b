import type { Locale } from 'content-models/locales';
import { countryProfileAnswers, type CountryProfile } from 'content-models/schemas/countryProfile';
import type { IdOf } from './documents.ts';
import { fromLegalNorms } from './legalNorms.ts';
import { fromRichText } from './richText.ts';
import { fromTranslation } from './translation.ts';
import { notStatedBoxes, textIn } from './values.ts';

/** A country's profile as a form in one language. */
export function fromCountryProfile(record: CountryProfile, locale: Locale, idOf: IdOf) {
  return {
    code: record.code,
    introduction: fromRichText(textIn(record.introduction, locale)),
    institutions: record.institutions.map((code) => idOf('institutions', code)),
    legalFramework: fromLegalNorms(record.legalFramework, locale, idOf),
    figures: record.figures.map((figure) => ({
      id: figure.id,
      value: figure.value,
      approximation: figure.approximation ?? null,
      periodStart: figure.periodStart,
      periodEnd: figure.periodEnd,
      scope: textIn(figure.scope, locale),
      counted: figure.counted,
      series: textIn(figure.series, locale),
      source: idOf('sources', figure.source),
      locator: figure.locator ?? null,
      note: textIn(figure.note, locale),
    })),
    sources: record.sources.map((code) => idOf('sources', code)),
    translation: fromTranslation(record.translation),
    ...notStatedBoxes(countryProfileAnswers, record.notStated),
  };
}
