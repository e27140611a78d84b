import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import type { Recommendation } from 'content-models/records/recommendation';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import { challengeStates } from 'content-models/vocabulary/challengeStates';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { Dimension } from 'content-models/vocabulary/dimensions';
import { evidenceLevels } from 'content-models/vocabulary/evidenceLevels';
import type { Level } from 'content-models/vocabulary/levels';
import { originKinds } from 'content-models/vocabulary/originKinds';
import { useTranslations } from '../language/translate.ts';
import { localize, type Localized } from '../language/localize.ts';
import {
  recordLink,
  type RecordLink,
  type TitledKind,
  type TitledRecord,
} from '../addresses/recordLink.ts';

/** A record as lists show it. */
export type ListItem = {
  /** The line above the title that identifies and classifies it: code, places, evidence. */
  kicker: string[];
  link: RecordLink;
  summary: Localized;
  levels: readonly Level[];
  dimensions: readonly Dimension[];
};

type Listed = Pick<Practice, 'code' | 'slug' | 'title' | 'translation' | 'levels' | 'dimensions'>;

export function practiceItem(practice: Practice, locale: Locale): ListItem {
  const places = placesOf(practice.countries, locale);
  const evidence = evidenceLevels.label(practice.evidenceLevel, locale);
  return listItem('practices', practice, practice.summary, [places, evidence], locale);
}

export function challengeItem(challenge: Challenge, locale: Locale): ListItem {
  const places = placesOf(challenge.countries, locale);
  // What nobody knows is said on the challenge's own page, not on each line of a list.
  const state =
    challenge.state === 'unknown'
      ? ''
      : useTranslations(locale)('challenge.stateIn', {
          state: challengeStates.label(challenge.state, locale).toLowerCase(),
        });
  return listItem('challenges', challenge, challenge.statement, [places, state], locale);
}

/** The origin comes first, so that a mandate is not mistaken for a recommendation. */
export function recommendationItem(recommendation: Recommendation, locale: Locale): ListItem {
  const { origin, text } = recommendation;
  const kicker = [originKinds.label(origin.kind, locale), origin.locator ?? ''];
  return listItem('recommendations', recommendation, text, kicker, locale);
}

/** The origin comes first, so that a proposal is not mistaken for a commitment. */
export function roadmapListItem(item: RoadmapItem, locale: Locale): ListItem {
  const kicker = [originKinds.label(item.origin, locale), placesOf(item.countries, locale)];
  return listItem('roadmapItems', item, item.action, kicker, locale);
}

function listItem(
  kind: TitledKind,
  record: Listed,
  summary: { es: string; en?: string | undefined },
  kicker: readonly string[],
  locale: Locale,
): ListItem {
  return {
    ...codeItem(kind, record, locale, kicker),
    summary: localize(summary, locale),
    levels: record.levels,
    dimensions: record.dimensions,
  };
}

/** The parts that all items have: the title as a link, and the code with its classification. */
export function codeItem(
  kind: TitledKind,
  record: TitledRecord & { code: string },
  locale: Locale,
  kicker: readonly string[] = [],
): Pick<ListItem, 'kicker' | 'link'> {
  const isSpanishOnly = locale === 'en' && !hasEnglish(record);
  const note = isSpanishOnly ? useTranslations(locale)('list.spanishOnly') : '';
  return {
    kicker: [record.code, ...kicker, note].filter((part) => part !== ''),
    link: recordLink(kind, record, locale),
  };
}

function placesOf(keys: readonly Country[], locale: Locale): string {
  return (
    keys.map((country) => countries.label(country, locale)).join(', ') ||
    useTranslations(locale)('countries.notStated')
  );
}
