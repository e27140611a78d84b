import type { Locale } from 'content-models/locales';
import type { Announcement, CountryProfile } from 'content-models/records/countryProfile';
import { announcementKinds } from 'content-models/vocabulary/announcementKinds';
import { pathOf } from '../addresses/paths.ts';
import type { RecordLink } from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatDate } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';
import type { Call, Footnotes } from '../record/footnotes.ts';
import { institutionLink } from '../record/institutionLink.ts';

/** What a State announced, and what is known of it since. */
type ToldAnnouncement = {
  /** The oldest has number 1, so that an address keeps its announcement when a new one is added. */
  anchor: string;
  title: Localized;
  /** What it is, when it was announced, and for which years. */
  notes: string[];
  known: Localized | undefined;
};

/** An announcement with the address at which its sources stand. */
export type LinkedAnnouncement = ToldAnnouncement & { href: string };

export type AssembledAnnouncement = ToldAnnouncement & {
  by: RecordLink | undefined;
  commits: Localized | undefined;
  calls: Call[];
};

/** Prepares what a State announced, the newest first. */
export function assembleAnnouncements(
  announcements: readonly Announcement[],
  catalogue: Catalogue,
  locale: Locale,
  footnotes: Footnotes,
): AssembledAnnouncement[] {
  return newestFirst(announcements).map(({ row, anchor }) => ({
    ...told(row, anchor, locale),
    by: row.by ? institutionLink(catalogue.record('institutions', row.by), locale) : undefined,
    commits: row.commits && localize(row.commits, locale),
    calls: row.sources.map((code) => footnotes.call(code)),
  }));
}

/** What the State of a profile announced, the newest first, each with the address at which its sources stand. */
export function linkedAnnouncements(
  { code, announcements }: CountryProfile,
  locale: Locale,
): LinkedAnnouncement[] {
  return newestFirst(announcements).map(({ row, anchor }) => ({
    ...told(row, anchor, locale),
    href: `${pathOf({ kind: 'country', country: code, number: 1 }, locale)}#${anchor}`,
  }));
}

/** Announcements with their anchors, the newest first. */
export function newestFirst(
  announcements: readonly Announcement[],
): { row: Announcement; anchor: string }[] {
  return announcements
    .toSorted((one, other) => one.announcedOn.localeCompare(other.announcedOn))
    .map((row, index) => ({ row, anchor: `anuncio-${index + 1}` }))
    .toReversed();
}

function told(row: Announcement, anchor: string, locale: Locale): ToldAnnouncement {
  return {
    anchor,
    title: localize(row.title, locale),
    notes: [
      announcementKinds.label(row.kind, locale),
      formatDate(row.announcedOn, locale),
      ...term(row, locale),
    ],
    known: row.known && localize(row.known, locale),
  };
}

/** The years that are meant, where they are more than the date of the announcement. */
function term({ announcedOn, periodStart, periodEnd }: Announcement, locale: Locale): string[] {
  const dates = [...new Set([periodStart, periodEnd])].filter((date) => date !== undefined);
  if (dates.every((date) => date === announcedOn)) return [];
  return [dates.map((date) => formatDate(date, locale)).join('–')];
}
