import type { Locale } from 'content-models/locales';
import type { LocalizedText } from 'content-models/fields/localized';
import type { CountryFigure, CountryProfile } from 'content-models/records/countryProfile';
import type { Practice } from 'content-models/records/practice';
import { announcementKinds } from 'content-models/vocabulary/announcementKinds';
import type { Country } from 'content-models/vocabulary/countries';
import { pathOf } from '../addresses/paths.ts';
import { recordLink } from '../addresses/recordLink.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatDate, inSentence } from '../language/formats.ts';
import { localize, type Localized } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import { newestFirst } from './assembleAnnouncements.ts';
import { anchorOf, bySeries, figureText, wholeYear } from './assembleFigures.ts';

/** What an item is (a practice, an announcement, a law or the series of a count of returns), and where it stands. */
type Part = { text: string; lang: Locale | undefined; href: string | undefined };

/** Something that has a date. What is recorded in several ways under one name and in one year is told once. */
export type DatedItem = {
  /** A day, a month or a year, as far as a record gives it. */
  day: string;
  title: Localized;
  /** Where its title leads. */
  href: string | undefined;
  parts: Part[];
  /** The sources that are called beside it: a law may have no page or text that its title could lead to. */
  sources: string[];
};

/** An item before it is joined with others of its name. */
type Recorded = Omit<DatedItem, 'parts' | 'title'> & { name: LocalizedText; part: Localized };

type Norm = CountryProfile['legalFramework'][number];

/** Everything about a country that has a date, the newest first: laws, plans, practices and returns. */
export function assembleChronology(
  country: Country,
  catalogue: Catalogue,
  locale: Locale,
): DatedItem[] {
  const profile = catalogue.profile(country);
  const entries = catalogue.entriesOfCountry(country, locale);
  const recorded = [
    ...entries.flatMap((practice) => practiceItem(practice, locale)),
    ...(profile ? announcementItems(profile, locale) : []),
    ...(profile?.legalFramework ?? []).flatMap((norm) =>
      lawItem(norm, norm.url, [norm.source], locale),
    ),
    ...entries.flatMap((practice) => legalBasisItems(practice, locale)),
    ...(profile ? returnItems(profile, locale) : []),
  ];
  return [...Map.groupBy(recorded, sameThing).values()]
    .flatMap((group) => joined(group, locale))
    .toSorted((one, other) => other.day.localeCompare(one.day));
}

/** What has the same name in the same year is the same thing, recorded in several ways. */
function sameThing({ day, name }: Recorded): string {
  return `${day.slice(0, 4)} ${name.es.toLocaleLowerCase('es').replace(/\s+/g, ' ')}`;
}

function joined(group: readonly Recorded[], locale: Locale): DatedItem[] {
  const [first] = group;
  if (!first) return [];
  const linked = group.find(({ href }) => href !== undefined);
  // The longest date says most: a day rather than its year.
  const [day = first.day] = group
    .map((item) => item.day)
    .toSorted((one, other) => other.length - one.length);
  const parts = new Map<string, Part>();
  for (const item of group) {
    const { value: text, lang } = item.part;
    const href = item === linked ? undefined : item.href;
    if (!parts.has(text)) parts.set(text, { text, lang, href });
  }
  return [
    {
      day,
      title: localize(first.name, locale),
      href: linked?.href,
      parts: [...parts.values()],
      // What was announced has its sources where the link to it leads.
      sources: group.some(({ href }) => href?.startsWith('#'))
        ? []
        : group.flatMap(({ sources }) => sources),
    },
  ];
}

/** A practice stands at its start, or at its end where that alone is known. */
function practiceItem(practice: Practice, locale: Locale): Recorded[] {
  const t = useTranslations(locale);
  const { startDate, endDate, title } = practice;
  const day = startDate ?? endDate;
  if (!day) return [];
  const until = endDate && formatDate(endDate, locale);
  const part = !until
    ? t('country.dated.practice')
    : t(startDate ? 'country.dated.practiceUntil' : 'country.dated.practiceEnded', { date: until });
  const { href } = recordLink('practices', practice, locale);
  return [{ day, name: title, part: { value: part }, href, sources: [] }];
}

function announcementItems({ announcements }: CountryProfile, locale: Locale): Recorded[] {
  const t = useTranslations(locale);
  return newestFirst(announcements).map(({ row, anchor }) => ({
    day: row.announcedOn,
    name: row.title,
    part: {
      value: t('country.dated.announcement', {
        kind: inSentence(announcementKinds.label(row.kind, locale)),
      }),
    },
    href: `#${anchor}`,
    sources: [],
  }));
}

function lawItem(
  { name, number, year }: Norm,
  href: string | undefined,
  sources: string[],
  locale: Locale,
): Recorded[] {
  if (!year) return [];
  const law = useTranslations(locale)('law');
  const part = number && !name.es.includes(number) ? `${law}, ${number}` : law;
  return [{ day: year, name, part: { value: part }, href, sources }];
}

/** The laws of a practice, which are told of a country only where the practice is in no other. */
function legalBasisItems(practice: Practice, locale: Locale): Recorded[] {
  if (practice.countries.length > 1) return [];
  const { href } = recordLink('practices', practice, locale);
  return practice.legalBasis.flatMap((norm) => lawItem(norm, norm.url ?? href, [], locale));
}

/** The returns of whole years: of each series its largest figure, of which the others are parts. */
function returnItems({ code, figures }: CountryProfile, locale: Locale): Recorded[] {
  const context = pathOf({ kind: 'countryContext', country: code }, locale);
  return bySeries(figures).flatMap((group, index) => {
    const returns = group.filter(({ counted }) => counted === 'return-events');
    const byYear = Map.groupBy(returns, wholeYear);
    return [...byYear].flatMap(([year, ofYear]) => {
      const [largest] = ofYear.toSorted((one, other) => other.value - one.value);
      if (year === undefined || !largest) return [];
      return [returnItem(largest, String(year), `${context}#${anchorOf(index)}`, locale)];
    });
  });
}

function returnItem(figure: CountryFigure, day: string, href: string, locale: Locale): Recorded {
  const { scope, series } = figure;
  const count = figureText(figure, locale);
  const name = {
    es: `${scope.es}: ${count}`,
    ...(scope.en !== undefined && { en: `${scope.en}: ${count}` }),
  };
  return { day, name, part: localize(series, locale), href, sources: [] };
}
