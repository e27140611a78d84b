import type { Locale } from 'content-models/locales';
import type { Announcement } from 'content-models/records/countryProfile';
import { announcementKinds } from 'content-models/vocabulary/announcementKinds';
import type { RecordLink } from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatDate } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';
import type { Call, Footnotes } from '../record/footnotes.ts';
import { institutionLink } from '../record/institutionLink.ts';

export type AssembledAnnouncement = {
  title: Localized;
  /** What it is, when it was announced, and for which years. */
  notes: string[];
  by: RecordLink | undefined;
  commits: Localized | undefined;
  known: Localized | undefined;
  calls: Call[];
};

/** Prepares what a State announced, the newest first. */
export function assembleAnnouncements(
  announcements: readonly Announcement[],
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): AssembledAnnouncement[] {
  const newestFirst = announcements.toSorted((a, b) => b.announcedOn.localeCompare(a.announcedOn));
  return newestFirst.map((row) => ({
    title: localize(row.title, locale),
    notes: [
      announcementKinds.label(row.kind, locale),
      formatDate(row.announcedOn, locale),
      ...term(row, locale),
    ],
    by: row.by ? institutionLink(catalogue.record('institutions', row.by), locale) : undefined,
    commits: row.commits && localize(row.commits, locale),
    known: row.known && localize(row.known, locale),
    calls: row.sources.map((code) => footnotes.call(code)),
  }));
}

/** The years that are meant, where they are more than the date of the announcement. */
function term({ announcedOn, periodStart, periodEnd }: Announcement, locale: Locale): string[] {
  const dates = [...new Set([periodStart, periodEnd])].filter((date) => date !== undefined);
  if (dates.every((date) => date === announcedOn)) return [];
  return [dates.map((date) => formatDate(date, locale)).join('–')];
}
