import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { CountryProfile } from 'content-models/records/countryProfile';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import type { SheetRow } from '../record/factSheet.ts';
import { createFootnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { localize } from '../language/localize.ts';
import { normText } from '../record/normText.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { richTextHtml } from '../record/richTextHtml.ts';
import { assembleFigures } from './assembleFigures.ts';

/** What a country's page shows of its profile, in reading order. */
export function assembleCountry(profile: CountryProfile, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const label = fieldLabels('countries', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const { value, lang } = localize(profile.introduction, locale);
  const introduction = {
    html: richTextHtml(value, { footnotes, callLabel: t('call.label') }),
    lang,
  };
  const laws: SheetRow[] = profile.legalFramework.map((norm) => {
    const { text, ...rest } = normText({ ...norm, number: undefined, year: undefined }, locale);
    const label = norm.number ?? norm.year ?? t('law');
    return { label, values: [{ text, ...rest, calls: [footnotes.call(norm.source)] }] };
  });
  return {
    introduction,
    institutions: institutionRows(profile, catalogue, locale),
    laws,
    panels: assembleFigures(profile.figures, locale, footnotes),
    unknown: profile.notStated.map(label),
    sources: footnotes.sources(profile.sources),
  };
}

function institutionRows(
  profile: CountryProfile,
  catalogue: Catalogue,
  locale: Locale,
): SheetRow[] {
  return profile.institutions.map((code) => {
    const institution = catalogue.record('institutions', code);
    const { lang, href } = institutionLink(institution, locale);
    return {
      label: institution.acronym ?? institutionTypes.label(institution.type, locale),
      values: [{ text: localize(institution.name, locale).value, lang, href }],
    };
  });
}
