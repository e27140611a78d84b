import { fieldLabels } from 'content-models/derived/fieldLabels';
import { calledSources } from 'content-models/fields/richText';
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
import { assembleAnnouncements } from './assembleAnnouncements.ts';
import { assembleFigures } from './assembleFigures.ts';

/** Prepares what the first page of a country shows of its profile, in reading order. */
export function assembleCountry(profile: CountryProfile, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const label = fieldLabels('countries', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const announcements = assembleAnnouncements(profile.announcements, catalogue, locale, footnotes);
  const laws: SheetRow[] = profile.legalFramework.map((norm) => {
    const label = norm.number ?? norm.year ?? t('law');
    const calls = [footnotes.call(norm.source)];
    return { label, values: [{ ...normText(norm, locale, label), calls }] };
  });
  const inContext = contextSources(profile);
  return {
    institutions: institutionRows(profile, catalogue, locale),
    laws,
    announcements,
    unknown: profile.notStated.map(label),
    sources: footnotes.sources(profile.sources.filter((code) => !inContext.has(code))),
  };
}

/** Prepares the introduction and the figures of a country, which have a page of their own. */
export function assembleContext(profile: CountryProfile, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const { value, lang } = localize(profile.introduction, locale);
  return {
    introduction: {
      html: richTextHtml(value, { footnotes, callLabel: t('call.label') }),
      lang,
    },
    panels: assembleFigures(profile.figures, locale, footnotes),
    sources: footnotes.sources([]),
  };
}

/** The sources that the page of the introduction and the figures calls, in either language. */
function contextSources({ introduction, figures }: CountryProfile): Set<string> {
  return new Set([
    ...calledSources(introduction.es),
    ...calledSources(introduction.en ?? []),
    ...figures.map(({ source }) => source),
  ]);
}

/** The institutions of a country by their type, each under its name and acronym. */
function institutionRows(
  profile: CountryProfile,
  catalogue: Catalogue,
  locale: Locale,
): SheetRow[] {
  const institutions = profile.institutions.map((code) => catalogue.record('institutions', code));
  return [...Map.groupBy(institutions, ({ type }) => type)].map(([type, ofType]) => ({
    label: institutionTypes.label(type, locale),
    values: ofType.map((institution) => institutionLink(institution, locale)),
  }));
}
