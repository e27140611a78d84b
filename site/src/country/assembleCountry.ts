import { calledSources } from 'content-models/fields/richText';
import type { Locale } from 'content-models/locales';
import type { CountryProfile } from 'content-models/records/countryProfile';
import type { Country } from 'content-models/vocabulary/countries';
import { institutionTypes } from 'content-models/vocabulary/institutionTypes';
import type { SheetRow } from '../record/factSheet.ts';
import { createFootnotes, type Call, type Footnotes } from '../record/footnotes.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { localize } from '../language/localize.ts';
import { normText } from '../record/normText.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { richTextHtml } from '../record/richTextHtml.ts';
import { assembleAnnouncements } from './assembleAnnouncements.ts';
import { assembleChronology, type DatedItem } from './assembleChronology.ts';
import { assembleFigures, leadingFigures } from './assembleFigures.ts';

/** An item of the chronology with the calls of its sources. */
export type CalledItem = DatedItem & { calls: Call[] };

/** Prepares what the first page of a country shows beside its practices and challenges, in reading order. */
export function assembleCountry(country: Country, catalogue: Catalogue, locale: Locale) {
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const profile = catalogue.profile(country);
  const announcements = assembleAnnouncements(
    profile?.announcements ?? [],
    catalogue,
    locale,
    footnotes,
  );
  const panels = assembleFigures(leadingFigures(profile?.figures ?? []), locale, footnotes);
  const chronology = assembleChronology(country, catalogue, locale).map((item): CalledItem => ({
    ...item,
    calls: item.sources.map((code) => footnotes.call(code)),
  }));
  const laws = undatedLaws(profile, locale, footnotes);
  return {
    announcements,
    panels,
    chronology,
    institutions: profile ? institutionRows(profile, catalogue, locale) : [],
    laws,
    sources: footnotes.sources(profile ? ownSources(profile) : []),
  };
}

/** The laws that have no place in the chronology. */
function undatedLaws(
  profile: CountryProfile | undefined,
  locale: Locale,
  footnotes: Footnotes,
): SheetRow[] {
  const undated = (profile?.legalFramework ?? []).filter(({ year }) => year === undefined);
  return undated.map((norm) => {
    const label = norm.number ?? useTranslations(locale)('law');
    const calls = [footnotes.call(norm.source)];
    return { label, values: [{ ...normText(norm, locale, label), calls }] };
  });
}

/** The sources of a profile without those that only its introduction and its figures call. */
function ownSources(profile: CountryProfile): string[] {
  const inContext = contextSources(profile);
  return profile.sources.filter((code) => !inContext.has(code));
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
