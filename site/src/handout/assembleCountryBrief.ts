import type { Locale } from 'content-models/locales';
import type { CountryProfile } from 'content-models/records/countryProfile';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import { bestProvenFirst } from '../catalogue/bestProvenFirst.ts';
import { newestDay } from '../catalogue/newestDay.ts';
import { assembleAnnouncements, newestFirst } from '../country/assembleAnnouncements.ts';
import {
  assembleFigures,
  bySeries,
  isDrawn,
  leadingFigures,
  type Chart,
} from '../country/assembleFigures.ts';
import { barLabels } from '../country/barLabels.ts';
import { localize, type Localized } from '../language/localize.ts';
import { useTranslations } from '../language/translate.ts';
import type { PageContext } from '../practice/assembleHead.ts';
import { assembleUnknown } from '../practice/assembleUnknown.ts';
import { createFootnotes } from '../record/footnotes.ts';
import type { Block, Handout, Run } from './Handout.ts';
import { fine, handoutFrame, list, sourceList, type Edition } from './handoutParts.ts';
import { richTextBlocks } from './richTextBlocks.ts';
import { textRun } from './sheetRuns.ts';

/** How much of a country its brief tells: so many of each, those that its page has first. */
export type BriefDetail = {
  /** Blocks of the introduction. */
  context: number;
  charts: number;
  announcements: number;
  practices: number;
  challenges: number;
};

/** From everything down to what a meeting needs: a brief takes the first with which it fits its sheet. */
export const briefDetails: readonly [BriefDetail, ...BriefDetail[]] = [
  { context: 6, charts: 4, announcements: 12, practices: 30, challenges: 12 },
  { context: 2, charts: 3, announcements: 6, practices: 20, challenges: 8 },
  { context: 1, charts: 2, announcements: 5, practices: 14, challenges: 5 },
  { context: 1, charts: 2, announcements: 4, practices: 10, challenges: 5 },
  { context: 1, charts: 1, announcements: 3, practices: 8, challenges: 4 },
  { context: 1, charts: 1, announcements: 2, practices: 6, challenges: 3 },
];

type Context = PageContext & { country: Country; detail: BriefDetail };

