import '@citation-js/plugin-csl';
import { Cite, plugins, version, type CSL } from '@citation-js/core';
import type { Locale } from 'content-models/locales';
import type { Practice } from 'content-models/records/practice';
import { useTranslations } from '../language/translate.ts';
import { localize } from '../language/localize.ts';
import { digestOf, type References } from './references.ts';
import isoEnglish from './styles/iso690-author-date-en.csl?raw';
import isoSpanish from './styles/iso690-author-date-es.csl?raw';

export type Citation = { style: 'APA' | 'ISO 690'; html: string };

const apaStyle = 'apa-alone';
const isoStyle = { es: 'iso690-es', en: 'iso690-en' } as const;
const cslLocale = { es: 'es-ES', en: 'en-US' } as const;

const { styles } = plugins.config.get('@csl');
styles.add(apaStyle, forOneReference(styles.get('apa')));
styles.add(isoStyle.es, forOneReference(isoSpanish));
styles.add(isoStyle.en, forOneReference(isoEnglish));

/** The context of a reference: its language, its address, and the cache of references. */
type Context = { locale: Locale; url: string; references: References };

/** The references of an entry in all citation styles, as HTML with no markup but italics. */
export function citeEntry(practice: Practice, { locale, url, references }: Context): Citation[] {
  const [year = '', month = '', day = ''] = practice.contentUpdatedOn.split('-');
  const t = useTranslations(locale);
  const item: CSL = {
    id: practice.code,
    type: 'webpage',
    title: localize(practice.title, locale).value,
    author: [{ literal: t('site.name') }],
    'container-title': t('cite.container'),
    genre: t('cite.genre'),
    number: practice.code,
    URL: url,
  };
  // In Spanish, APA writes "22 de noviembre" and the library "noviembre 22": only the year is right in both.
  const onlyYear: CSL = { ...item, issued: { 'date-parts': [[Number(year)]] } };
  const wholeDate: CSL = {
    ...item,
    issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
  };
  const cite = referenceIn(locale, references);
  return [
    { style: 'APA', html: cite(onlyYear, apaStyle) },
    { style: 'ISO 690', html: cite(wholeDate, isoStyle[locale]) },
  ];
}

/** The references of the whole catalogue as data, in the same styles; undated where nothing is published. */
export function citeData(
  updatedOn: string | undefined,
  { locale, url, references }: Context,
): Citation[] {
  const t = useTranslations(locale);
  const [year] = (updatedOn ?? '').split('-');
  const item: CSL = {
    id: 'data',
    type: 'dataset',
    title: t('data.citeTitle'),
    author: [{ literal: t('site.name') }],
    genre: t('data.citeGenre'),
    URL: url,
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
  };
  const cite = referenceIn(locale, references);
  return [
    { style: 'APA', html: cite(item, apaStyle) },
    { style: 'ISO 690', html: cite(item, isoStyle[locale]) },
  ];
}

const means = digestOf([
  version,
  ...[apaStyle, isoStyle.es, isoStyle.en].map((style) => styles.get(style)),
]);

/**
 * Reduces a style to single references: sorting and disambiguation are only needed for several, and take half of the
 * time.
 */
function forOneReference(style: string): string {
  return style
    .replace(
      /<citation[ >].*<\/citation>/s,
      '<citation><layout><text value="1"/></layout></citation>',
    )
    .replace(/(<bibliography[^>]*>\s*)<sort>.*?<\/sort>/s, '$1');
}

/** Caches references by everything that they depend on, including the versions of library and styles. */
function referenceIn(locale: Locale, references: References) {
  return (item: CSL, style: string): string =>
    references.find(digestOf([means, style, locale, item]), () =>
      formatReference(item, style, locale),
    );
}

/** Formats a reference, without the wrapper elements of the library. */
function formatReference(item: CSL, style: string, locale: Locale): string {
  const entries = new Cite(item).format('bibliography', {
    format: 'html',
    style,
    lang: cslLocale[locale],
    asEntryArray: true,
    // A single reference needs no sorting, which takes a fifth of the time.
    nosort: true,
  });
  const [, html] = entries[0] ?? [];
  if (html === undefined) throw new Error(`${item.id} has no reference in the style "${style}".`);
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
