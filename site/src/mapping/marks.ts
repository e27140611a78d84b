import type { Locale } from 'content-models/locales';
import type { Challenge } from 'content-models/records/challenge';
import type { Practice } from 'content-models/records/practice';
import { countries, type Country } from 'content-models/vocabulary/countries';
import { evidenceLevels, type EvidenceLevel } from 'content-models/vocabulary/evidenceLevels';
import { bestProvenFirst } from '../catalogue/bestProvenFirst.ts';
import { recordLink } from '../addresses/recordLink.ts';
import { formatList, formatNumber } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import type { Filters } from '../search/engine/filters.ts';
import { facetPath } from '../search/build/facetPath.ts';

/** A box on the map of gaps: one record, or all of a grade where a cell has very many. */
export type Mark = {
  /** The code of its country, `GT`; with a plus where there are others, `GT+`; a question mark where no source says. */
  text: string;
  /** What it stands for in words, beginning with what one sees. */
  name: string;
  lang?: Locale | undefined;
  href: string;
  /** How strong the evidence of a practice is; a challenge has none. */
  grade?: EvidenceLevel;
};

/** A cell with more practices than this has a box per grade, with their number, instead of one per practice. */
export const mostMarks = 60;

/**
 * The practices of a cell, the strongest evidence first.
 * @param filters leads to the search for all of them
 */
export function practiceMarks(
  practices: readonly Practice[],
  filters: Partial<Filters>,
  locale: Locale,
): Mark[] {
  if (practices.length > mostMarks) return gradeMarks(practices, filters, locale);
  return bestProvenFirst(practices).map((practice) => practiceMark(practice, locale));
}

/** The box of a practice. */
export function practiceMark(practice: Practice, locale: Locale): Mark {
  return { ...recordMark('practices', practice, locale), grade: practice.evidenceLevel };
}

/** The challenges of a cell; the search does not filter them. */
export function challengeMarks(
  challenges: readonly Challenge[],
  _filters: Partial<Filters>,
  locale: Locale,
): Mark[] {
  return challenges.map((challenge) => recordMark('challenges', challenge, locale));
}

function recordMark(
  kind: 'practices' | 'challenges',
  record: Practice | Challenge,
  locale: Locale,
): Mark {
  const { text: title, lang, href } = recordLink(kind, record, locale);
  const text = placeCode(record.countries);
  const evidence =
    'evidenceLevel' in record ? [evidenceLevels.label(record.evidenceLevel, locale)] : [];
  const name = [`${text}: ${title}`, placesText(record.countries, locale), ...evidence].join('. ');
  return { text, name, lang, href };
}

function gradeMarks(
  practices: readonly Practice[],
  filters: Partial<Filters>,
  locale: Locale,
): Mark[] {
  const t = useTranslations(locale);
  return evidenceLevels.keys.toReversed().flatMap((grade) => {
    const count = practices.filter(({ evidenceLevel }) => evidenceLevel === grade).length;
    if (count === 0) return [];
    const name = `${t.count('entries', count)}. ${evidenceLevels.label(grade, locale)}`;
    const href = facetPath({ ...filters, evidencia: [grade] }, locale);
    return [{ text: formatNumber(count, locale), name, href, grade }];
  });
}

/** The codes of ISO 3166, which people know from web addresses and passports; what is regional has none. */
function placeCode([first, ...others]: readonly Country[]): string {
  if (!first) return '?';
  const code = first === 'regional' ? '···' : first.toUpperCase();
  return others.length > 0 ? `${code}+` : code;
}

/** The countries of a record in words. */
export function placesText(keys: readonly Country[], locale: Locale): string {
  if (keys.length === 0) return useTranslations(locale)('countries.notStated');
  return formatList(
    keys.map((key) => countries.label(key, locale)),
    locale,
  );
}
