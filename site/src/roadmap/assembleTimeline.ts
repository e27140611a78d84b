import type { Locale } from 'content-models/locales';
import type { Progress } from 'content-models/records/progress';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import { countries } from 'content-models/vocabulary/countries';
import { progressStatuses } from 'content-models/vocabulary/progressStatuses';
import type { Call, Footnotes } from '../record/footnotes.ts';
import { capitalised, formatDate, formatNumber } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { localize, type Localized } from '../language/localize.ts';
import { readerDatesText } from '../record/readerDatesText.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** A report or a fact in the timeline. */
export type TimelineEntry = {
  code: string;
  country: string;
  date: string;
  /** The reported status, in words; a related fact has none. */
  reported: string | undefined;
  /** The result of the catalogue's verification, or a note that there was none. */
  verified: string | undefined;
  narrative: Localized;
  calls: Call[];
  by: string;
  /** When the catalogue published it, which may be long after it was reported. */
  dates: string;
  value: Localized | undefined;
  corrections: string[];
};

/** What is publicly known of an action: official reports and related facts are kept apart. */
export type Timeline = { reports: TimelineEntry[]; facts: TimelineEntry[] };

export function assembleTimeline(
  item: RoadmapItem,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): Timeline {
  const all = catalogue.progressOf(item.code);
  const entries = (kind: Progress['kind']) =>
    all
      .filter((progress) => progress.kind === kind)
      .map((progress) => timelineEntry(progress, item, catalogue, locale, footnotes));
  return { reports: entries('official-report'), facts: entries('related-fact') };
}

function timelineEntry(
  progress: Progress,
  item: RoadmapItem,
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): TimelineEntry {
  const t = useTranslations(locale);
  const { code, country, reportedOn, reportedStatus, supersedes } = progress;
  const newer = catalogue.supersededBy(code);
  const name = progress.reportedBy;
  return {
    code,
    country: countries.label(country, locale),
    date: capitalised(formatDate(reportedOn, locale)),
    reported:
      reportedStatus &&
      t('progress.reported', { status: progressStatuses.label(reportedStatus, locale) }),
    verified: reportedStatus && verifiedText(progress, locale),
    narrative: localize(progress.narrative, locale),
    calls: progress.sources.map((source) => footnotes.call(source)),
    by: reportedStatus ? t('progress.by', { name }) : t('progress.publishedBy', { name }),
    dates: readerDatesText(progress, locale),
    value: valueText(progress, item, locale),
    corrections: [
      ...(newer ? [t('progress.superseded', { code: newer })] : []),
      ...(supersedes ? [t('progress.supersedes', { code: supersedes })] : []),
    ],
  };
}

function verifiedText(progress: Progress, locale: Locale): string {
  const t = useTranslations(locale);
  const { verifiedStatus, verifiedBy, verifiedOn } = progress;
  if (!verifiedStatus || !verifiedBy || !verifiedOn) return t('progress.unverified');
  return t('progress.verified', {
    status: progressStatuses.label(verifiedStatus, locale),
    by: verifiedBy,
    date: formatDate(verifiedOn, locale),
  });
}

function valueText(
  { value }: Progress,
  { indicators }: RoadmapItem,
  locale: Locale,
): Localized | undefined {
  const indicator = indicators.find(({ id }) => id === value?.indicator);
  if (!value || !indicator) return undefined;
  const name = localize(indicator.name, locale);
  const text = useTranslations(locale)('progress.value', {
    name: name.value,
    value: formatNumber(value.value, locale),
    unit: localize(indicator.unit, locale).value,
  });
  return { ...name, value: text };
}
