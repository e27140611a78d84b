import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Progress } from 'content-models/records/progress';
import { countries } from 'content-models/vocabulary/countries';
import { formatDate } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordPage, type RecordLink } from '../addresses/recordLink.ts';

/** The path of a progress record: its anchor on the page of its action. */
export function progressPath(progress: Progress, catalogue: Catalogue, locale: Locale): string {
  const item = catalogue.record('roadmapItems', progress.roadmapItem);
  const target = hasEnglish(item) ? locale : 'es';
  return `${pathOf(recordPage('roadmapItems', item.slug), target)}#${progress.code}`;
}

/** A progress record has no title, so its link text is made of kind, place and date. */
export function progressLink(progress: Progress, catalogue: Catalogue, locale: Locale): RecordLink {
  const t = useTranslations(locale);
  const country = countries.label(progress.country, locale);
  const kind = progress.kind === 'related-fact' ? 'progress.factOf' : 'progress.reportOf';
  return {
    text: `${t(kind, { country })}, ${formatDate(progress.reportedOn, locale)}`,
    lang: undefined,
    href: progressPath(progress, catalogue, locale),
  };
}
