import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import type { Dimension } from 'content-models/vocabulary/dimensions';
import type { Level } from 'content-models/vocabulary/levels';
import { useTranslations } from '../language/translate.ts';
import { notStatedPath, pathOf } from './paths.ts';
import type { Catalogue, Counted } from '../catalogue/catalogue.ts';
import { definitionOf, termGlyph, termLabel, type TermRef } from '../catalogue/taxonomies.ts';

/** A link with the number of entries on its page. */
export type CountedLink = {
  label: string;
  /** The language of the label and its page, where it is not the page’s own. */
  lang?: Locale | undefined;
  href: string;
  count: number;
  glyph?: Level | Dimension;
  note?: string;
};

/**
 * Links to the browse pages by group, each with its number of entries. Pages without entries are left out, but for the
 * grades of evidence: that no practice has been evaluated better is what somebody wants to know.
 */
export function countedLinks(catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const byCountry: CountedLink[] = [
    ...countryLinks(catalogue, locale),
    ...filled([
      {
        label: t('countries.notStated'),
        href: notStatedPath('country', locale),
        count: catalogue.entriesWithoutCountry(locale).length,
      },
    ]),
  ];
  const links = (terms: readonly Counted<TermRef>[]) => termLinks(filled(terms), locale);
  return {
    byCountry,
    byLevel: links(catalogue.terms('level')),
    byDimension: links(catalogue.terms('dimension')),
    byTheme: links(catalogue.terms('theme')),
    byPopulation: links(catalogue.terms('population')),
    byEvidence: termLinks(catalogue.terms('evidence'), locale),
  };
}

const filled = <Item extends { count: number }>(items: readonly Item[]) =>
  items.filter(({ count }) => count > 0);

/** Links to the pages of the countries that have entries. */
export function countryLinks(catalogue: Catalogue, locale: Locale): CountedLink[] {
  return filled(catalogue.countries(locale)).map(({ key, count }) => ({
    label: countries.label(key, locale),
    href: pathOf({ kind: 'country', country: key }, locale),
    count,
  }));
}

/** Links to the pages of terms. A term that extends the concept note has a note. */
export function termLinks(terms: readonly Counted<TermRef>[], locale: Locale): CountedLink[] {
  const t = useTranslations(locale);
  return terms.map(({ key: term, count }) => {
    const glyph = termGlyph(term);
    return {
      label: termLabel(term, locale),
      href: pathOf({ kind: 'term', term }, locale),
      count,
      ...(glyph && { glyph }),
      ...(definitionOf(term).extension && { note: t('theme.extension') }),
    };
  });
}
