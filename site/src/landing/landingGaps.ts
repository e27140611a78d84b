import type { Locale } from 'content-models/locales';
import { hasEnglish } from 'content-models/rules/translation';
import type { Practice } from 'content-models/records/practice';
import { countries } from 'content-models/vocabulary/countries';
import { compareTexts, formatList, inSentence } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { aboutList } from '../catalogue/aboutList.ts';
import { isUnder, termLabel, termsOf, type Taxonomy } from '../catalogue/taxonomies.ts';

/** The classification that all entries of a page share; gaps are counted in the others. */
export type Held = 'country' | Taxonomy;

/** The gaps of a page's entries, counted from their records; empty where there are no entries. */
export const landingGaps = aboutList('gaps', gapsOf);

function gapsOf(entries: readonly Practice[], held: readonly Held[], locale: Locale): string[] {
  if (entries.length === 0) return [];
  const t = useTranslations(locale);
  const count = (test: (entry: Practice) => boolean) => entries.filter(test).length;
  const [results, starts, english] = [
    count(({ evidenceLevel }) => evidenceLevel === '0'),
    count(({ startDate }) => startDate === undefined),
    count((entry) => !hasEnglish(entry)),
  ];
  return [
    ...(['level', 'dimension'] as const)
      .filter((taxonomy) => !held.includes(taxonomy))
      .map((taxonomy) => {
        const names = termsWithout(entries, taxonomy, locale);
        return (
          names.length > 0 && t(`landing.without.${taxonomy}`, { names: formatList(names, locale) })
        );
      }),
    !held.includes('country') && withoutCountries(entries, locale),
    !held.includes('evidence') && results > 0 && t.count('missing.results', results),
    starts > 0 && t.count('landing.starts', starts),
    english > 0 && t.count('missing.english', english),
  ].filter((gap) => gap !== false);
}

function termsWithout(
  entries: readonly Practice[],
  taxonomy: 'level' | 'dimension',
  locale: Locale,
): string[] {
  return termsOf(taxonomy)
    .filter((term) => !entries.some((entry) => isUnder(entry, term)))
    .map((term) => inSentence(termLabel(term, locale)));
}

function withoutCountries(entries: readonly Practice[], locale: Locale): string | false {
  const names = countries.keys
    .filter((key) => key !== 'regional' && !entries.some((entry) => entry.countries.includes(key)))
    .map((key) => countries.label(key, locale))
    .toSorted(compareTexts(locale));
  const t = useTranslations(locale);
  return names.length > 0 && t('landing.without.country', { names: formatList(names, locale) });
}