/** The brief of a country: returns, what the State announced, practices by evidence, challenges, three questions. */
export function assembleCountryBrief(
  country: Country,
  edition: Edition,
  detail: BriefDetail,
): Handout {
  const { catalogue, locale } = edition;
  const t = useTranslations(locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const about = { country, detail, catalogue, locale, footnotes };
  const profile = catalogue.profile(country);
  const entries = catalogue.entriesOfCountry(country, locale);
  const records = [
    ...(profile ? [profile] : []),
    ...entries,
    ...catalogue.challengesOfCountry(country),
  ];
  const updatedOn = newestDay(records);
  if (updatedOn === undefined) throw new Error(`There is nothing of ${country} to take along.`);
  // In the order of the page: sources are numbered as they are called.
  const sections = [
    { heading: t('country.introduction'), blocks: profile ? context(profile, about) : [] },
    { heading: t('country.figures'), blocks: profile ? charts(profile, about) : [] },
    { heading: t('country.announcements'), blocks: profile ? announced(profile, about) : [] },
    { heading: t('brief.practices'), blocks: practices(about) },
    { heading: t('challenges.title'), blocks: challenges(about) },
    { heading: t('brief.questions'), blocks: questions(about) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    ...handoutFrame({ kind: 'country', country, number: 1 }, updatedOn, edition),
    kicker: t('brief.kicker'),
    title: { text: countries.label(country, locale) },
    lead: entries.length > 0 ? [{ text: t.count('country.summary', entries.length) }] : [],
    sections,
    sources: sourceList(footnotes, edition),
  };
}

/** How the country came to be so, as its page tells it. */
function context(
  { introduction }: CountryProfile,
  { detail, locale, footnotes }: Context,
): Block[] {
  const { value, lang } = localize(introduction, locale);
  return richTextBlocks(value.slice(0, detail.context), { footnotes, lang });
}

/** A chart for each series, the longest first: those of different series are never drawn into one. */
function charts({ figures }: CountryProfile, { detail, locale, footnotes }: Context): Block[] {
  const drawn = bySeries(figures)
    .map(leadingFigures)
    .filter(isDrawn)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, detail.charts);
  return drawn
    .flatMap((group) => assembleFigures(group, locale, footnotes))
    .flatMap((panel) => panel.charts.map((chart) => bars(chart, panel.series, locale)));
}

function bars(
  { scope, finding, bars: all, table }: Chart,
  series: Localized,
  locale: Locale,
): Block {
  const { labels, inThousands } = barLabels(all, locale);
  const called = table.rows.flatMap(({ calls }) => calls.map(({ number }) => number));
  const largest = Math.max(...all.map(({ value }) => value ?? 0));
  return {
    kind: 'bars',
    title: `${scope.value}: ${finding}`,
    note: [
      ...(inThousands ? [{ text: `${useTranslations(locale)('figures.thousands')} ` }] : []),
      { text: series.value, lang: series.lang, calls: [...new Set(called)] },
    ],
    alt: table.rows.map(({ period, value }) => `${period}: ${value}`).join('; '),
    bars: all.map(({ year, value }, place) => ({
      name: String(year),
      label: labels[place] ?? '',
      share: value === undefined ? undefined : value / largest,
    })),
  };
}

/** What the State announced, the newest first, and what is known of it since. */
function announced({ announcements }: CountryProfile, context: Context): Block[] {
  const { detail, catalogue, locale, footnotes } = context;
  const t = useTranslations(locale);
  // Only what is told is numbered.
  const newest = newestFirst(announcements)
    .slice(0, detail.announcements)
    .map(({ row }) => row);
  const rows = assembleAnnouncements(newest, catalogue, locale, footnotes);
  return list(
    rows.map(({ title, notes, commits, known, calls }): Run[] => [
      { ...textRun(title), strong: true },
      { text: ` (${notes.join(' · ')})`, calls: calls.map(({ number }) => number) },
      ...(commits ? [{ text: '. ' }, textRun(commits)] : []),
      { text: ` ${t(known ? 'country.since' : 'country.sinceUnknown')} ` },
      ...(known ? [textRun(known)] : []),
    ]),
  );
}

/** The practices by their evidence, then how many more the page has. */
function practices({ country, detail, catalogue, locale }: Context): Block[] {
  const t = useTranslations(locale);
  const max = evidenceLevels.keys.length - 1;
  const all = bestProvenFirst(catalogue.entriesOfCountry(country, locale));
  const told = all.slice(0, detail.practices);
  const more = all.length - told.length;
  return [
    ...list(
      told.map(({ title, code, evidenceLevel: grade }): Run[] => [
        { ...textRun(localize(title, locale)), strong: true },
        {
          text: ` (${code}). ${t('trust.grade', { grade, max, label: evidenceLevels.label(grade, locale) })}`,
        },
      ]),
    ),
    ...(more > 0 ? [fine(t.count('brief.more', more))] : []),
  ];
}

function challenges({ country, detail, catalogue, locale }: Context): Block[] {
  const all = catalogue.challengesOfCountry(country).slice(0, detail.challenges);
  return list(
    all.map(({ title, code }) => [textRun(localize(title, locale)), { text: ` (${code})` }]),
  );
}

/** So many questions one can put in a meeting. */
const questionsAsked = 3;

/** What most practices of the country leave open, as questions. */
function questions({ country, catalogue, locale }: Context): Block[] {
  const t = useTranslations(locale);
  const entries = catalogue.entriesOfCountry(country, locale);
  const open = new Map<string, number>();
  for (const question of entries.flatMap((entry) => assembleUnknown(entry, locale).questions))
    open.set(question, (open.get(question) ?? 0) + 1);
  const most = [...open]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, questionsAsked)
    .map(([question, n]): Run[] => [
      { text: question },
      { text: ` ${t('brief.unanswered', { n, total: entries.length })}` },
    ]);
  return list(most);
}
