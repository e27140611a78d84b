import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Event } from 'content-models/records/event';
import type { RichText } from 'content-models/fields/richText';
import { addressees } from 'content-models/vocabulary/addressees';
import { workingGroups } from 'content-models/vocabulary/workingGroups';
import { sourceTitle } from '../catalogue/describeSource.ts';
import { createFootnotes } from '../record/footnotes.ts';
import { capitalised, formatDate, formatDays } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { localize, type Localized } from '../language/localize.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readerDatesText } from '../record/readerDatesText.ts';
import { richTextHtml } from '../record/richTextHtml.ts';
import { filledRows, type SheetRow, type SheetValue } from '../record/factSheet.ts';
import { sourcePath } from '../source/sourcePages.ts';

type Text = { es: string; en?: string | undefined };

/** A statement with its locator in the source and further notes. */
export type Statement = { text: Localized; notes: string[] };

/** Prepares the page of a meeting, in reading order. */
export function assembleEvent(event: Event, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const toHtml = (text: { es: RichText; en?: RichText | undefined } | undefined) => {
    if (!text) return undefined;
    const { value, lang } = localize(text, locale);
    return { html: richTextHtml(value, { footnotes, callLabel: t('call.label') }), lang };
  };
  const statement = (
    { text, locator }: { text: Text; locator?: string | undefined },
    ...notes: (string | undefined)[]
  ): Statement => ({
    text: localize(text, locale),
    notes: [...notes, locator].filter((note) => note !== undefined),
  });
  const [general, specific] = (['general', 'specific'] as const).map((scope) =>
    event.objectives.filter((row) => row.scope === scope).map((row) => statement(row)),
  );
  return {
    sheet: sheetRows(event, catalogue, locale),
    dates: readerDatesText(event, locale),
    general: general ?? [],
    specific: specific ?? [],
    method: toHtml(event.method),
    days: agendaDays(event, locale),
    groups: event.groups.map((row) => ({
      heading: workingGroups.label(row.group, locale),
      ...statement(row, moderates(row.moderator, locale)),
    })),
    results: event.expectedResults.map((row) => statement(row)),
    participants: event.participants.map((row) =>
      statement(
        row,
        row.addressee && t('workshop.profile', { name: addressees.label(row.addressee, locale) }),
      ),
    ),
    outcome: toHtml(event.outcome),
    documents: event.documents.map(({ source, note, contents }) => ({
      title: sourceTitle(catalogue.record('sources', source), locale),
      href: sourcePath(catalogue, source, locale),
      note: localize(note, locale),
      contents: contents.map(({ title, pages }) => ({
        title: localize(title, locale),
        pages: pages && t('workshop.pages', { pages }),
      })),
    })),
    discrepancies: toHtml(event.discrepancies),
    unknown: event.notStated.map(fieldLabels('events', locale)),
    sources: footnotes.sources(event.sources),
  };
}

function sheetRows(event: Event, catalogue: Catalogue, locale: Locale): SheetRow[] {
  const t = useTranslations(locale);
  const place = event.place && localize(event.place, locale);
  const placeValue: SheetValue[] = place ? [{ text: place.value, lang: place.lang }] : [];
  const host: SheetValue[] = event.host
    ? [institutionLink(catalogue.record('institutions', event.host), locale)]
    : [];
  return filledRows([
    {
      label: t('workshop.when'),
      values: [{ text: formatDays(event.startDate, event.endDate, locale) }],
    },
    { label: t('workshop.place'), values: placeValue },
    { label: t('workshop.host'), values: host },
  ]);
}

function agendaDays({ days, sessions }: Event, locale: Locale) {
  const t = useTranslations(locale);
  return days.map(({ date, title, moderator, sicNote }) => ({
    date: capitalised(formatDate(date, locale)),
    title: localize(title, locale),
    moderates: moderates(moderator, locale),
    sicNote: sicNote && localize(sicNote, locale),
    sessions: sessions
      .filter((session) => session.date === date)
      .map((session) => ({
        time: [session.start, session.end].filter((time) => time !== undefined).join(' – '),
        title: localize(session.title, locale),
        notes: [
          session.speakers && localize(session.speakers, locale).value,
          moderates(session.moderator, locale),
          session.streamed ? t('workshop.streamed') : undefined,
        ].filter((note) => note !== undefined),
      })),
  }));
}

function moderates(moderator: Text | undefined, locale: Locale): string | undefined {
  if (!moderator) return undefined;
  const name = localize(moderator, locale).value;
  return useTranslations(locale)('workshop.moderates', { name });
}
