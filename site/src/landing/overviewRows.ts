import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { populations } from 'content-models/vocabulary/populations';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { pathOf } from '../addresses/paths.ts';
import { aboutList } from '../catalogue/aboutList.ts';
import type { Catalogue, Counted } from '../catalogue/catalogue.ts';
import { sameTerm, type TermRef } from '../catalogue/taxonomies.ts';
import { filledRows, textValue, type SheetRow } from '../record/factSheet.ts';

/** How many values a row shows; the others are folded. */
const shown = 5;

/** How many are in the fold; for those that follow it has a link to all. */
const folded = 20;

/**
 * An overview of entries: their populations, institutions and years of beginning.
 * @param own the term whose page it is: that all its entries are under it is not told.
 */
export function overviewRows(
  entries: readonly Practice[],
  catalogue: Catalogue,
  locale: Locale,
  own?: TermRef,
): SheetRow[] {
  const t = useTranslations(locale);
  const label = fieldLabels('practices', locale);
  const values = <Key>(
    counted: readonly Counted<Key>[],
    describe: (key: Key) => { text: string; href: string },
  ) => {
    const all = counted.map(({ key, count }) => ({
      ...describe(key),
      note: t.count('entries', count),
    }));
    return { values: all.slice(0, shown), rest: all.slice(shown) };
  };
  const people = countPopulations(entries).filter(
    ({ key }) => !(own && sameTerm({ taxonomy: 'population', key }, own)),
  );
  const institutions = values(countInstitutions(entries), (code) =>
    institutionLink(catalogue.record('institutions', code), locale),
  );
  const further = institutions.rest.length - folded;
  const all = {
    text: t('list.more', { n: further }),
    href: pathOf({ kind: 'institutions' }, locale),
  };
  return filledRows([
    {
      label: label('populations'),
      ...values(people, (key) => ({
        text: populations.label(key, locale),
        href: pathOf({ kind: 'term', term: { taxonomy: 'population', key } }, locale),
      })),
    },
    {
      label: t('institutions.title'),
      ...institutions,
      rest: [...institutions.rest.slice(0, folded), ...(further > 0 ? [all] : [])],
      folded: institutions.rest.length,
    },
    { label: label('startDate'), values: textValue(startYears(entries, locale)) },
  ]);
}

const countPopulations = aboutList('populations', (entries: readonly Practice[]) =>
  countValues(entries, (entry) => entry.populations),
);

const countInstitutions = aboutList('institutions', (entries: readonly Practice[]) =>
  countValues(entries, (entry) => entry.institutions.map(({ institution }) => institution)),
);

/** The values of the entries with their numbers, in descending order. */
function countValues<Key>(
  entries: readonly Practice[],
  valuesOf: (entry: Practice) => readonly Key[],
): Counted<Key>[] {
  const counts = new Map<Key, number>();
  for (const entry of entries)
    for (const key of new Set(valuesOf(entry))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Array.from(counts, ([key, count]) => ({ key, count })).toSorted(
    (one, other) => other.count - one.count,
  );
}

/** The range of years in which entries began: `2016`, `de 2016 a 2018`. */
const startYears = aboutList('startYears', (entries: readonly Practice[], locale: Locale) => {
  const years = entries.flatMap(({ startDate }) => startDate?.slice(0, 4) ?? []).toSorted();
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : useTranslations(locale)('landing.years', { first, last });
});
